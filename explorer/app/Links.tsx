import type { ComponentChildren } from 'preact';
import { labelText, typeText } from './labels.ts';
import { Thing } from './Link.tsx';
import type { Loaded } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import type { TermKnowledge } from './operations.ts';
import { Known, Section } from './Panel.tsx';
import { langOf, nameOf, texts, listed, namesOf, textOf } from './state.ts';

interface Row {
  startDate: string | null;
  endDate: string | null;
  termKnowledge: TermKnowledge;
  locators: string[];
  sources: { id: string; name: string; nameEn: string | null }[];
  role?: string | null;
  roleEn?: string | null;
  node: { __typename: string; id: string; name: string; nameEn: string | null } & Record<string, unknown>;
}

interface Rows {
  totalCount: number;
  edges: Row[];
}

const isRows = (value: unknown): value is Rows => typeof value === 'object' && value !== null && 'edges' in value;

/** What belongs to something: each list with its true total, each line with its dates, how well they are known, and who says so. */
export function Links({ of, as = Section }: { of: Loaded<{ entity: object | null }>; as?: (given: { title: string; children: ComponentChildren }) => ComponentChildren }) {
  const t = texts.value;
  const Part = as;
  return (
    <>
      <FailureLine {...of} />
      {Object.entries(of.data?.entity ?? {}).map(([key, list]) =>
        isRows(list) && list.totalCount > 0 ? (
          <Part key={key} title={`${t.links[key as keyof typeof t.links] ?? key} ${list.totalCount}`}>
            <Lines rows={list.edges} list={key} />
            {list.totalCount > list.edges.length && <small>{t.found(list.edges.length, list.totalCount, true)}</small>}
          </Part>
        ) : null,
      )}
    </>
  );
}

/** What belongs together once and for all, without a term of its own. */
const TIMELESS: ReadonlySet<string> = new Set(['comprises', 'mechanisms', 'relatedCases', 'renews', 'renewedBy', 'of', 'citedBy', 'about', 'appliedIn']);

const sourcesOf = (row: Row | undefined): string => listed(row?.sources.map(nameOf) ?? []);

/** The lines of a list; where all are from the same sources, these are named once, below them. */
function Lines({ rows, list }: { rows: readonly Row[]; list: string }) {
  const t = texts.value;
  const named = sourcesOf(rows[0]);
  const same = rows.length > 1 && named !== '' && rows.every((row) => sourcesOf(row) === named);
  return (
    <>
      <ul class="links">
        {rows.map((row, i) => (
          <LinkRow key={`${row.node.id} ${i}`} row={row} list={list} same={same} />
        ))}
      </ul>
      {same && (
        <small class="same-sources">
          {t.sources}
          {t.punctuation.colon}
          <span lang={langOf(named)}>{named}</span>
        </small>
      )}
    </>
  );
}

function LinkRow({ row, list, same }: { row: Row; list: string; same: boolean }) {
  const t = texts.value;
  const { node, startDate, endDate, termKnowledge, sources, locators } = row;
  const details = detailsOf(row, list);
  const places = locators.filter(Boolean);
  return (
    <li>
      <Thing of={node} />
      {details.length > 0 && <span class="detail" lang={langOf(details.join())}>{details.join(' · ')}</span>}
      {!TIMELESS.has(list) && (
        <small>
          {startDate === null && termKnowledge !== 'UNKNOWN' ? t.termOfEnds : <Known date={startDate} knowledge={termKnowledge} none={t.fromUnknown} />}
          {endDate !== null && ` ${t.to(endDate)}`}
        </small>
      )}
      {same && places.length > 0 && (
        <small>
          {t.locators}
          {t.punctuation.colon}
          {listed(places)}
        </small>
      )}
      {!same && sources.length > 0 && (
        <small>
          {t.sources}{t.punctuation.colon}{listed(sources.map((source, i) => [nameOf(source), locators[i]].filter(Boolean).join(' ')))}
        </small>
      )}
    </li>
  );
}

/** What else is known of a line: the role, the body where a post is, who a share goes to, by when. */
function detailsOf({ node, role, roleEn }: Row, list: string): string[] {
  const t = texts.value;
  const named = (key: string) => {
    const list = node[key] as { nodes: { name: string; nameEn: string | null }[] } | undefined;
    return list && namesOf(list.nodes);
  };
  const text = (key: string) => (typeof node[key] === 'string' ? (node[key] as string) : null);
  return [
    list === 'comprises' ? typeText(node.__typename) : null,
    role && (list === 'memberOf' ? labelText('MembershipRole', role) : textOf(role, roleEn)),
    node.__typename === 'Post' && text('role') ? labelText('PostRole', text('role')) : null,
    named('postOf'),
    named('to'),
    named('committedBy'),
    t.hoursIn(text('openingHours') ?? text('timeSlot') ?? ''),
    text('due') && t.dueOn(text('due') ?? ''),
    text('deadline') && t.dueOn(text('deadline') ?? ''),
    text('fulfilledOn') && t.fulfilledOn(text('fulfilledOn') ?? ''),
  ].filter((each): each is string => Boolean(each));
}
