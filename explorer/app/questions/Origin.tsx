import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api.ts';
import { useAnswer } from '../loading.ts';
import { Thing } from '../Link.tsx';
import { FailureLine } from '../Notice.tsx';
import type { OriginsQuery } from '../operations.ts';
import { Certainty } from '../picture/Glyph.tsx';
import { listed, nameOf, texts } from '../state.ts';
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

/** What the rows of each list of the page rest on, and the numbers of the sources of that on paper. */
const rested = signal<ReadonlyMap<string, string>>(new Map());
const numbers = signal<ReadonlyMap<string, readonly number[]>>(new Map());
const AT_ONCE = 100;

const idsOf = ({ sources = [], things = [] }: Origin): readonly string[] => [...sources, ...things];

/** Lets the foot of the printed page name the sources of a list. */
export function useOrigins(list: string, origins: readonly Origin[]): void {
  const ids = [...new Set(origins.flatMap(idsOf))].join();
  useEffect(() => {
    rested.value = new Map([...rested.value, [list, ids]]);
    return () => {
      rested.value = new Map([...rested.value].filter(([each]) => each !== list));
    };
  }, [list, ids]);
}

/** The sources of a row by their numbers in the list at the foot of the printed page. */
export const numbersOf = (origin: Origin): string => listed([...new Set(idsOf(origin).flatMap((id) => numbers.value.get(id) ?? []))].sort((a, b) => a - b).map(String));

/** The sources of all rows, each once. Paper cannot be asked, and its printing not be put off: they are fetched beforehand. */
export function SourcesOnPaper() {
  const t = texts.value;
  const [sources, setSources] = useState<readonly CitedSource[] | null>([]);
  const key = [...new Set([...rested.value.values()].join().split(',').filter(Boolean))].join();
  useEffect(() => {
    const control = new AbortController();
    const fetchAll = async () => {
      const ids = key.split(',').filter(Boolean);
      const found = new Map<string, CitedSource>();
      const cited = new Map<string, number[]>();
      for (let i = 0; i < ids.length; i += AT_ONCE) {
        const { nodes } = await ask(ORIGINS, { ids: ids.slice(i, i + AT_ONCE) }, control.signal);
        for (const node of nodes ?? []) {
          const of = !node ? [] : 'publisher' in node ? [node] : 'cites' in node ? node.cites.edges.map((edge) => edge.node) : [];
          for (const source of of) found.set(source.id, source);
          const order = [...found.keys()];
          if (node) cited.set(node.id, of.map(({ id }) => order.indexOf(id) + 1));
        }
      }
      numbers.value = cited;
      setSources([...found.values()]);
    };
    fetchAll().catch(() => control.signal.aborted || setSources(null));
    return () => control.abort();
  }, [key]);
  if (sources?.length === 0) return null;
  return (
    <div class="print-only foot">
      {t.sources}
      {t.punctuation.colon}
      {sources === null && words.value.sourcesNotFetched}
      <ol>
        {sources?.map((source) => (
          <li key={source.id}>
            <Cite of={source} locator={null} />
          </li>
        ))}
      </ol>
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
