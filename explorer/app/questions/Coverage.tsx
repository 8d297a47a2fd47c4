import { Link, Thing } from '../Link.tsx';
import { kindText, labelText } from '../labels.ts';
import { useAnswer } from '../loading.ts';
import type { CoverageQuery, OrganizationKind, ResourceKind } from '../operations.ts';
import { nameOf, place, texts } from '../state.ts';
import { type Cell, type Grid, gridOf } from './coverageGrid.ts';
import { COVERAGE } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { BodyName, Names } from './Names.tsx';
import { words } from './words.ts';

const SHOWN = 200;

/** The kinds of partners and of resources that a community is expected to have. */
const KINDS: OrganizationKind[] = [
  'SCHOOL', 'UNIVERSITY', 'HOSPITAL', 'CLINIC', 'PUBLIC_INSTITUTION', 'GOVERNMENT', 'POLICE', 'UTILITY',
  'STATE_OWNED_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'BANK', 'MALL', 'PROPERTY_MANAGEMENT', 'OWNERS_COMMITTEE',
  'SOCIAL_ORGANIZATION', 'VOLUNTEER_TEAM',
];
const RESOURCES: ResourceKind[] = [
  'VENUE', 'SERVICE', 'VOLUNTEERS', 'EXPERTISE', 'FUND', 'EQUIPMENT', 'EDUCATION', 'CULTURE', 'HEALTH', 'CARE',
  'LEGAL', 'PARKING',
];

type Found = NonNullable<CoverageQuery['coverage']>;

/** What a place lacks: its communities by kind of partner, as a grid, and the lists of what may be done. */
export function Coverage({ of }: { of: string }) {
  const w = words.value;
  const variables = { of, kinds: KINDS, resourceKinds: RESOURCES, asOf: place.value.on, limit: SHOWN };
  const loaded = useAnswer(COVERAGE, variables);
  return (
    <Frame
      question="coverage"
      operation={COVERAGE}
      variables={variables}
      loaded={loaded}
      about={(data) => data.coverage?.place}
      sum={({ coverage: found }) => found && w.coverage.sum(found.communitiesTotal, found.unitsTotal, found.untiedTotal, found.lapsedTotal, found.withoutMeetingTotal, found.committeesTotal)}
      notes={({ coverage: found, communities }) => [
        (found?.unplacedTotal ?? 0) > 0 && w.unplaced(found?.unplacedTotal ?? 0),
        found?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit,
        communities !== null && communities.nodes.length < communities.totalCount && w.coverage.rowsCut(communities.nodes.length, communities.totalCount),
      ]}
    >
      {({ coverage: found, communities }) =>
        found && (
          <>
            <GridTable grid={gridOf(found.kinds, communities?.nodes ?? [], found.untied, found.untied.length === found.untiedTotal)} />
            <Lists found={found} />
          </>
        )
      }
    </Frame>
  );
}

function GridTable({ grid }: { grid: Grid<OrganizationKind> }) {
  const w = words.value.coverage;
  if (grid.rows.length === 0) return <p class="none">{w.noCommunity}</p>;
  return (
    <section class="grid">
      <ul class="grid-legend">
        {(['tied', 'visit', 'missing', 'nowhere', 'unknown'] as const)
          .filter((state) => state !== 'unknown' || grid.hasUnknown)
          .map((state) => (
            <li key={state}>
              <CellMark cell={{ state, count: 1 }} />
              {w.states[state]}
            </li>
          ))}
        <li class="order">{w.order}</li>
      </ul>
      <div class="table" tabIndex={0} role="region" aria-label={w.gridLabel}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.value.types['Community']}</th>
              {grid.kinds.map(({ kind }) => (
                <th key={kind} scope="col">
                  <span class="upright">{kindText(kind)}</span>
                </th>
              ))}
              <th scope="col">
                <span class="upright">{w.visitColumn}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ community, cells, visits }) => (
              <tr key={community.id}>
                <th scope="row">
                  <Link to={{ community: community.id }}>{nameOf(community)}</Link>
                </th>
                {cells.map((cell, i) => (
                  <td key={grid.kinds[i]?.kind}>
                    <CellMark cell={cell} />
                  </td>
                ))}
                <td class={visits > 0 ? 'gap' : ''}>{visits > 0 ? <b>{visits}</b> : '—'}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w.tiedCommunities}</th>
              {grid.kinds.map(({ kind, tied, of }) => (
                <td key={kind}>{`${tied}/${of}`}</td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function CellMark({ cell }: { cell: Cell }) {
  const w = words.value.coverage;
  return (
    <span class={`cell ${cell.state}`} title={w.states[cell.state]}>
      {cell.state === 'visit' ? cell.count : <span aria-hidden="true">{w.marks[cell.state]}</span>}
      <span class="hidden">{w.states[cell.state]}</span>
    </span>
  );
}

function Lists({ found }: { found: Found }) {
  const t = texts.value;
  const w = words.value.coverage;
  return (
    <>
      <List
        title={w.untied}
        none={w.untiedNone}
        rows={found.untied}
        total={found.untiedTotal}
        columns={[
          { title: t.list, cell: (unit) => <BodyName of={unit} /> },
          { title: t.kind, cell: ({ kind }) => kindText(kind) },
          { title: w.located, cell: ({ locatedIn }) => <Names of={locatedIn.nodes} /> },
        ]}
      />
      <List
        title={w.resources}
        note={w.resourcesNote}
        none={w.resourcesNone}
        rows={found.resources.filter(({ missingTotal }) => missingTotal > 0)}
        columns={[
          { title: words.value.sharing.kind, cell: ({ kind }) => labelText('ResourceKind', kind) },
          { title: w.having, cell: ({ tiedTotal, missingTotal }) => `${tiedTotal}/${tiedTotal + missingTotal}`, number: true },
          { title: w.lacking, cell: (resource) => <Lacking of={resource} /> },
        ]}
      />
      <List
        title={w.lapsed}
        none={w.lapsedNone}
        rows={found.lapsed}
        total={found.lapsedTotal}
        columns={[
          { title: t.types['Agreement'] ?? '', cell: (agreement) => <Thing of={agreement} /> },
          { title: w.ended, cell: ({ endDate }) => endDate ?? t.unknown },
        ]}
      />
      <List
        title={w.withoutMeeting(found.quarterFrom, found.quarterTo)}
        none={w.withoutMeetingNone}
        rows={found.withoutMeeting}
        total={found.withoutMeetingTotal}
        columns={[
          { title: t.jointBody, cell: ({ committee }) => <Thing of={committee} /> },
          { title: w.lastMeeting, cell: ({ lastMeeting }) => lastMeeting ?? t.open_ended },
        ]}
      />
    </>
  );
}

const LACKING_NAMED = 12;

/** Who lacks a kind of resource; nobody is named where nobody has it, because it is more likely not recorded. */
function Lacking({ of }: { of: Found['resources'][number] }) {
  const w = words.value.coverage;
  if (of.tiedTotal === 0) return <>{w.states.nowhere}</>;
  return (
    <>
      <Names of={of.missing.slice(0, LACKING_NAMED)} />
      {of.missingTotal > LACKING_NAMED && ` ${texts.value.more(of.missingTotal)}`}
    </>
  );
}
