import { changeCounts } from './compare.ts';
import { DIFFERENCE } from './documents.ts';
import { Thing, type Named } from './Link.tsx';
import { type Loaded, useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import type { DifferenceQuery } from './operations.ts';
import { Heading, Members, Section } from './Panel.tsx';
import { Badge } from './picture/Glyph.tsx';
import { changeOf, type Change, type Network } from './picture/model.ts';
import { go, namesOf, place, shownDay, texts } from './state.ts';

const SHOWN = 50;
export const SIGNS: readonly Change[] = ['gained', 'lost', 'same'];

/** The two days that are compared, the earlier first. */
const daysOf = (since: string) => [since, shownDay.value].sort() as [string, string];

/** What lies in a community and is different on two days; nothing where no two are compared. */
export function useDifference({ about, community }: Network): Loaded<DifferenceQuery> {
  const { since } = place.value;
  const [from, to] = daysOf(since ?? shownDay.value);
  return useAnswer(DIFFERENCE, since !== null && about === 'community' ? { within: community.id, from, to, limit: SHOWN } : null);
}

/** What is different on two days: of the picture, and of what lies in the community beside it. */
export function Changes({ all, since, loaded }: { all: Network; since: string; loaded: Loaded<DifferenceQuery> }) {
  const t = texts.value;
  const [from, to] = daysOf(since);
  const diff = loaded.data?.networkDiff;
  const bodies = (change: Change) => all.bodies.filter((body) => changeOf(body) === change);
  return (
    <>
      <Heading named={all.community} onClose={() => go({ since: null })} />
      <Section title={t.changedBetween(from, to)}>
        <ChangeLegend all={all} look="changes" />
        <small>{t.changesAreTies}</small>
      </Section>
      <Members title={t.bodiesJoined} of={bodies('gained')} />
      <Members title={t.bodiesLeft} of={bodies('lost')} />
      <FailureLine {...loaded} />
      {diff && (
        <>
          <Things title={t.agreementsSigned} total={diff.agreementsSignedTotal} of={diff.agreementsSigned} note={({ startDate }) => startDate} />
          <Things title={t.agreementsLapsed} total={diff.agreementsLapsedTotal} of={diff.agreementsLapsed} note={({ endDate }) => endDate} />
          <Things
            title={t.seatsChanged}
            total={diff.seatsChangedTotal}
            of={diff.seatsChanged.map((seat) => ({ ...seat.post, seat }))}
            note={({ seat }) => `${t.seatChanges[seat.change]} ${[seat.holdersBefore, seat.holdersAfter].map((holders) => namesOf(holders) || '—').join(' → ')}`}
          />
          <Things title={t.organizationsBegun} total={diff.joinedTotal} of={diff.joined} note={() => null} />
          <Things title={t.organizationsEnded} total={diff.leftTotal} of={diff.left} note={() => null} />
          {diff.notComparedTotal > 0 && (
            <Section>
              <p class="warning">
                <span aria-hidden="true">!</span>
                {t.notCompared(diff.notComparedTotal)}
              </p>
            </Section>
          )}
        </>
      )}
    </>
  );
}

/** What the colours of a comparison mean, and how many ties have each: in the panel, and beside the picture of a phone and of paper. */
export function ChangeLegend({ all, look }: { all: Network; look: string }) {
  const counts = changeCounts(all.bodies);
  return (
    <ul class={look}>
      {SIGNS.map((change) => (
        <li key={change}>
          <Sample change={change} />
          {texts.value.changes[change]}
          <span class="number">{`${all.cut ? '≥ ' : ''}${counts[change]}`}</span>
        </li>
      ))}
    </ul>
  );
}

export function Sample({ change }: { change: Change }) {
  return (
    <svg class="sample" data-reason={change} width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
      <path d="M1 7H29" class={`tie ${change}`} />
      {change !== 'same' && <Badge change={change} x={15} y={7} />}
    </svg>
  );
}

function Things<Of extends Named>({ title, total, of, note }: { title: string; total: number; of: readonly Of[]; note: (of: Of) => string | null }) {
  if (total === 0) return null;
  return (
    <Section title={`${title} ${total}`}>
      <ul class="links">
        {of.map((each) => (
          <li key={each.id}>
            <Thing of={each} />
            <small>{note(each) ?? ''}</small>
          </li>
        ))}
      </ul>
      {total > of.length && <small>{texts.value.found(of.length, total, true)}</small>}
    </Section>
  );
}
