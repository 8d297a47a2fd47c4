import { Thing } from '../Link.tsx';
import { labelText } from '../labels.ts';
import { useAnswer } from '../loading.ts';
import type { SeatsQuery } from '../operations.ts';
import { langOf, nameOf, place, texts, listed, namesOf } from '../state.ts';
import { between, percent } from './amounts.ts';
import { SEATS } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { BodyName } from './Names.tsx';
import { SeatingPlan } from './SeatingPlan.tsx';
import { words } from './words.ts';

const SHOWN = 100;
type View = NonNullable<SeatsQuery['committee']>;
type Rule = View['rules'][number];

/** The seats of a joint body against its own rules. */
export function Seats({ of }: { of: string }) {
  const w = words.value;
  const variables = { of, asOf: place.value.on, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(SEATS, variables);
  return (
    <Frame
      question="seats"
      operation={SEATS}
      variables={variables}
      loaded={loaded}
      about={(data) => data.committee?.committee}
      sum={({ committee: view }) =>
        view && `${texts.value.seatRule(view.committee.membersMin, view.committee.membersMax)}${texts.value.seatCounts(view.seatsTotal, view.heldSeatsTotal, view.vacantSeatsTotal, view.unrecordedSeatsTotal)}`
      }
      notes={({ committee: view }) => [
        view?.postsTotal === 0 && texts.value.seatsNone,
        view !== null && view.postsTotal > 0 && view.registerKept !== true && w.seats.noRegister,
        view?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit,
      ]}
    >
      {({ committee: view }) =>
        view && (
          <>
            <SeatingPlan view={view} />
            <Rules rules={view.rules} of={view.committee.id} />
            <Posts view={view} />
            <Terms view={view} />
            <List
              title={w.seats.interlocks}
              none={w.seats.interlocksNone}
              rows={view.interlocks}
              total={view.interlocksTotal}
              origin={({ member, post }) => ({ things: [member.id, post.id] })}
              columns={[
                { title: w.seats.member, cell: ({ member }) => <Thing of={member} /> },
                { title: w.seats.elsewhere, cell: ({ body }) => <Thing of={body} /> },
                { title: w.seats.post, cell: ({ post }) => nameOf(post) },
              ]}
            />
          </>
        )
      }
    </Frame>
  );
}

function Rules({ rules, of }: { rules: readonly Rule[]; of: string }) {
  const w = words.value.seats;
  const share = (rule: Rule) => rule.rule === 'SHARE';
  const value = (rule: Rule, number: number | null) => (number === null ? '' : share(rule) ? percent(number / 100) : String(number));
  return (
    <List
      title={w.rules}
      none={w.rulesNone}
      rows={rules}
      origin={() => ({ things: [of] })}
      tone={({ seatsMeet }) => (seatsMeet === false ? 'lack' : '')}
      columns={[
        { title: w.rule, cell: ({ rule, text }) => (text === null ? w.ruleKinds[rule] : <RuleText kind={w.ruleKinds[rule]} text={text} />) },
        { title: w.wanted, cell: (rule) => wantedOf(value(rule, rule.minimum), value(rule, rule.maximum)), number: true },
        { title: w.seatsNow, cell: (rule) => (rule.seats === null ? '' : share(rule) ? `${rule.seats}${rule.seatShare === null ? '' : w.inBrackets(percent(rule.seatShare / 100))}` : rule.seats), number: true },
        { title: w.heldNow, cell: (rule) => rule.held ?? '', number: true },
        { title: w.verdict, cell: (rule) => verdictOf(rule) },
      ]}
    />
  );
}

/** A rule as it is written, with what it is about where it is written in the other language. */
function RuleText({ kind, text }: { kind: string; text: string }) {
  const lang = langOf(text);
  return (
    <>
      {lang && `${kind}${texts.value.punctuation.colon}`}
      <span lang={lang}>{text}</span>
    </>
  );
}

const wantedOf = (least: string, most: string): string => (least === '' ? (most === '' ? '' : `≤ ${most}`) : most === '' ? `≥ ${least}` : between(least, most));

function verdictOf({ seatsMeet, missing }: Rule): string {
  const w = words.value.seats;
  if (seatsMeet === null) return w.undecided(listed(missing.map((gap) => w.missing[gap])));
  return seatsMeet ? w.meets : w.breaks;
}

function Posts({ view }: { view: View }) {
  const w = words.value.seats;
  return (
    <List
      title={w.posts}
      none={texts.value.seatsNone}
      rows={view.posts}
      total={view.postsTotal}
      origin={({ post, holders }) => ({ sources: holders.flatMap(({ sourceIds }) => sourceIds), things: [post.id] })}
      tone={({ vacant }) => (vacant > 0 ? 'lack' : '')}
      columns={[
        { title: w.post, cell: ({ post }) => <Thing of={post} /> },
        { title: w.role, cell: ({ role, counts }) => `${role === null ? '' : labelText('PostRole', role)}${counts ? '' : w.notCounted}` },
        { title: w.represents, cell: ({ represented }) => represented.map((body) => <BodyName key={body.id} of={body} />) },
        { title: w.holders, cell: ({ holders }) => namesOf(holders.map(({ member }) => member)) },
        { title: texts.value.seatHeld, cell: ({ held }) => held, number: true },
        { title: texts.value.seatVacant, cell: ({ vacant }) => vacant, number: true },
        { title: texts.value.seatUnrecorded, cell: ({ unrecorded }) => unrecorded, number: true },
      ]}
    />
  );
}

function Terms({ view }: { view: View }) {
  const w = words.value.seats;
  return (
    <List
      title={w.terms}
      none={w.termsNone}
      rows={view.expiring}
      total={view.expiringTotal}
      origin={({ holder, post }) => ({ sources: holder.sourceIds, things: [post.post.id] })}
      tone={({ overdue }) => (overdue ? 'lack' : '')}
      columns={[
        { title: w.member, cell: ({ holder }) => <Thing of={holder.member} /> },
        { title: w.post, cell: ({ post }) => nameOf(post.post) },
        { title: w.ends, cell: ({ holder, overdue }) => `${holder.ends ?? texts.value.unknown}${holder.endStated ? '' : w.reckoned}${overdue ? ` ${words.value.overdue}` : ''}` },
      ]}
    />
  );
}
