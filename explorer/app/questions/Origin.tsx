import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { askAll } from '../api.ts';
import { useAnswer } from '../loading.ts';
import { Thing } from '../Link.tsx';
import { FailureLine } from '../Notice.tsx';
import type { OriginsQuery } from '../operations.ts';
import { Certainty } from '../picture/Glyph.tsx';
import { nameOf, texts } from '../state.ts';
import { ORIGINS } from './documents.ts';
import { words } from './words.ts';

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
type CitedSource = Omit<Cited, '__typename'>;

export const isOrigin = ({ sources = [], things = [] }: Origin): boolean => sources.length + things.length > 0;

/** The ids of what the rows of each list of the page rest on, and the numbers of the sources of each of these on paper: … where there are more. */
const rested = signal<Readonly<Record<string, string>>>({});
const numbers = signal<ReadonlyMap<string, readonly (number | '…')[]>>(new Map());

const idsOf = ({ sources = [], things = [] }: Origin): readonly string[] => [...sources, ...things];

/** Lets the foot of the printed page name the sources of a list. */
export function useOrigins(list: string, origins: readonly Origin[]): void {
  const ids = origins.flatMap(idsOf).join();
  const set = (to: string) => {
    rested.value = { ...rested.value, [list]: to };
  };
  useEffect(() => {
    set(ids);
    return () => set('');
  }, [list, ids]);
}

/** The sources of a row by their numbers in the list at the foot of the printed page; nothing before they are known. */
export const numbersOf = (origin: Origin): string => numbers.value.size === 0 ? '' : [...new Set(idsOf(origin).flatMap((id) => numbers.value.get(id) ?? []))].join(', ') || '—';

/** The sources of all rows, each once. Paper cannot be asked, and its printing not be put off: they are fetched beforehand. */
export function SourcesOnPaper() {
  const [sources, setSources] = useState<readonly CitedSource[] | null>([]);
  const ids = [...new Set(Object.values(rested.value).join().split(','))].filter(Boolean);
  useEffect(() => {
    let left = false;
    askAll(ORIGINS, ids).then(
      (nodes) => {
        if (left) return;
        const found: CitedSource[] = [];
        const numberOf = (source: CitedSource): number | '…' => {
          const at = found.findIndex(({ id }) => id === source.id);
          return at < 0 ? found.push(source) : at + 1;
        };
        numbers.value = new Map(nodes.map((node) => [node.id, 'publisher' in node ? [numberOf(node)] : 'cites' in node ? [...node.cites.edges.map((edge) => numberOf(edge.node)), ...(node.cites.totalCount > node.cites.edges.length ? (['…'] as const) : [])] : []]));
        setSources(found);
      },
      () => left || setSources(null),
    );
    return () => {
      left = true;
    };
  }, [ids.join()]);
  if (sources?.length === 0) return null;
  return (
    <div class="print-only foot">
      {texts.value.sources}
      {sources ? (
        <ol>
          {sources.map((source) => (
            <li key={source.id}>
              <Cite of={source} locator={null} />
            </li>
          ))}
        </ol>
      ) : (
        words.value.sourcesNotFetched
      )}
    </div>
  );
}

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

function Cite({ of, locator }: { of: CitedSource; locator: string | null }) {
  return (
    <>
      <Thing of={{ ...of, __typename: 'Source' }} /> <small>{[of.publisher, of.published, locator].filter(Boolean).join(' · ')}</small>
    </>
  );
}
