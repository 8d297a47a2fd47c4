import { dayAt, dayNumber } from './days.ts';
import { DUE } from './documents.ts';
import { labelText } from './labels.ts';
import { Link, Thing } from './Link.tsx';
import { useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import { place, shownDay, texts } from './state.ts';

const SHOWN = 5;
/** So many of what is overdue, which may be much, that what comes next is still seen. */
const LATE = 2;
const DAYS = 90;

/** What is to be done soon, anywhere; some of what is overdue comes first. */
export function DueSoon() {
  const t = texts.value;
  const until = dayAt(dayNumber(shownDay.value) + DAYS);
  const loaded = useAnswer(DUE, { of: null, from: place.value.on, until, limit: SHOWN });
  const due = loaded.data?.due;
  const late = due?.items.filter(({ overdue }) => overdue).slice(0, LATE) ?? [];
  return (
    <section class="card">
      <h2>
        {t.dueSoon} <small>{t.dueSoonUntil(until)}</small>
      </h2>
      <ul class="due">
        {due && [...late, ...due.upcoming].slice(0, SHOWN).map(({ kind, key, published, date, daysLeft, overdue, about }) => (
          <li key={`${kind} ${key}`} class={overdue ? 'late' : ''}>
            <span class="when">{published ?? date}</span>
            <span class="what">
              <Thing of={about} />
              <small>{labelText('DueKind', kind)}</small>
            </span>
            <span class="number">{daysLeft === null ? '' : overdue ? t.dueOverdue(-daysLeft) : t.dueLeft(daysLeft)}</span>
          </li>
        ))}
        {!loaded.data && !loaded.failure && [0, 1, 2].map((i) => <li key={i} class="bone" />)}
      </ul>
      {due && (due.itemsTotal === 0 ? <small>{t.dueNone}</small> : <Link to={{ page: 'due' }}>{t.dueAll(due.itemsTotal, due.overdueTotal)}</Link>)}
      <FailureLine {...loaded} />
    </section>
  );
}
