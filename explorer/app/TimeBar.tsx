import { useEffect, useState } from 'preact/hooks';
import { useCounts } from './counts.ts';
import { type Counts, type Month, monthName, monthNumber } from './months.ts';
import { Icon } from './picture/Glyph.tsx';
import { go, narrow, place, shownDay, texts, today } from './state.ts';

const HIGH = 40;
const A_YEAR = 12;
/** Years closer together than this many px would run into each other; a month is one unit wide. */
const MOST_YEARS = 8;
const MOST_YEARS_NARROW = 2;

/** How many ties there were over time, and the day that is shown; or the two days that are compared. */
export function TimeBar({ id, about, busy }: { id: string; about: 'community' | 'body'; busy: boolean }) {
  const t = texts.value;
  const counts = useCounts(id, about, today());
  const { since, from } = place.value;
  const [playing, setPlaying] = usePlay(busy);
  const play = () => {
    const first = counts?.months.find(({ count }) => count > 0)?.month;
    // From today there is nothing to play but the past.
    if (!playing && shownDay.value >= today() && first) show(`${first}-28`);
    setPlaying(!playing);
  };
  return (
    <section class="time" aria-label={t.time}>
      <div class="unknown" title={t.unknownStartMeaning}>
        <b>{counts ? `${counts.cut ? '≥ ' : ''}${unknownStart(counts)}` : '…'}</b>
        <small>{t.fromUnknown}</small>
      </div>
      <div class="track" title={t.tiesKnownMeaning}>{counts ? <Track counts={counts} /> : <div class="bone" />}</div>
      <button type="button" class="button icon-only" aria-label={playing ? t.playEnd : t.play} title={playing ? t.playEnd : t.play} disabled={!counts} onClick={play}>
        <Icon size={14} d={playing ? 'M3 2h3v10H3ZM8 2h3v10H8Z' : 'M3 1.5L12 7L3 12.5Z'} />
      </button>
      <button type="button" class="button" aria-pressed={from !== null} title={`${t.windowMeaning} (w)`} onClick={toggleWindow}>
        {from === null ? t.window : t.windowEnd}
      </button>
      <button type="button" class="button" aria-pressed={since !== null} onClick={toggleComparison}>
        {since === null ? t.compare : t.compareEnd}
      </button>
    </section>
  );
}

/** Of how many ties it is not known whether they had begun in the month that is shown. */
function unknownStart({ months }: Counts): number {
  const shown = months.filter(({ month }) => month <= shownDay.value.slice(0, 7)).at(-1) ?? months[0];
  return shown?.unknownStart ?? 0;
}

const A_MONTH_MILLISECONDS = 900;

/** One month after the other until today, each when the one before has been shown. */
function usePlay(busy: boolean): [boolean, (playing: boolean) => void] {
  const [playing, setPlaying] = useState(false);
  const day = shownDay.value;
  useEffect(() => {
    if (!playing || busy) return undefined;
    const timer = setTimeout(() => {
      const next = moved(day, 1);
      if (next < today()) show(next);
      else {
        setPlaying(false);
        show(today());
      }
    }, A_MONTH_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [playing, busy, day]);
  return [playing, setPlaying];
}

/** Compare the shown day with the same one a year before, or no longer. */
export function toggleComparison(): void {
  go({ since: place.value.since === null ? moved(shownDay.value, -A_YEAR) : null, from: null });
}

/** Show all that was in force in the year until the shown day, or that day alone again. */
export function toggleWindow(): void {
  go({ from: place.value.from === null ? moved(shownDay.value, -A_YEAR) : null, since: null });
}

/** A day so many months later, or the last of its month where that has no such day. */
export function moved(day: string, months: number): string {
  return inMonth(monthNumber(day) + months, Number(day.slice(8)));
}

function inMonth(month: number, day: number): string {
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return `${monthName(month)}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

const show = (day: string) => go({ on: day === today() ? null : day });

function Track({ counts: { months } }: { counts: Counts }) {
  const t = texts.value;
  const { since, from } = place.value;
  const other = since ?? from;
  const first = monthNumber(months[0]?.month ?? today());
  const most = Math.max(1, ...months.map(({ count }) => count));
  const now = monthNumber(today()) - first + 1;
  const at = (day: string) => monthNumber(day) - first + 0.5;
  const steps = (of: (month: Month) => number) => `M0 ${HIGH}${months.map((month, i) => `H${i}V${(HIGH - (of(month) / most) * (HIGH - 4)).toFixed(1)}H${i + 1}`).join('')}V${HIGH}Z`;
  const years = months.flatMap(({ month }, i) => (month.endsWith('-01') ? [{ year: month.slice(0, 4), i }] : []));
  const every = Math.ceil(years.length / (narrow.value ? MOST_YEARS_NARROW : MOST_YEARS));
  const percent = (i: number) => `${((100 * i) / months.length).toFixed(2)}%`;
  return (
    <>
      <svg viewBox={`0 0 ${months.length} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
        {other !== null && <rect class="span" x={Math.min(at(other), at(shownDay.value))} width={Math.abs(at(shownDay.value) - at(other))} height={HIGH} />}
        <path class="steps unsure" d={steps(({ count }) => count)} />
        <path class="steps" d={steps(({ count, unsure }) => count - unsure)} />
        <rect class="future" x={now} width={Math.max(0, months.length - now)} height={HIGH} />
      </svg>
      <svg class="years" aria-hidden="true" height="18">
        {years.filter((_, i) => i % every === 0).map(({ year, i }) => (
          <text key={year} x={percent(i)} y="13">
            {year}
          </text>
        ))}
      </svg>
      {since !== null && <Handle label={t.earlierDay} tag={t.earlier} day={since} months={months} first={first} onDay={(day) => go({ since: day })} />}
      {from !== null && <Handle label={t.windowFirst} tag={t.windowFrom} day={from} months={months} first={first} onDay={(day) => go({ from: day })} />}
      <Handle label={from !== null ? t.windowLast : since === null ? t.shownDay : t.laterDay} tag={from !== null ? t.windowTo : since === null ? '' : t.later} day={shownDay.value} months={months} first={first} onDay={show} />
    </>
  );
}

interface Held {
  label: string;
  tag: string;
  day: string;
  months: Month[];
  first: number;
  onDay: (day: string) => void;
}

/** A day on the bar, moved month by month: a slider of the browser, so that it is used like any other. */
function Handle({ label, tag, day, months, first, onDay }: Held) {
  const t = texts.value;
  const [moving, setMoving] = useState<number | null>(null);
  const value = moving ?? Math.min(Math.max(monthNumber(day) - first, 0), months.length - 1);
  const shown = moving === null ? day : monthName(first + moving);
  // Before the first month there is no tie of known start, and nothing is known after the last.
  const { count = 0, unsure = 0 } = months[moving ?? monthNumber(day) - first] ?? {};
  return (
    <label class={`handle-of-time${tag ? ' of-two' : ''}`}>
      <span class="hidden">{label}</span>
      <input
        type="range"
        min={0}
        max={months.length - 1}
        value={value}
        aria-valuetext={`${shown} · ${t.tiesKnown(count, unsure)}`}
        onInput={(event) => setMoving(Number(event.currentTarget.value))}
        onChange={(event) => {
          setMoving(null);
          const month = first + Number(event.currentTarget.value);
          onDay(month === monthNumber(today()) ? today() : inMonth(month, Number(day.slice(8))));
        }}
      />
      <output aria-hidden="true">
        {tag} {shown}
        {tag === '' && <span class="wide-only"> · {t.tiesKnown(count, unsure)}</span>}
      </output>
    </label>
  );
}
