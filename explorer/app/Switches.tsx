import { FAMILIES, FAMILY_ORDER, type Kind, lookOf } from './kinds.ts';
import { kindText } from './labels.ts';
import type { TieReason } from './operations.ts';
import { KindIcon, ReasonSample } from './picture/Glyph.tsx';
import { kindKey } from './picture/model.ts';
import { REASONS } from './reasons.ts';
import { go, language, place, texts } from './state.ts';
import { said } from './texts/said.ts';

type Counts = ReadonlyMap<TieReason, number>;

function toggle(key: string): void {
  const { off } = place.value;
  go({ off: off.includes(key) ? off.filter((each) => each !== key) : [...off, key] });
}

/** A number with its sign, where it is a lower bound. */
export const numbered = (n: number, least: boolean) => said`${least ? '≥ ' : ''}${n}`;

/** The reasons alone, as a row of switches above the picture of a phone. */
export function Chips({ counts }: { counts: Counts }) {
  const off = new Set(place.value.off);
  return (
    <div class="chips" role="group" aria-label={texts.value.byReason}>
      {REASONS.filter((reason) => counts.has(reason)).map((reason) => (
        <button key={reason} type="button" aria-pressed={!off.has(reason)} onClick={() => toggle(reason)}>
          <ReasonSample reason={reason} />
          {texts.value.reasons[reason]}
        </button>
      ))}
    </div>
  );
}

/** A switch for each reason, with the number of its ties; without any it is shown and cannot be used. */
export function ReasonSwitches({ reasons, counts, least = false }: { reasons: readonly TieReason[]; counts: Counts; least?: boolean }) {
  const t = texts.value;
  const off = new Set(place.value.off);
  return (
    <section>
      <h3>{t.byReason}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason} class={counts.has(reason) ? '' : 'none'}>
            <label>
              <input type="checkbox" checked={!off.has(reason) && counts.has(reason)} disabled={!counts.has(reason)} onChange={() => toggle(reason)} />
              <ReasonSample reason={reason} />
              <span class="word">{t.reasons[reason]}</span>
              <span class="number">{numbered(counts.get(reason) ?? 0, least)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A switch for each kind of body, by families, the largest of each first. */
export function KindSwitches({ kinds, least = false }: { kinds: readonly { kind: Kind; total: number }[]; least?: boolean }) {
  const off = new Set(place.value.off);
  return (
    <section>
      {kinds.length > 0 && <h3>{texts.value.byKind}</h3>}
      {FAMILY_ORDER.map((family) => {
        const of = kinds.filter(({ kind }) => lookOf(kind).family === family).sort((a, b) => b.total - a.total);
        if (of.length === 0) return null;
        return (
          <div key={family} class={of.length > 1 ? 'family' : ''}>
            {of.length > 1 && (
              <h4>
                {FAMILIES[family][language.value]}
                <span class="number">{numbered(of.reduce((sum, { total }) => sum + total, 0), false)}</span>
              </h4>
            )}
            <ul>
              {of.map(({ kind, total }) => (
                <li key={kindKey(kind)}>
                  <label>
                    <input type="checkbox" checked={!off.has(kindKey(kind))} onChange={() => toggle(kindKey(kind))} />
                    <KindIcon kind={kind} />
                    <span class="word">{kindText(kind)}</span>
                    <span class="number">{numbered(total, least)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
