import { type Named, Names, Thing } from '../Link.tsx';
import { DUE } from '../documents.ts';
import { labelText } from '../labels.ts';
import { useAnswer } from '../loading.ts';
import type { DueQuery } from '../operations.ts';
import { Search } from '../Search.tsx';
import { go, language, place, shownDay, texts } from '../state.ts';
import { dayAt, dayNumber, monthsLater } from '../days.ts';
import { NAME } from './documents.ts';
import { Frame } from './Frame.tsx';
import { type Column, List } from './List.tsx';
import { DayField } from './PeriodControl.tsx';
import { words } from './words.ts';

const SHOWN = 100;
const USUAL_DAYS = 90;
type Item = NonNullable<DueQuery['due']>['items'][number];

/** Who is due what, in a place or in all, by a day. */
export function Due({ of }: { of: string | null }) {
  const w = words.value;
  const until = place.value.to ?? dayAt(dayNumber(shownDay.value) + USUAL_DAYS);
  const variables = { of, from: place.value.on, until, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(DUE, variables);
  const named = useAnswer(NAME, of === null ? null : { of }).data?.entity;
  return (
    <Frame
      question="due"
      operation={DUE}
      variables={variables}
      loaded={loaded}
      about={(): Named | null | undefined => (of === null ? { __typename: 'Area', id: '', name: w.everywhere, nameEn: w.everywhere } : loaded.data?.due ? (named ?? { __typename: 'Area', id: of, name: '…', nameEn: '…' }) : null)}
      period={w.fromTo(shownDay.value, until)}
      days={{ to: until }}
      controls={
        <>
          {of === null && <Search types={['Area', 'Community']} label={w.choose.place} onChoose={(id) => go({ page: 'due', of: id })} />}
          <DayField label={texts.value.listUntil} day={until} onChange={(day) => go({ to: day })} />
          <a class="button" href={`due.ics?${new URLSearchParams({ ...(of === null ? {} : { within: of }), until }).toString()}`}>
            {w.due.calendar}
          </a>
        </>
      }
      sum={({ due }) => due && w.due.sum(due.itemsTotal, due.overdueTotal, due.undatedTotal, until)}
      notes={({ due }) => [due?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit]}
    >
      {({ due }) =>
        due && (
          <>
            <Months counts={due.months} overdue={due.overdueTotal} from={due.from} until={due.until} />
            <Items title={w.due.dated} none={w.due.none(until)} rows={due.upcoming} total={due.itemsTotal - due.overdueTotal} />
            <Items title={w.overdue} none={w.due.undatedNone} rows={due.items.filter(({ overdue }) => overdue)} total={due.overdueTotal} />
            <Items title={w.due.undated} none={w.due.undatedNone} rows={due.undated} total={due.undatedTotal} undated />
          </>
        )
      }
    </Frame>
  );
}

/** One of the lists; without a date there is neither a day nor time that is left. */
function Items({ undated = false, ...list }: { title: string; none: string; rows: readonly Item[]; total: number; undated?: boolean }) {
  const w = words.value.due;
  const dates: Column<Item>[] = [
    { title: w.when, cell: (item) => item.published ?? item.date ?? texts.value.unknown },
    { title: w.left, cell: (item) => leftOf(item) },
  ];
  return (
    <List
      {...list}
      origin={({ about }) => ({ things: [about.id] })}
      tone={({ overdue }) => (overdue ? 'lack' : '')}
      columns={[
        { title: w.what, cell: (item) => <Thing of={item.about} /> },
        { title: w.kind, cell: ({ kind }) => labelText('DueKind', kind) },
        ...(undated ? [] : dates),
        { title: w.where, cell: ({ places }) => <Names of={places} /> },
        { title: w.why, cell: ({ why, whyEn }) => (language.value === 'en' ? whyEn : why) },
      ]}
    />
  );
}

/** How long there is still time, in words. */
const leftOf = ({ overdue, daysLeft }: Pick<Item, 'overdue' | 'daysLeft'>): string =>
  daysLeft === null ? '' : overdue ? texts.value.dueOverdue(-daysLeft) : texts.value.dueLeft(daysLeft);

/** How much is due in each month, what is overdue apart: a calendar in one line. */
function Months({ counts, overdue, from, until }: { counts: readonly { month: string; itemsTotal: number }[]; overdue: number; from: string; until: string }) {
  const w = words.value.due;
  // More than two years are told by the year.
  const letters = dayNumber(until) - dayNumber(from) > 731 ? 4 : 7;
  const names = new Set<string>();
  for (let day = `${from.slice(0, 7)}-01`; day <= until && names.size < 99; day = monthsLater(day, 1)) names.add(day.slice(0, letters));
  const cells = [
    ...(overdue > 0 ? [{ name: words.value.overdue, count: overdue, lack: true }] : []),
    ...[...names].map((name) => ({ name, count: counts.reduce((sum, { month, itemsTotal }) => sum + (month.startsWith(name) ? itemsTotal : 0), 0), lack: false })),
  ];
  return (
    <ol class="months" aria-label={w.months}>
      {cells.map(({ name, count, lack }) => (
        <li key={name} class={lack ? 'lack' : count === 0 ? 'nil' : ''}>
          <b>{count.toLocaleString('en')}</b>
          {name}
        </li>
      ))}
    </ol>
  );
}
