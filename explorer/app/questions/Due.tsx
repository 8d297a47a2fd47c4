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
import { List } from './List.tsx';
import { DayField } from './PeriodControl.tsx';
import { words } from './words.ts';

const SHOWN = 100;
const USUAL_DAYS = 90;
type Item = NonNullable<DueQuery['due']>['items'][number];

/** Who is due what, in a place or in all, by a day. */
export function Due({ of }: { of: string | null }) {
  const w = words.value;
  const until = place.value.to ?? dayAt(dayNumber(shownDay.value) + USUAL_DAYS);
  const variables = { of, from: place.value.on, until, limit: SHOWN };
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
            <Months items={due.items} from={due.from} until={due.until} />
            <List
              title={w.due.dated}
              none={w.due.none(until)}
              rows={due.items}
              total={due.itemsTotal}
              origin={({ about }) => ({ things: [about.id] })}
              tone={({ overdue }) => (overdue ? 'lack' : '')}
              columns={[
                { title: w.due.what, cell: (item) => <Thing of={item.about} /> },
                { title: w.due.kind, cell: ({ kind }) => labelText('DueKind', kind) },
                { title: w.due.when, cell: (item) => item.published ?? item.date ?? texts.value.unknown },
                { title: w.due.left, cell: (item) => leftOf(item) },
                { title: w.due.where, cell: ({ places }) => <Names of={places} /> },
                { title: w.due.why, cell: ({ why, whyEn }) => (language.value === 'en' ? whyEn : why) },
              ]}
            />
            <List
              title={w.due.undated}
              none={w.due.undatedNone}
              rows={due.undated}
              total={due.undatedTotal}
              origin={({ about }) => ({ things: [about.id] })}
              columns={[
                { title: w.due.what, cell: (item) => <Thing of={item.about} /> },
                { title: w.due.kind, cell: ({ kind }) => labelText('DueKind', kind) },
                { title: w.due.where, cell: ({ places }) => <Names of={places} /> },
                { title: w.due.why, cell: ({ why, whyEn }) => (language.value === 'en' ? whyEn : why) },
              ]}
            />
          </>
        )
      }
    </Frame>
  );
}

/** How long there is still time, in words. */
const leftOf = ({ overdue, daysLeft }: Pick<Item, 'overdue' | 'daysLeft'>): string =>
  daysLeft === null ? '' : overdue ? texts.value.dueOverdue(-daysLeft) : texts.value.dueLeft(daysLeft);

/** How much is due in each month, what is overdue apart: a calendar in one line. */
function Months({ items, from, until }: { items: readonly Item[]; from: string; until: string }) {
  const w = words.value.due;
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= until && months.length < 24; day = monthsLater(day, 1)) months.push(day.slice(0, 7));
  const overdue = items.filter((item) => item.overdue).length;
  const counts = [
    ...(overdue > 0 ? [{ name: words.value.overdue, count: overdue, lack: true }] : []),
    ...months.map((month) => ({ name: month, count: items.filter((item) => !item.overdue && item.date?.startsWith(month)).length, lack: false })),
  ];
  return (
    <ol class="months" aria-label={w.months}>
      {counts.map(({ name, count, lack }) => (
        <li key={name} class={lack ? 'lack' : count === 0 ? 'nil' : ''}>
          <b>{count}</b>
          {name}
        </li>
      ))}
    </ol>
  );
}
