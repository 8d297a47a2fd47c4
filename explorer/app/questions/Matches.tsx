import { Names, Thing } from '../Link.tsx';
import { isPast } from '../days.ts';
import { labelText } from '../labels.ts';
import { useAnswer } from '../loading.ts';
import { FailureLine } from '../Notice.tsx';
import type { MatchesQuery, ResourceKind } from '../operations.ts';
import { language, place, shownDay, texts } from '../state.ts';
import { amountOf } from './amounts.ts';
import { MATCHES, PROJECTS } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { words } from './words.ts';

const SHOWN = 100;
const OFFERS_OF_A_NEED = 3;
type Match = NonNullable<MatchesQuery['matches']>['matches'][number];

/** The three lists of a place (needs, resources, projects), and which offer answers which need, with the reasons. */
export function Matches({ of }: { of: string }) {
  const t = texts.value;
  const w = words.value;
  const variables = { of, asOf: place.value.on, limit: place.value.rows ?? SHOWN, each: OFFERS_OF_A_NEED };
  const loaded = useAnswer(MATCHES, variables);
  return (
    <Frame
      question="matches"
      operation={MATCHES}
      variables={variables}
      loaded={loaded}
      about={(data) => data.entity}
      sum={({ matches, resources }) => w.matches.sum(matches?.needsTotal ?? 0, resources?.totalCount ?? 0, matches?.matchesTotal ?? 0, matches?.unmatchedTotal ?? 0)}
      notes={({ matches }) => [
        (matches?.withoutKindTotal ?? 0) > 0 && w.matches.withoutKind(matches?.withoutKindTotal ?? 0),
        (matches?.amountsNotComparedTotal ?? 0) > 0 && w.matches.notCompared(matches?.amountsNotComparedTotal ?? 0),
        (matches?.unplacedTotal ?? 0) > 0 && w.unplaced(matches?.unplacedTotal ?? 0),
        matches?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit,
      ]}
    >
      {({ matches, resources }) => (
        <>
          <List
            title={w.matches.matched}
            note={w.matches.matchedNote}
            none={w.matches.matchedNone}
            rows={matches?.matches ?? []}
            total={matches?.matchesTotal ?? 0}
            origin={({ need, resource }) => ({ things: [need.id, resource.id] })}
            tone={({ overdue }) => (overdue ? 'lack' : '')}
            columns={[
              { title: w.need, cell: (match) => <NeedCell match={match} /> },
              { title: w.matches.offer, cell: (match) => <OfferCell match={match} /> },
              { title: w.matches.reasons, cell: (match) => <Reasons match={match} /> },
              { title: w.matches.score, cell: ({ score }) => <Score of={score} />, number: true },
            ]}
          />
          <List
            title={w.matches.unmatched}
            none={matches?.needsTotal === 0 ? w.matches.needsNone : w.matches.unmatchedNone}
            rows={matches?.unmatched ?? []}
            total={matches?.unmatchedTotal ?? 0}
            origin={({ id }) => ({ things: [id] })}
            tone={({ deadline }) => (isPast(deadline, shownDay.value) ? 'lack' : '')}
            columns={[
              { title: w.need, cell: (need) => <Thing of={need} /> },
              { title: w.neededBy, cell: (need) => <Names of={need.neededBy.nodes} /> },
              { title: t.kind, cell: ({ kind, kindText }) => kindOfResource(kind, kindText) },
              { title: w.deadline, cell: ({ deadline }) => (isPast(deadline, shownDay.value) ? `${deadline} ${w.overdue}` : (deadline ?? t.unknown)) },
            ]}
          />
          <List
            title={w.matches.resources}
            none={w.matches.resourcesNone}
            rows={resources?.nodes ?? []}
            total={resources?.totalCount ?? 0}
            origin={({ id }) => ({ things: [id] })}
            columns={[
              { title: t.types['Resource'] ?? '', cell: (resource) => <Thing of={resource} /> },
              { title: w.offeredBy, cell: ({ offeredBy }) => <Names of={offeredBy.nodes} /> },
              { title: t.kind, cell: ({ kind, kindText }) => kindOfResource(kind, kindText) },
              { title: w.matches.open, cell: ({ openingHours, availability }) => (openingHours === null ? (availability ?? t.open_ended) : t.hoursIn(openingHours)) },
              { title: w.quantity, cell: ({ capacity, unit, unitEn }) => amountOf(capacity, unit, unitEn), number: true },
            ]}
          />
          <Projects of={of} />
        </>
      )}
    </Frame>
  );
}

/** The projects of a place; a question of their own, since three lists of a large place cost more than one request may. */
function Projects({ of }: { of: string }) {
  const t = texts.value;
  const w = words.value;
  const { data, failure, at, again } = useAnswer(PROJECTS, { of, asOf: place.value.on, limit: place.value.rows ?? SHOWN });
  if (failure) return <FailureLine failure={failure} at={at} again={again} />;
  const projects = data?.projects;
  if (!projects) return null;
  return (
    <List
      title={w.matches.projects}
      none={w.matches.projectsNone}
      rows={projects.nodes}
      total={projects.totalCount}
      origin={({ id }) => ({ things: [id] })}
      columns={[
        { title: t.types['Project'] ?? '', cell: (project) => <Thing of={project} /> },
        { title: w.matches.leader, cell: ({ ledBy, claimedBy }) => <Names of={[...ledBy.nodes, ...claimedBy.nodes.filter(({ id }) => ledBy.nodes.every((each) => each.id !== id))]} /> },
        { title: w.status, cell: ({ status }) => (status === null ? t.open_ended : labelText('Status', status)) },
        { title: t.listSince, cell: ({ startDate }) => startDate ?? t.unknown },
        { title: t.listUntil, cell: ({ endDate }) => endDate ?? '—' },
      ]}
    />
  );
}

const kindOfResource = (kind: ResourceKind | null, text: string | null): string => text ?? (kind === null ? texts.value.open_ended : labelText('ResourceKind', kind));

function NeedCell({ match: { need, overdue } }: { match: Match }) {
  return (
    <>
      <Thing of={need} />
      <small>
        <Names of={need.neededBy.nodes} /> {amountOf(need.quantity, need.unit, need.unitEn)} {need.deadline && `${words.value.deadline} ${need.deadline}`}
        {overdue && <b class="gap"> {words.value.overdue}</b>}
      </small>
    </>
  );
}

function OfferCell({ match: { resource } }: { match: Match }) {
  return (
    <>
      <Thing of={resource} />
      <small>
        <Names of={resource.offeredBy.nodes} /> {amountOf(resource.capacity, resource.unit, resource.unitEn)} {resource.openingHours === null ? resource.availability : texts.value.hoursIn(resource.openingHours)}
      </small>
    </>
  );
}

function Reasons({ match: { reasons } }: { match: Match }) {
  return (
    <ul class="reasons">
      {reasons.map(({ criterion, points, outOf, zh, en }) => (
        <li key={criterion} class={points === 0 ? 'nil' : ''}>
          {language.value === 'en' ? en : zh} <small>{`${points}/${outOf}`}</small>
        </li>
      ))}
    </ul>
  );
}

function Score({ of }: { of: number }) {
  return (
    <span class="score">
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="all" width="100" height="6" />
        <rect class="part" width={of} height="6" />
      </svg>
      {of}
    </span>
  );
}
