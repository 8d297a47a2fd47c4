import { useEffect, useRef } from 'preact/hooks';
import type { Named } from '../Link.tsx';
import { brokenName, fitting } from '../picture/names.ts';
import { nameOf, narrow, shownDay } from '../state.ts';
import { dayAt, dayNumber, monthsLater } from '../days.ts';
import { words } from './words.ts';

interface Turn {
  chair: Named;
  validFrom: string | null;
  validTo: string | null;
  recorded: boolean;
}
interface Span {
  validFrom: string | null;
  validTo: string | null;
}

/** The bars are drawn in hundredths of the room that they have, so that paper, which is narrower, shows the same. */
const WIDTH = 770;
const LEAST_BAR = 0.4;
const NAMES = 190;
const NAMES_NARROW = 122;
const MARGIN = 20;
const ROW = 34;
const TOP = 30;
const LINE = 15;
/** As many as the label of a quarter is wide. */
const LABEL_DAYS = 90;
const EARLIER_MONTHS = 18;
const LATER_MONTHS = 24;

/** The turns of a joint body as bars over time, one row for each chair; gaps and clashes are amber columns across all. */
export function Calendar({ turns, gaps, clashes, label }: { turns: readonly Turn[]; gaps: readonly Span[]; clashes: readonly Span[]; label: string }) {
  const w = words.value.chair;
  const box = useRef<HTMLDivElement>(null);
  const first = dayNumber(monthsLater(shownDay.value, -EARLIER_MONTHS));
  const last = dayNumber(monthsLater(shownDay.value, LATER_MONTHS));
  const x = (day: number) => (100 * (Math.min(Math.max(day, first), last) - first)) / (last - first);
  const spanOf = ({ validFrom, validTo }: Span, open: number) => [x(validFrom ? dayNumber(validFrom) : first), x(validTo ? dayNumber(validTo) + 1 : open)] as const;
  const dated = turns.filter(({ validFrom, validTo }) => validFrom !== null && dayNumber(validFrom) < last && (validTo === null || dayNumber(validTo) >= first));
  const chairs = [...new Map(dated.map(({ chair }) => [chair.id, chair])).values()];
  const now = x(dayNumber(shownDay.value));
  useEffect(() => {
    // Where it does not fit, the day comes first: what was is a swipe away.
    if (box.current && box.current.scrollWidth > box.current.clientWidth) box.current.scrollLeft = (now * WIDTH) / 100 - box.current.clientWidth / 2;
  }, [now]);
  if (chairs.length === 0) return null;
  const height = TOP + ROW * chairs.length + 8;
  return (
    <figure class="calendar">
      <div class="calendar-rows">
      <ChairNames chairs={chairs} height={height} />
      <div class="scroll" ref={box} tabIndex={0} role="region" aria-label={label}>
        <svg width={WIDTH} height={height} role="img" aria-label={label}>
          {quarters(first, last).map((day) => (
            <g key={day}>
              <Line look={dayAt(day).endsWith('01-01') ? 'year' : 'quarter'} x={x(day)} height={height} />
              <text class="axis" x={percent(x(day))} dx={4} y={16}>
                {dayAt(day).slice(0, 7)}
              </text>
            </g>
          ))}
          {[...gaps, ...clashes].map((span, i) => {
            const [from, to] = spanOf(span, last);
            return to > from && <rect key={i} class={i < gaps.length ? 'no-chair' : 'two-chairs'} x={percent(from)} y={TOP - 8} width={percent(to - from)} height={height - TOP + 8} />;
          })}
          {chairs.map((chair, row) => (
            <g key={chair.id}>
              {dated
                .filter((turn) => turn.chair.id === chair.id)
                .map((turn) => {
                  const [from, to] = spanOf(turn, last);
                  return (
                    <rect key={turn.validFrom} class={`turn${turn.recorded ? '' : ' computed'}`} x={percent(from)} y={TOP + ROW * row + 6} width={percent(Math.max(LEAST_BAR, to - from))} height={ROW - 12} rx={4}>
                      <title>{`${nameOf(chair)} ${turn.validFrom ?? ''} — ${turn.validTo ?? w.openEnd}`}</title>
                    </rect>
                  );
                })}
            </g>
          ))}
          <Line look="now" x={now} height={height} />
        </svg>
      </div>
      </div>
      <figcaption>
        {(
          [['turn', w.recorded], ['computed', w.computed], ['no-chair', w.gaps], ['two-chairs', w.clashes], ['now', shownDay.value]] as const
        ).map(([look, word]) => (
          <span key={look}>
            <i class={`key ${look}`} />
            {word}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

const percent = (part: number) => `${part.toFixed(2)}%`;

const Line = ({ look, x, height }: { look: string; x: number; height: number }) => <line class={look} x1={percent(x)} x2={percent(x)} y1={TOP - 8} y2={height} />;

/** The first days of the quarters between two days. */
function quarters(first: number, last: number): number[] {
  const days: number[] = [];
  for (let day = `${dayAt(first).slice(0, 4)}-01-01`; dayNumber(day) <= last - LABEL_DAYS; day = monthsLater(day, 3)) if (dayNumber(day) >= first) days.push(dayNumber(day));
  return days;
}

/** Whose row it is; the names stay where they are when the bars are moved. */
function ChairNames({ chairs, height }: { chairs: readonly Named[]; height: number }) {
  const width = narrow.value ? NAMES_NARROW : NAMES;
  return (
    <svg class="chair-names" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {chairs.map((chair, row) => {
        const lines = (narrow.value ? brokenName(nameOf(chair), 7, 16) : [nameOf(chair)]).map((line) => fitting(line, width - MARGIN));
        return lines.map((line, i) => (
          <text key={`${chair.id} ${i}`} class="chair-name" x={width - 10} y={TOP + ROW * row + ROW / 2 + (i - (lines.length - 1) / 2) * LINE} text-anchor="end">
            <title>{nameOf(chair)}</title>
            {line}
          </text>
        ));
      })}
    </svg>
  );
}
