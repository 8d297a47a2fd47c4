import { Thing } from '../Link.tsx';
import { labelText } from '../labels.ts';
import { useAnswer } from '../loading.ts';
import { FailureLine } from '../Notice.tsx';
import type { SharingQuery } from '../operations.ts';
import { language, place, texts, listed } from '../state.ts';
import { amountOf } from './amounts.ts';
import { SHARING, SHARING_SUMS } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { Sankey, type Use } from './Sankey.tsx';
import { words } from './words.ts';

const SHOWN = 100;
/** So many of the largest sums of each side are fetched for the picture. */
const SUMS = 200;
type View = NonNullable<SharingQuery['sharing']>;
type Flow = View['flows'][number];

/** Who gives what to whom in a place: the flows of resources as bands, and as lists with the gifts of money. */
export function Sharing({ of }: { of: string }) {
  const t = texts.value;
  const w = words.value;
  const variables = { of, asOf: place.value.on, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(SHARING, variables);
  return (
    <Frame
      question="sharing"
      operation={SHARING}
      variables={variables}
      loaded={loaded}
      about={(data) => data.entity}
      sum={({ sharing: view }) => view && w.sharing.sum(view.usesTotal, view.providersTotal, view.usersTotal, view.giftsTotal)}
      notes={({ sharing: view }) => [
        (view?.undatedTotal ?? 0) > 0 && w.sharing.undated(view?.undatedTotal ?? 0),
        (view?.unplacedTotal ?? 0) > 0 && w.unplaced(view?.unplacedTotal ?? 0),
        view?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit,
      ]}
    >
      {({ sharing: view }) =>
        view && (
          <>
            <Picture view={view} of={of} />
            <List
              title={w.sharing.flows}
              note={view.flowsTotal > view.usesTotal ? w.sharing.flowsNote : undefined}
              none={w.sharing.none}
              rows={view.flows}
              total={view.flowsTotal}
              columns={[
                { title: w.sharing.giver, cell: ({ provider }) => provider && <Thing of={provider} /> },
                { title: w.sharing.user, cell: ({ user }) => user && <Thing of={user} /> },
                { title: w.sharing.kind, cell: (flow) => kindOf(flow) },
                { title: w.quantity, cell: ({ quantities }) => listed(quantities.map(({ quantity, unit }) => amountOf(quantity, unit))), number: true },
                { title: w.sharing.uses, cell: ({ uses }) => uses, number: true },
              ]}
            />
            <List
              title={w.sharing.gifts}
              none={w.sharing.giftsNone}
              rows={view.gifts}
              total={view.giftsTotal}
              origin={({ sourceIds }) => ({ sources: sourceIds })}
              columns={[
                { title: w.sharing.giver, cell: ({ provider }) => <Thing of={provider} /> },
                { title: w.sharing.user, cell: ({ user }) => <Thing of={user} /> },
                { title: w.sharing.purpose, cell: ({ purpose, purposeEn }) => (language.value === 'en' && purposeEn) || (purpose ?? '') },
                { title: t.listSince, cell: ({ validFrom }) => validFrom ?? t.unknown },
                { title: w.sharing.amount, cell: (gift) => (gift.amount === null ? t.unknown : `${amountOf(gift.amount, w.sharing.currencies[gift.currency ?? ''] ?? gift.currency)}${perOf(gift)}`), number: true },
              ]}
            />
          </>
        )
      }
    </Frame>
  );
}

/** All flows, or where they are not all listed what each body gives and uses of each kind. */
function Picture({ view: { flows, flowsTotal, usesTotal }, of }: { view: View; of: string }) {
  const { data, failure, at, again } = useAnswer(SHARING_SUMS, flowsTotal > flows.length ? { of, asOf: place.value.on, limit: SUMS } : null);
  if (failure) return <FailureLine failure={failure} at={at} again={again} />;
  if (flows.length === 0) return null;
  if (flowsTotal > flows.length && !data) return <p class="note" role="status">{texts.value.loading(words.value.names.sharing)}</p>;
  const uses = (body: Use['body'] | null, { kind, uses }: Pick<Flow, 'kind' | 'uses'>): Use[] => (body ? [{ body, kind, uses }] : []);
  const given = (data?.given?.flows ?? flows).flatMap((flow) => uses(flow.provider, flow));
  const used = (data?.used?.flows ?? flows).flatMap((flow) => uses(flow.user, flow));
  const totals = new Map<Use['kind'], number>();
  for (const { kind, uses } of data?.kinds?.flows ?? given) totals.set(kind, (totals.get(kind) ?? 0) + uses);
  return <Sankey given={given} used={used} totals={totals} uses={usesTotal} />;
}

const kindOf = ({ kind }: Pick<Flow, 'kind'>): string => (kind === null ? texts.value.unrecordedKind : labelText('ResourceKind', kind));

/** What an amount is for: a year, a community. */
const perOf = ({ per, perEn }: { per: string | null; perEn: string | null }): string =>
  per === null ? '' : ` / ${(language.value === 'en' && perEn) || (words.value.sharing.per[per] ?? per)}`;
