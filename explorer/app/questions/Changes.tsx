import { Names, Thing } from '../Link.tsx';
import { useAnswer } from '../loading.ts';
import type { ChangesQuery } from '../operations.ts';
import { Known } from '../Panel.tsx';
import { ReasonSample } from '../picture/Glyph.tsx';
import { place, shownDay, texts, namesOf } from '../state.ts';
import { monthsLater } from '../days.ts';
import { CHANGES } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { BodyName } from './Names.tsx';
import { PeriodControl } from './PeriodControl.tsx';
import { words } from './words.ts';

const SHOWN = 50;
const YEAR = 12;
type Diff = NonNullable<ChangesQuery['networkDiff']>;
type TieChange = Diff['tiesGained'][number];
type SeatChange = Diff['seatsChanged'][number];

/** What changed in a place between two days, by default within the last year. */
export function Changes({ of }: { of: string }) {
  const w = words.value;
  const to = place.value.to ?? shownDay.value;
  const from = place.value.from ?? monthsLater(to, -YEAR);
  const variables = { of, from, to, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(CHANGES, variables);
  return (
    <Frame
      question="changes"
      operation={CHANGES}
      variables={variables}
      loaded={loaded}
      about={(data) => data.networkDiff?.place}
      dated
      days={{ from, to }}
      controls={<PeriodControl from={from} to={to} />}
      sum={({ networkDiff: diff }) => diff && w.changes.sum(from, to, diff.joinedTotal, diff.leftTotal, diff.agreementsSignedTotal, diff.agreementsLapsedTotal, diff.tiesGainedTotal, diff.tiesLostTotal)}
      notes={({ networkDiff: diff }) => [
        (diff?.notComparedTotal ?? 0) > 0 && w.changes.notCompared(diff?.notComparedTotal ?? 0),
        diff?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit,
      ]}
    >
      {({ networkDiff: diff }) => diff && (isEmpty(diff) ? <p class="none">{w.changes.nothing(from, to)}</p> : <Lists diff={diff} from={from} to={to} />)}
    </Frame>
  );
}

const isEmpty = (diff: Diff): boolean =>
  diff.joinedTotal + diff.leftTotal + diff.agreementsSignedTotal + diff.agreementsLapsedTotal + diff.seatsChangedTotal + diff.resourcesAddedTotal + diff.resourcesWithdrawnTotal + diff.lineageTotal === 0 &&
  diff.tiesGainedTotal === 0 &&
  diff.tiesLostTotal === 0;

function Lists({ diff, from, to }: { diff: Diff; from: string; to: string }) {
  const t = texts.value;
  const w = words.value.changes;
  /** When a body began or ended; one that did neither within the period came or went because its place did. */
  const dayWithin = (published: string | null, day: string | null) => (day !== null && day >= from && day <= to ? (published ?? day) : w.moved);
  return (
    <>
      <Both
        title={w.bodies}
        gained={diff.joined.map((body) => ({ id: body.id, name: <BodyName of={body} />, day: dayWithin(body.startDate, body.validFrom) }))}
        lost={diff.left.map((body) => ({ id: body.id, name: <BodyName of={body} />, day: dayWithin(body.endDate, body.validTo) }))}
        total={diff.joinedTotal + diff.leftTotal}
        words={[w.joined, w.left]}
      />
      <Both
        title={w.agreements}
        gained={diff.agreementsSigned.map((each) => ({ id: each.id, name: <Thing of={each} />, day: each.startDate }))}
        lost={diff.agreementsLapsed.map((each) => ({ id: each.id, name: <Thing of={each} />, day: each.endDate }))}
        total={diff.agreementsSignedTotal + diff.agreementsLapsedTotal}
        words={[w.signed, w.lapsed]}
      />
      {diff.seatsChangedTotal > 0 && (
        <List
          title={w.seats}
          none=""
          rows={diff.seatsChanged}
          total={diff.seatsChangedTotal}
          origin={({ post }) => ({ things: [post.id] })}
          columns={[
            { title: w.seat, cell: ({ post }) => <Thing of={post} /> },
            { title: w.change, cell: ({ change }) => w.seatChanges[change] },
            { title: w.before, cell: (seat) => occupants(seat.holdersBefore, seat.representedBefore) },
            { title: w.after, cell: (seat) => occupants(seat.holdersAfter, seat.representedAfter) },
          ]}
        />
      )}
      <Ties title={w.tiesGained} none={w.tiesGainedNone} of={diff.tiesGained} total={diff.tiesGainedTotal} gained />
      <Ties title={w.tiesLost} none={w.tiesLostNone} of={diff.tiesLost} total={diff.tiesLostTotal} />
      <Both
        title={w.resources}
        gained={diff.resourcesAdded.map((each) => ({ id: each.id, name: <Thing of={each} />, day: each.startDate }))}
        lost={diff.resourcesWithdrawn.map((each) => ({ id: each.id, name: <Thing of={each} />, day: each.endDate }))}
        total={diff.resourcesAddedTotal + diff.resourcesWithdrawnTotal}
        words={[w.added, w.withdrawn]}
      />
      {diff.lineageTotal > 0 && (
        <List
          title={w.lineage}
          none=""
          rows={diff.lineage}
          total={diff.lineageTotal}
          origin={({ sourceIds }) => ({ sources: sourceIds })}
          columns={[
            { title: w.before, cell: ({ before }) => <Thing of={before} /> },
            { title: w.after, cell: ({ after }) => <Thing of={after} /> },
            { title: t.listSince, cell: ({ validFrom }) => validFrom },
          ]}
        />
      )}
    </>
  );
}

interface Changed {
  id: string;
  name: preact.ComponentChildren;
  day: string | null;
}

/** What came and what went, in one list, told apart by a sign as well as by colour. */
function Both({ title, gained, lost, total, words: [came, went] }: { title: string; gained: Changed[]; lost: Changed[]; total: number; words: [string, string] }) {
  const t = texts.value;
  const rows = [...gained.map((each) => ({ ...each, is: came, gain: true })), ...lost.map((each) => ({ ...each, is: went, gain: false }))];
  if (total === 0) return null;
  return (
    <List
      title={title}
      none=""
      rows={rows}
      total={total}
      origin={({ id }) => ({ things: [id] })}
      columns={[
        { title: t.list, cell: ({ name }) => name },
        { title: words.value.changes.change, cell: ({ is, gain }) => <Sign gain={gain} word={is} /> },
        { title: words.value.changes.day, cell: ({ day }) => day ?? t.unknown },
      ]}
    />
  );
}

function Sign({ gain, word }: { gain: boolean; word: string }) {
  return (
    <span class={gain ? 'gained' : 'lost'}>
      <b aria-hidden="true">{gain ? '+' : '−'}</b> {word}
    </span>
  );
}

const occupants = (holders: SeatChange['holdersBefore'], represented: SeatChange['representedBefore']): string => namesOf([...holders, ...represented]) || '—';

function Ties({ title, none, of, total, gained = false }: { title: string; none: string; of: readonly TieChange[]; total: number | null; gained?: boolean }) {
  const t = texts.value;
  const w = words.value.changes;
  return (
    <List
      title={title}
      none={none}
      rows={of}
      total={total}
      origin={({ sourceIds }) => ({ sources: sourceIds })}
      columns={[
        { title: w.between, cell: ({ bodies }) => <Names of={bodies} /> },
        {
          title: t.listReason,
          cell: ({ reason, via }) => (
            <>
              <span class="reason-of">
                <ReasonSample reason={reason} />
                {t.reasons[reason]}
              </span>
              {via && <Thing of={via} />}
            </>
          ),
        },
        {
          title: gained ? t.listSince : t.listUntil,
          cell: ({ startDate, endDate, startKnowledge, endKnowledge }) =>
            gained ? <Known date={startDate} knowledge={startKnowledge} none={t.unknown} quiet /> : <Known date={endDate} knowledge={endKnowledge} none={t.unknown} quiet />,
        },
        { title: w.pairs, cell: ({ pairs }) => pairs, number: true },
      ]}
    />
  );
}
