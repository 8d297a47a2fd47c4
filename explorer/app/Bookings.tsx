import type { ComponentChildren } from 'preact';
import { BOOKINGS } from './linkDocuments.ts';
import { Thing } from './Link.tsx';
import { useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import type { ResourceDayState } from './operations.ts';
import { place, texts, listed } from './state.ts';

const STATES: readonly ResourceDayState[] = ['FREE', 'PARTLY_TAKEN', 'TAKEN', 'NOT_OFFERED', 'UNKNOWN'];

/** The days of a month from the shown date on: free, taken, not offered, or not known; and who has booked. */
export function Bookings({ id, as: Part }: { id: string; as: (given: { title: string; children: ComponentChildren }) => ComponentChildren }) {
  const t = texts.value;
  const loaded = useAnswer(BOOKINGS, { of: id, from: place.value.on, to: null });
  const use = loaded.data?.resourceUse;
  if (loaded.failure) return <FailureLine {...loaded} />;
  if (!use) return null;
  const present = STATES.filter((state) => use.calendar.some((day) => day.state === state));
  return (
    <Part title={t.bookings(use.from, use.to)}>
      {!use.understood && use.openingHours !== null && <p class="note">{t.hoursNotRead(use.openingHours)}</p>}
      <ol class="booking-days">
        {use.calendar.map(({ date, state, free, taken }) => (
          <li key={date} class={`booking-day ${state}`} title={[date, t.dayStates[state], ...free, ...taken].join(' · ')}>
            <span aria-hidden="true">{Number(date.slice(8))}</span>
            <span class="hidden">
              {date} {t.dayStates[state]}
            </span>
          </li>
        ))}
      </ol>
      <ul class="booking-legend">
        {present.map((state) => (
          <li key={state}>
            <span class={`booking-day ${state}`} aria-hidden="true" />
            {t.dayStates[state]} {use.calendar.filter((day) => day.state === state).length}
          </li>
        ))}
      </ul>
      {use.doubleBookings.length > 0 && (
        <p class="warning">
          <span aria-hidden="true">!</span>
          {t.doubleBooked(listed([...new Set(use.doubleBookings.map(({ firstDay, time }) => `${firstDay} ${time}`))]))}
        </p>
      )}
      <ul class="links">
        {use.uses.map(({ share, users, firstDay, lastDay, timeSlot }) => (
          <li key={`${share.id} ${firstDay}`}>
            <Thing of={share} />
            <span class="detail">
              {users.map((user, i) => (
                <>
                  {i > 0 && t.punctuation.list}
                  <Thing key={user.id} of={user} />
                </>
              ))}
            </span>
            <small>
              {firstDay} – {lastDay} {timeSlot ?? ''}
            </small>
          </li>
        ))}
      </ul>
      {use.usesTotal === 0 && <p class="note">{t.noBookings}</p>}
      {use.usesTotal > use.uses.length && <small>{t.found(use.uses.length, use.usesTotal, true)}</small>}
    </Part>
  );
}
