import { type Among, canDrawAmong } from './among.ts';
import { Seat } from './picture/Glyph.tsx';
import { reasonCounts } from './picture/marks.ts';
import type { Network } from './picture/model.ts';
import { REASONS } from './reasons.ts';
import { go, place, texts } from './state.ts';
import { KindSwitches, numbered, ReasonSwitches } from './Switches.tsx';

const ALWAYS_SHOWN = 7;

/** The legend, which is the filter: reasons and kinds with their true numbers, each to be switched off and on. */
export function Rail({ all, among, seats }: { all: Network; among: Among; seats: boolean }) {
  const t = texts.value;
  const counts = reasonCounts(all.ties);
  const present = REASONS.filter((reason, i) => counts.has(reason) || i < ALWAYS_SHOWN);
  const shown = [...present.filter((reason) => counts.has(reason)), ...present.filter((reason) => !counts.has(reason))];
  return (
    <section class="rail" aria-label={t.legend}>
      <ReasonSwitches reasons={shown} counts={counts} least={all.tiesCut} />
      {canDrawAmong() && (
        <label>
          <input type="checkbox" checked={place.value.among} onChange={() => go({ among: !place.value.among })} />
          <span class="word">{t.among}</span>
          {among.current && <span class="number">{numbered(among.lines.reduce((sum, { count }) => sum + count, 0), among.least)}</span>}
        </label>
      )}
      <KindSwitches kinds={all.totals} least={all.about === 'body' && all.lowerBound} />
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
