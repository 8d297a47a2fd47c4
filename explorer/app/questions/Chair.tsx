import { type Named, Thing } from '../Link.tsx';
import { useAnswer } from '../loading.ts';
import type { ChairQuery } from '../operations.ts';
import { langOf, nameOf, place, shownDay, texts, namesOf, textOf } from '../state.ts';
import { Calendar } from './Calendar.tsx';
import { nextQuarter, turnsIn } from '../days.ts';
import { CHAIR } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { words } from './words.ts';

const NEXT_TURNS = 8;
const SHOWN = 20;
type View = NonNullable<ChairQuery['chair']>;
type Part = View['parts'][number];

/** Who chairs a joint body, who is next, and where nobody or two do. */
export function Chair({ of }: { of: string }) {
  const w = words.value;
  const variables = { of, on: place.value.on, next: NEXT_TURNS, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(CHAIR, variables);
  return (
    <Frame
      question="chair"
      operation={CHAIR}
      variables={variables}
      loaded={loaded}
      about={(data) => data.chair?.committee}
      sum={({ chair }) => chair && <Now view={chair} />}
      notes={({ chair }) =>
        chair
          ? [
              chair.turnsTotal === 0 && w.chair.noTurn,
              ...chair.parts.map(({ undatedTotal }) => undatedTotal > 0 && w.chair.undated(undatedTotal)),
              ...chair.parts.map(({ nextUnavailableReason: reason, undatedTotal }) => reason !== null && chair.turnsTotal > 0 && !(reason === 'NO_TURN' && undatedTotal > 0) && w.chair.unavailable[reason]),
              chair.committee.chairedBy.totalCount > chair.committee.chairedBy.edges.length && w.chair.cut(chair.committee.chairedBy.edges.length, chair.committee.chairedBy.totalCount),
            ]
          : []
      }
    >
      {({ chair }) => chair && chair.parts.map((part) => <PartOf key={part.part ?? ''} part={part} view={chair} />)}
    </Frame>
  );
}

/** Who chairs on the day, and who in the quarter after it. */
function Now({ view }: { view: View }) {
  const w = words.value.chair;
  const quarter = nextQuarter(shownDay.value);
  return (
    <>
      {view.parts.map((part) => {
        const then = turnsIn([...part.current, ...part.next], quarter);
        return (
          <span key={part.part ?? ''} class="line-of-sum">
            {part.part && `${part.part}${texts.value.punctuation.colon}`}
            {w.now} <b>{part.current.length > 0 ? namesOf(part.current.map(({ chair }) => chair)) : part.undatedTotal > 0 ? w.notKnown : w.nobody}</b> · {w.nextQuarter(quarter.from, quarter.to)}{' '}
            <b>{then.length > 0 ? then.map(({ chair }) => nameOf(chair)).join(' → ') : w.notKnown}</b>
            {then.some(({ recorded }) => !recorded) && ` ${w.computed}`}
          </span>
        );
      })}
      {view.rotationMonths !== null && <Rotation months={view.rotationMonths} rule={textOf(view.rotationRule, view.committee.rotationRuleEn)} />}
    </>
  );
}

function Rotation({ months, rule }: { months: number; rule: string | null }) {
  return (
    <span class="line-of-sum">
      {words.value.chair.rotation(months)}
      {rule !== null && texts.value.punctuation.colon}
      {rule !== null && <span lang={langOf(rule)}>{rule}</span>}
    </span>
  );
}

function PartOf({ part, view }: { part: Part; view: View }) {
  const t = texts.value;
  const w = words.value.chair;
  // The recorded turns of a part are told apart nowhere but in the answer of `chair`; a body with parts shows those alone.
  const earlier = view.parts.length === 1 ? view.committee.chairedBy.edges.map(({ node, validFrom, validTo, sources }) => ({ chair: node as Named, validFrom, validTo, recorded: true, sourceIds: sources.map(({ id }) => id) })) : [];
  const known = [...earlier, ...part.current, ...part.next];
  const turns = known.filter((turn, i) => known.findIndex((other) => other.chair.id === turn.chair.id && other.validFrom === turn.validFrom) === i);
  turns.sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  return (
    <>
      <Calendar turns={turns} gaps={part.gaps} clashes={part.clashes} label={`${part.part ?? ''}${w.calendar}`} />
      <List
        title={`${part.part ? `${part.part} · ` : ''}${w.turns}`}
        none={w.noTurn}
        rows={turns}
        origin={({ sourceIds }) => ({ sources: sourceIds })}
        tone={({ recorded }) => (recorded ? '' : 'computed')}
        columns={[
          { title: w.who, cell: ({ chair }) => <Thing of={chair} /> },
          { title: t.listSince, cell: ({ validFrom }) => validFrom ?? t.unknown },
          { title: t.listUntil, cell: ({ validTo }) => validTo ?? w.openEnd },
          { title: w.known, cell: ({ recorded }) => (recorded ? w.recorded : w.computed) },
        ]}
      />
      <List
        title={w.gaps}
        none={w.gapsNone}
        rows={part.gaps}
        total={part.gapsTotal}
        origin={({ after, before }) => ({ sources: [...after.sourceIds, ...(before?.sourceIds ?? [])] })}
        tone={() => 'lack'}
        columns={[
          { title: t.listSince, cell: ({ validFrom }) => validFrom ?? t.unknown },
          { title: t.listUntil, cell: ({ validTo }) => validTo ?? w.untilNow },
          { title: w.between, cell: ({ after, before }) => `${nameOf(after.chair)} — ${before ? nameOf(before.chair) : w.nobody}` },
        ]}
      />
      <List
        title={w.clashes}
        none={w.clashesNone}
        rows={part.clashes}
        total={part.clashesTotal}
        origin={({ turns: both }) => ({ sources: both.flatMap(({ sourceIds }) => sourceIds) })}
        tone={() => 'lack'}
        columns={[
          { title: t.listSince, cell: ({ validFrom }) => validFrom ?? t.unknown },
          { title: t.listUntil, cell: ({ validTo }) => validTo ?? w.openEnd },
          { title: w.who, cell: ({ turns: both }) => both.map(({ chair }) => nameOf(chair)).join(' / ') },
        ]}
      />
    </>
  );
}
