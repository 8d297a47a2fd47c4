import { Link, Names, Thing } from '../Link.tsx';
import { kindText, labelText } from '../labels.ts';
import { useAnswer } from '../loading.ts';
import type { CoverageQuery, OrganizationKind, ResourceKind } from '../operations.ts';
import { nameOf, place, texts } from '../state.ts';
import { type Cell, type Grid, gridOf, type Mark, numberOf } from './coverageGrid.ts';
import { COVERAGE } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { BodyName } from './Names.tsx';
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

/** The units among which some may have no tie. */
const residents = ({ tiedTotal, untiedTotal }: Found): number => tiedTotal + untiedTotal;

/** What a place lacks: its communities by kind of partner, as a grid, and the lists of what may be done. */
export function Coverage({ of }: { of: string }) {
  const w = words.value;
  const variables = { of, kinds: KINDS, resourceKinds: RESOURCES, asOf: place.value.on, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(COVERAGE, variables);
  return (
    <Frame
      question="coverage"
      operation={COVERAGE}
      variables={variables}
      loaded={loaded}
      about={(data) => data.coverage?.place}
      sum={({ coverage: found }) => found && w.coverage.sum(found.communitiesTotal, residents(found), found.untiedTotal, found.lapsedTotal, found.withoutMeetingTotal, found.committeesTotal)}
      notes={({ coverage: found }) => [
        (found?.unplacedTotal ?? 0) > 0 && w.unplaced(found?.unplacedTotal ?? 0),
        found?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit,
        found !== null && found.grid.length < found.communitiesTotal && w.coverage.rowsCut(found.grid.length, found.communitiesTotal),
      ]}
    >
      {({ coverage: found }) =>
        found && (
          <>
            <GridTable grid={gridOf(found)} />
            <Lists found={found} />
          </>
        )
      }
    </Frame>
  );
}

const MARKS: readonly Mark[] = ['TIED', 'THROUGH', 'UNTIED', 'ELSEWHERE', 'NONE', 'NOWHERE'];

function GridTable({ grid: { columns, rows } }: { grid: Grid }) {
  const w = words.value.coverage;
  if (rows.length === 0) return <p class="none">{w.noCommunity}</p>;
  return (
    <section class="grid">
      <ul class="grid-legend">
        {MARKS.map((mark) => (
          <li key={mark}>
            <span class={`cell ${mark}`} aria-hidden="true">
              {w.marks[mark]}
            </span>
            {w.states[mark]}
          </li>
        ))}
        <li class="order">{w.order}</li>
      </ul>
      <div class="table" tabIndex={0} role="region" aria-label={w.gridLabel}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.value.types['Community']}</th>
              {columns.map(({ kind }) => (
                <th key={kind} scope="col">
                  <span class="upright">{kindText(kind)}</span>
                </th>
              ))}
              <th scope="col" title={w.gapMeaning}>
                <span class="upright">{w.gapColumn}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ community, cells, gapTotal }) => (
              <tr key={community.id}>
                <th scope="row">
                  <Link to={{ community: community.id }}>{nameOf(community)}</Link>
                </th>
                {cells.map((cell, i) => (
                  <td key={cell.kind}>
                    <CellMark cell={cell} mark={columns[i]?.nowhere ? 'NOWHERE' : cell.state} />
                  </td>
                ))}
                <td class={gapTotal > 0 ? 'gap' : ''}>{gapTotal > 0 ? <b>{gapTotal}</b> : '—'}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w.tiedCommunities}</th>
              {columns.map(({ kind, tied, of }) => (
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

/** A cell with the number that its state is about; all of its numbers are told in words. */
function CellMark({ cell, mark }: { cell: Cell; mark: Mark }) {
  const w = words.value.coverage;
  const number = mark === 'NOWHERE' ? null : numberOf(cell);
  const told = [
    mark === 'NOWHERE' || mark === 'NONE' ? w.states[mark] : '',
    cell.tiedTotal > 0 ? `${w.states.TIED} ${cell.tiedTotal}` : '',
    cell.throughTotal > 0 ? `${w.states.THROUGH} ${cell.throughTotal}` : '',
    cell.untiedTotal > 0 ? `${w.states.UNTIED} ${cell.untiedTotal}` : '',
    cell.elsewhereTotal > 0 ? `${w.states.ELSEWHERE} ${cell.elsewhereTotal}` : '',
  ].filter(Boolean).join(texts.value.punctuation.semicolon);
  return (
    <span class={`cell ${mark}`} title={told}>
      <span aria-hidden="true">{number ?? w.marks[mark]}</span>
      <span class="hidden">{told}</span>
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
        none={residents(found) === 0 ? w.unitsNone : w.untiedNone}
        rows={found.untied}
        total={found.untiedTotal}
        origin={({ id }) => ({ things: [id] })}
        columns={[
          { title: t.list, cell: (unit) => <BodyName of={unit} /> },
          { title: t.kind, cell: ({ kind }) => kindText(kind) },
          { title: w.located, cell: ({ locatedIn }) => <Names of={locatedIn.nodes} /> },
        ]}
      />
      <List
        title={w.resources}
        note={w.resourcesNote}
        none={found.communitiesTotal === 0 ? w.noCommunity : w.resourcesNone}
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
        origin={({ id }) => ({ things: [id] })}
        columns={[
          { title: t.types['Agreement'] ?? '', cell: (agreement) => <Thing of={agreement} /> },
          { title: w.ended, cell: ({ endDate }) => endDate ?? t.unknown },
        ]}
      />
      <List
        title={w.withoutMeeting(found.quarterFrom, found.quarterTo)}
        none={found.committeesTotal === 0 ? w.committeesNone : w.withoutMeetingNone}
        rows={found.withoutMeeting}
        total={found.withoutMeetingTotal}
        origin={({ committee }) => ({ things: [committee.id] })}
        columns={[
          { title: t.types['JointCommittee'] ?? '', cell: ({ committee }) => <Thing of={committee} /> },
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
  if (of.tiedTotal === 0) return <>{w.states.NOWHERE}</>;
  return (
    <>
      <Names of={of.missing.slice(0, LACKING_NAMED)} />
      {of.missingTotal > LACKING_NAMED && ` ${texts.value.more(of.missingTotal)}`}
    </>
  );
}
