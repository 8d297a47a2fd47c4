import { useState } from 'preact/hooks';
import { TIMELINE } from './documents.ts';
import { labelText, typeText } from './labels.ts';
import { Thing } from './Link.tsx';
import { useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import type { TimelineQuery } from './operations.ts';
import { language, place, texts } from './state.ts';

const SHOWN = 50;

type Event = NonNullable<TimelineQuery['timeline']>['events'][number];

/** What happened to a body until the day that is shown, the newest first; asked for when it is opened. */
export function Timeline({ of }: { of: string }) {
  const t = texts.value;
  const [open, setOpen] = useState(false);
  const loaded = useAnswer(TIMELINE, open ? { of, to: place.value.on, limit: SHOWN } : null);
  const found = loaded.data?.timeline;
  return (
    <details class="section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t.past}</h3>
      </summary>
      <FailureLine {...loaded} />
      {open && !found && !loaded.failure && <p class="note">{t.loading(t.past)}</p>}
      {found?.eventsTotal === 0 && <p class="note">{t.pastNone}</p>}
      <ul class="links">
        {found?.events.map((event) => (
          <li key={`${event.fact} ${event.date} ${event.change}`}>
            {event.published ?? event.date} {t.pastOf[event.change]} · {wordOf(event)} {event.with && <Thing of={event.with} />}
            {event.via && (
              <small>
                <Thing of={event.via} />
              </small>
            )}
          </li>
        ))}
      </ul>
      {found && found.eventsTotal > found.events.length && <small>{t.found(found.events.length, found.eventsTotal, true)}</small>}
    </details>
  );
}

/** What has begun or ended. Relationships have a short name in Chinese alone. */
function wordOf({ type, with: other }: Event): string {
  if (other === null) return typeText(type);
  return language.value === 'zh' ? labelText('RelationshipType', type) : typeText(other.__typename);
}
