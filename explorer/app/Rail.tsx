import { FAMILIES, FAMILY_ORDER, lookOf } from './kinds.ts';
import { kindText } from './labels.ts';
import { KindIcon, ReasonSample, Seat } from './picture/Glyph.tsx';
import { kindKey, type Network } from './picture/model.ts';
import { reasonCounts } from './picture/marks.ts';
import { REASONS } from './reasons.ts';
import { go, language, place, texts } from './state.ts';

const ALWAYS_SHOWN = 7;

function toggle(key: string): void {
  const { off } = place.value;
  go({ off: off.includes(key) ? off.filter((each) => each !== key) : [...off, key] });
}

/** The reasons alone, as a row of switches above the picture of a phone. */
export function Chips({ all }: { all: Network }) {
  const off = new Set(place.value.off);
  const counts = reasonCounts(all.ties);
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

/** The legend, which is the filter: reasons and kinds with their true numbers, each to be switched off and on. */
export function Rail({ all, seats }: { all: Network; seats: boolean }) {
  const t = texts.value;
  const off = new Set(place.value.off);
  const counts = reasonCounts(all.ties);
  const present = REASONS.filter((reason, i) => counts.has(reason) || i < ALWAYS_SHOWN);
  const shown = [...present.filter((reason) => counts.has(reason)), ...present.filter((reason) => !counts.has(reason))];
  return (
    <section class="rail" aria-label={t.legend}>
      <section>
        <h3>{t.byReason}</h3>
        <ul>
          {shown.map((reason) => (
            <li key={reason} class={counts.has(reason) ? '' : 'none'}>
              <label>
                <input type="checkbox" checked={!off.has(reason) && counts.has(reason)} disabled={!counts.has(reason)} onChange={() => toggle(reason)} />
                <ReasonSample reason={reason} />
                <span class="word">{t.reasons[reason]}</span>
                <span class="number">{`${all.tiesCut ? '≥ ' : ''}${counts.get(reason) ?? 0}`}</span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section>
        {all.totals.length > 0 && <h3>{t.byKind}</h3>}
        {FAMILY_ORDER.map((family) => {
          const of = all.totals.filter(({ kind }) => lookOf(kind).family === family).sort((a, b) => b.total - a.total);
          if (of.length === 0) return null;
          return (
            <div key={family} class={of.length > 1 ? 'family' : ''}>
              {of.length > 1 && (
                <h4>
                  {FAMILIES[family][language.value]}
                  <span class="number">{of.reduce((sum, { total }) => sum + total, 0)}</span>
                </h4>
              )}
              <ul>
                {of.map(({ kind, total }) => (
                  <li key={kindKey(kind)}>
                    <label>
                      <input type="checkbox" checked={!off.has(kindKey(kind))} onChange={() => toggle(kindKey(kind))} />
                      <KindIcon kind={kind} />
                      <span class="word">{kindText(kind)}</span>
                      <span class="number">{`${all.about === 'body' && all.cut ? '≥ ' : ''}${total}`}</span>
                    </label>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </section>
      {seats && (
        <section>
          <h3>{t.seats}</h3>
          <ul class="seat-legend">
            {([['held', t.seatHeld], ['vacant', t.seatVacant], ['unrecorded', t.seatUnrecorded]] as const).map(([state, word]) => (
              <li key={state}>
                <svg width="14" height="14" aria-hidden="true">
                  <Seat state={state} x={7} y={7} />
                </svg>
                {word}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
