import { useAnswer } from '../loading.ts';
import { Thing } from '../Link.tsx';
import { FailureLine } from '../Notice.tsx';
import type { OriginsQuery } from '../operations.ts';
import { Certainty } from '../picture/Glyph.tsx';
import { nameOf, texts } from '../state.ts';
import { ORIGINS } from './documents.ts';

/** Where a row of a list comes from. */
export interface Origin {
  /** Ids of the sources that state it. */
  sources?: readonly string[];
  /** Ids of the things that it is about, which have sources of their own. */
  things?: readonly string[];
}

type Found = NonNullable<NonNullable<OriginsQuery['nodes']>[number]>;
type Told = Extract<Found, { cites: unknown }>;
type Cited = Told['cites']['edges'][number]['node'];

export const isOrigin = ({ sources = [], things = [] }: Origin): boolean => sources.length + things.length > 0;

/** Who says so: asked for when it is opened. */
export function Origins({ of: { sources = [], things = [] } }: { of: Origin }) {
  const t = texts.value;
  const { data, current, failure, at, again } = useAnswer(ORIGINS, { ids: [...new Set([...sources, ...things])] });
  const found = new Map(data?.nodes?.flatMap((node) => (node && 'cites' in node ? [[node.id, node] as const] : [])));
  const told = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
  if (failure) return <FailureLine failure={failure} at={at} again={again} />;
  if (!current) return <p role="status">{t.loading(t.sources)}</p>;
  return (
    <ul class="origins">
      {told(sources).map((source) => (
        <li key={source.id}>
          <Cite of={'publisher' in source ? source : { ...source, publisher: null, published: null }} locator={null} />
        </li>
      ))}
      {told(things).map((thing) => (
        <li key={thing.id}>
          {nameOf(thing)} <Certainty known={thing.termKnowledge} word={`${t.date} · ${t.known[thing.termKnowledge]}`} />
          <Cites of={thing} />
        </li>
      ))}
      {found.size === 0 && <li>{t.noSources}</li>}
    </ul>
  );
}

function Cites({ of: { cites } }: { of: Told }) {
  const t = texts.value;
  if (cites.totalCount === 0) return <small> · {t.noSources}</small>;
  return (
    <ul>
      {cites.edges.map(({ node, locator }) => (
        <li key={node.id}>
          <Cite of={node} locator={locator} />
        </li>
      ))}
      {cites.totalCount > cites.edges.length && <li>{t.found(cites.edges.length, cites.totalCount, true)}</li>}
    </ul>
  );
}

function Cite({ of, locator }: { of: Omit<Cited, '__typename'>; locator: string | null }) {
  return (
    <>
      <Thing of={{ ...of, __typename: 'Source' }} /> <small>{[of.publisher, of.published, locator].filter(Boolean).join(' · ')}</small>
    </>
  );
}
