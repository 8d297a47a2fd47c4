import type { ComponentChildren } from 'preact';
import type { Operation } from './documents.ts';
import { labelText, typeText } from './labels.ts';
import { Thing } from './Link.tsx';
import { AGREEMENT_LINKS, CASE_LINKS, ORGANIZATION_LINKS, OTHER_LINKS, POST_LINKS, RESOURCE_LINKS } from './linkDocuments.ts';
import { type Loaded, useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import type { AgreementLinksQuery, CaseLinksQuery, OrganizationLinksQuery, OtherLinksQuery, PostLinksQuery, ResourceLinksQuery, TermKnowledge } from './operations.ts';
import { type Entity, Known, Section } from './Panel.tsx';
import { language, nameOf, place, texts, listed, namesOf } from './state.ts';

const SHOWN = 20;

type Data = OrganizationLinksQuery | OtherLinksQuery | PostLinksQuery | AgreementLinksQuery | ResourceLinksQuery | CaseLinksQuery;
export type Linked = NonNullable<Data['entity']>;
type Asked = Operation<Data, { id: string; asOf: string | null; first: number }>;

const DOCUMENTS: Readonly<Record<string, Asked>> = {
  Post: POST_LINKS, Member: POST_LINKS, Agreement: AGREEMENT_LINKS, Commitment: AGREEMENT_LINKS, Resource: RESOURCE_LINKS,
  Need: RESOURCE_LINKS, Share: RESOURCE_LINKS, Case: CASE_LINKS, Project: CASE_LINKS, Activity: CASE_LINKS,
  Area: OTHER_LINKS, MemberGroup: OTHER_LINKS, Matter: OTHER_LINKS, Mechanism: OTHER_LINKS, Evaluation: OTHER_LINKS,
  Figure: OTHER_LINKS, Source: OTHER_LINKS,
};

/** What is asked for what belongs to something, by its type; null where nothing is. */
export function linksAsked(entity: Entity): { operation: Asked; variables: { id: string; asOf: string | null; first: number } } | null {
  const operation = 'kind' in entity ? ORGANIZATION_LINKS : DOCUMENTS[entity.__typename];
  return operation ? { operation, variables: { id: entity.id, asOf: place.value.on, first: SHOWN } } : null;
}

/** What belongs to something. */
export function useLinks(entity: Entity): Loaded<Data> {
  const asked = linksAsked(entity);
  return useAnswer(asked?.operation ?? ORGANIZATION_LINKS, asked?.variables ?? null);
}

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
export function Links({ of: { data, failure, at, again }, as = Section }: { of: Loaded<Data>; as?: (given: { title: string; children: ComponentChildren }) => ComponentChildren }) {
  const t = texts.value;
  const Part = as;
  return (
    <>
      {failure && <FailureLine failure={failure} at={at} again={again} />}
      {Object.entries(data?.entity ?? {}).map(([key, list]) =>
        isRows(list) && list.totalCount > 0 ? (
          <Part key={key} title={`${t.links[key as keyof typeof t.links] ?? key} ${list.totalCount}`}>
            <ul class="links">
              {list.edges.map((row, i) => (
                <LinkRow key={`${row.node.id} ${i}`} row={row} list={key} />
              ))}
            </ul>
            {list.totalCount > list.edges.length && <small>{t.found(list.edges.length, list.totalCount, true)}</small>}
          </Part>
        ) : null,
      )}
    </>
  );
}

/** What belongs together once and for all, without a term of its own. */
const TIMELESS: ReadonlySet<string> = new Set(['comprises', 'mechanisms', 'relatedCases', 'renews', 'renewedBy', 'of', 'citedBy', 'about', 'appliedIn']);

function LinkRow({ row, list }: { row: Row; list: string }) {
  const t = texts.value;
  const { node, startDate, endDate, termKnowledge, sources, locators } = row;
  const details = detailsOf(row, list);
  return (
    <li>
      <Thing of={node} />
      {details.length > 0 && <span class="detail">{details.join(' · ')}</span>}
      {!TIMELESS.has(list) && (
        <small>
          {startDate === null && termKnowledge !== 'UNKNOWN' ? t.termOfEnds : <Known date={startDate} knowledge={termKnowledge} none={t.fromUnknown} />}
          {endDate !== null && ` ${t.to(endDate)}`}
        </small>
      )}
      {sources.length > 0 && (
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
    text('openingHours') ?? text('timeSlot'),
    text('due') && t.dueOn(text('due') ?? ''),
    text('deadline') && t.dueOn(text('deadline') ?? ''),
    text('fulfilledOn') && t.fulfilledOn(text('fulfilledOn') ?? ''),
  ].filter((each): each is string => Boolean(each));
}

/** The own text of a field in the language of the page. */
export const textOf = (zh: string | null | undefined, en: string | null | undefined): string | null => (language.value === 'en' && en) || zh || null;
