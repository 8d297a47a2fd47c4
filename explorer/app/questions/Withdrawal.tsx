import { kindText } from '../labels.ts';
import { Names, Thing } from '../Link.tsx';
import { useAnswer } from '../loading.ts';
import type { WithdrawalQuery } from '../operations.ts';
import { Known } from '../Panel.tsx';
import { nameOf, place, texts, listed } from '../state.ts';
import { amountOf } from './amounts.ts';
import { WITHDRAWAL } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { BodyName } from './Names.tsx';
import { ReasonsOf, Star } from './Star.tsx';
import { words } from './words.ts';

const SHOWN = 100;
type Impact = NonNullable<WithdrawalQuery['withdrawalImpact']>;
type Partner = NonNullable<WithdrawalQuery['coBuilders']>['edges'][number];

/** Who would lose what if a body left. */
export function Withdrawal({ of }: { of: string }) {
  const t = texts.value;
  const w = words.value;
  const variables = { of, asOf: place.value.on, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(WITHDRAWAL, variables);
  return (
    <Frame
      question="withdrawal"
      operation={WITHDRAWAL}
      variables={variables}
      loaded={loaded}
      about={(data) => data.withdrawalImpact?.body}
      sum={(data) => sumOf(data)}
      notes={({ withdrawalImpact: impact, coBuilders: partners }) => [
        partners?.untiedReason ? w.withdrawal.noTies : '',
        (partners?.undatedTotal ?? 0) > 0 && w.withdrawal.undated(partners?.undatedTotal ?? 0),
        impact?.cutBy.includes('SCAN_LIMIT') === true && w.withdrawal.cut,
      ]}
    >
      {({ withdrawalImpact: impact, coBuilders: partners }) =>
        impact && (
          <>
            {partners && partners.edges.length > 0 && (
              <Star centre={impact.body} partners={partners.edges} partnersTotal={partners.totalCount} pairs={impact.pairs} pairsTotal={impact.pairsTotal} />
            )}
            <Needs impact={impact} />
            <List
              title={w.withdrawal.communities(kindOfBody(impact))}
              none={w.withdrawal.communitiesNone}
              rows={impact.communities}
              total={impact.communitiesTotal}
              columns={[
                { title: t.list, cell: (community) => <Thing of={community} /> },
                { title: w.withdrawal.lost, cell: () => kindOfBody(impact) },
              ]}
            />
            <Committees impact={impact} />
            <List
              title={w.withdrawal.pairs}
              note={w.withdrawal.pairsNote}
              none={w.withdrawal.pairsNone}
              rows={impact.pairs}
              total={impact.pairsTotal}
              columns={[
                { title: w.withdrawal.one, cell: ({ one }) => <BodyName of={one} /> },
                { title: w.withdrawal.other, cell: ({ other }) => <BodyName of={other} /> },
              ]}
            />
            <Ties partners={partners?.edges ?? []} total={partners?.totalCount ?? 0} />
          </>
        )
      }
    </Frame>
  );
}

/** What a community has no other of: a body of this kind. */
const kindOfBody = ({ body }: Impact): string => kindText('kind' in body ? body.kind : null);

function sumOf({ withdrawalImpact: impact, coBuilders: partners }: WithdrawalQuery): string {
  if (!impact) return '';
  const breaks = impact.committees.filter((each) => each.breaks).length;
  return words.value.withdrawal.sum(partners?.totalCount ?? 0, impact.needsTotal, impact.communitiesTotal, kindOfBody(impact), impact.committeesTotal, breaks, impact.pairsTotal);
}

function Needs({ impact }: { impact: Impact }) {
  const w = words.value;
  return (
    <List
      title={w.withdrawal.needs}
      none={w.withdrawal.needsNone}
      rows={impact.needs}
      total={impact.needsTotal}
      origin={({ id }) => ({ things: [id] })}
      columns={[
        { title: w.need, cell: (need) => <Thing of={need} /> },
        { title: w.neededBy, cell: (need) => <Names of={need.neededBy.nodes} /> },
        { title: w.quantity, cell: (need) => amountOf(need.quantity, need.unit, need.unitEn), number: true },
        { title: w.deadline, cell: (need) => need.deadline ?? texts.value.unknown },
      ]}
    />
  );
}

function Committees({ impact }: { impact: Impact }) {
  const w = words.value;
  return (
    <List
      title={w.withdrawal.committees}
      none={w.withdrawal.committeesNone}
      rows={impact.committees}
      total={impact.committeesTotal}
      origin={({ committee }) => ({ things: [committee.id] })}
      tone={({ breaks }) => (breaks ? 'lack' : '')}
      columns={[
        { title: texts.value.types['JointCommittee'] ?? '', cell: ({ committee }) => <Thing of={committee} /> },
        { title: w.withdrawal.seats, cell: ({ seatedBefore, seatedAfter }) => `${seatedBefore} → ${seatedAfter}`, number: true },
        { title: w.withdrawal.minimum, cell: ({ minimum }) => minimum ?? texts.value.open_ended, number: true },
        { title: w.withdrawal.meaning, cell: (each) => meaningOf(each) },
      ]}
    />
  );
}

function meaningOf({ breaks, belowMinimum, chaired, minimum }: Impact['committees'][number]): string {
  const w = words.value.withdrawal;
  const of = breaks ? w.breaks : belowMinimum ? w.below : minimum === null ? w.noMinimum : w.holds;
  return chaired ? `${of}${w.chaired}` : of;
}

function Ties({ partners, total }: { partners: readonly Partner[]; total: number }) {
  const t = texts.value;
  const w = words.value;
  return (
    <List
      title={w.withdrawal.ties}
      none={w.withdrawal.tiesNone}
      rows={partners}
      total={total}
      origin={({ ties }) => ({ sources: ties.flatMap(({ sourceIds }) => sourceIds) })}
      columns={[
        { title: w.partner, cell: ({ node }) => <BodyName of={node} /> },
        { title: t.listReason, cell: (partner) => <ReasonsOf ties={partner.ties} /> },
        {
          title: w.through,
          cell: ({ ties }) => listed([...new Set(ties.flatMap(({ via }) => (via ? [nameOf(via)] : [])))]),
        },
        { title: t.listSince, cell: ({ ties }) => <Since ties={ties} /> },
        { title: w.tieCount, cell: ({ strength }) => strength, number: true },
      ]}
    />
  );
}

/** When the first of some ties began, as it was published; unknown where the start of one is, which may be earlier than all. */
function Since({ ties }: { ties: Partner['ties'] }) {
  const first = ties.reduce<Partner['ties'][number] | null>((found, tie) => (found === null || (found.validFrom !== null && (tie.validFrom === null || tie.validFrom < found.validFrom)) ? tie : found), null);
  return <Known date={first?.startDate ?? null} knowledge={first?.startKnowledge ?? 'UNKNOWN'} none={texts.value.unknown} quiet />;
}

