import { Thing } from '../Link.tsx';
import { labelText } from '../labels.ts';
import { useAnswer } from '../loading.ts';
import type { SharingQuery } from '../operations.ts';
import { language, place, texts, listed } from '../state.ts';
import { amountOf } from './amounts.ts';
import { SHARING } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { Sankey } from './Sankey.tsx';
import { words } from './words.ts';

const SHOWN = 100;
type Flow = NonNullable<SharingQuery['sharing']>['flows'][number];

/** Who gives what to whom in a place: the flows of resources as bands, and as lists with the gifts of money. */
export function Sharing({ of }: { of: string }) {
  const t = texts.value;
  const w = words.value;
  const variables = { of, asOf: place.value.on, limit: SHOWN };
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
            {view.flows.length > 0 && <Sankey flows={view.flows} total={view.flowsTotal} />}
            <List
              title={w.sharing.flows}
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
                { title: w.sharing.amount, cell: (gift) => (gift.amount === null ? t.unknown : `${amountOf(gift.amount, gift.currency)}${perOf(gift)}`), number: true },
              ]}
            />
          </>
        )
      }
    </Frame>
  );
}

const kindOf = ({ kind }: Pick<Flow, 'kind'>): string => (kind === null ? texts.value.unrecordedKind : labelText('ResourceKind', kind));

/** What an amount is for: a year, a community. */
const perOf = ({ per, perEn }: { per: string | null; perEn: string | null }): string =>
  per === null ? '' : ` / ${(language.value === 'en' && perEn) || (words.value.sharing.per[per] ?? per)}`;
