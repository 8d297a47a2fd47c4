import { FAMILIES, FAMILY_ORDER, type Kind } from '../kinds.ts';
import { kindText } from '../labels.ts';
import { kindKey } from '../picture/model.ts';
import { KindIcon, ReasonSample } from '../picture/Glyph.tsx';
import { REASONS } from '../reasons.ts';
import { go, language, place, texts } from '../state.ts';
import { familyOf, type Graph } from './graph.ts';

interface Counted {
  reasons: ReadonlyMap<string, number>;
  kinds: { kind: Kind; total: number }[];
}

/** How many ties there are of each reason, and how many tied bodies of each kind, whatever is switched off. */
export function counted(graph: Graph): Counted {
  const reasons = new Map<string, number>();
  for (const reason of graph.reasons) {
    const name = REASONS[reason] ?? 'DIRECT';
    reasons.set(name, (reasons.get(name) ?? 0) + 1);
  }
  const kinds = new Map<Kind, number>();
  graph.kinds.forEach((kind, i) => {
    if (graph.starts[i] !== graph.starts[i + 1]) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  });
  return { reasons, kinds: [...kinds].map(([kind, total]) => ({ kind, total })).sort((a, b) => b.total - a.total) };
}

function toggle(key: string): void {
  const { off } = place.value;
  go({ off: off.includes(key) ? off.filter((each) => each !== key) : [...off, key] });
}

/** The legend, which is the filter. */
export function Legend({ of: { reasons, kinds } }: { of: Counted }) {
  const t = texts.value;
  const off = new Set(place.value.off);
  return (
    <section class="rail" aria-label={t.legend} tabIndex={0}>
      <section>
        <h3>{t.byReason}</h3>
        <ul>
          {REASONS.filter((reason) => reasons.has(reason)).map((reason) => (
            <li key={reason}>
              <label>
                <input type="checkbox" checked={!off.has(reason)} onChange={() => toggle(reason)} />
                <ReasonSample reason={reason} />
                <span class="word">{t.reasons[reason]}</span>
                <span class="number">{(reasons.get(reason) ?? 0).toLocaleString('en')}</span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t.byKind}</h3>
        {FAMILY_ORDER.map((family) => {
          const of = kinds.filter(({ kind }) => familyOf(kind) === family);
          if (of.length === 0) return null;
          return (
            <div key={family} class={of.length > 1 ? 'family' : ''}>
              {of.length > 1 && (
                <h4>
                  {FAMILIES[family][language.value]}
                  <span class="number">{of.reduce((sum, { total }) => sum + total, 0).toLocaleString('en')}</span>
                </h4>
              )}
              <ul>
                {of.map(({ kind, total }) => (
                  <li key={kindKey(kind)}>
                    <label>
                      <input type="checkbox" checked={!off.has(kindKey(kind))} onChange={() => toggle(kindKey(kind))} />
                      <KindIcon kind={kind} />
                      <span class="word">{kindText(kind)}</span>
                      <span class="number">{total.toLocaleString('en')}</span>
                    </label>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </section>
    </section>
  );
}

/** The reasons alone, as a row of switches above the picture of a phone. */
export function Chips({ of: { reasons } }: { of: Counted }) {
  const off = new Set(place.value.off);
  return (
    <div class="chips" role="group" aria-label={texts.value.byReason}>
      {REASONS.filter((reason) => reasons.has(reason)).map((reason) => (
        <button key={reason} type="button" aria-pressed={!off.has(reason)} onClick={() => toggle(reason)}>
          <ReasonSample reason={reason} />
          {texts.value.reasons[reason]}
        </button>
      ))}
    </div>
  );
}
