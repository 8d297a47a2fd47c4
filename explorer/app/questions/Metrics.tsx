import { useEffect } from 'preact/hooks';
import { Names, Thing } from '../Link.tsx';
import { useAnswer } from '../loading.ts';
import type { MetricsMeasure, MetricsQuery } from '../operations.ts';
import { go, place } from '../state.ts';
import { Brokers } from './Brokers.tsx';
import { METRICS } from './documents.ts';
import { Frame } from './Frame.tsx';
import { List } from './List.tsx';
import { BodyName } from './Names.tsx';
import { words } from './words.ts';

const SHOWN = 100;
const AGAIN_MILLISECONDS = 1000;
const MEASURES: readonly MetricsMeasure[] = ['DEGREE', 'STRENGTH', 'BETWEENNESS', 'CLOSENESS', 'PAGE_RANK', 'CORE'];
type Run = NonNullable<MetricsQuery['metrics']>;
type Measured = NonNullable<Run['result']>;

/** The measures of the network of a place, as columns to sort by; a long run is asked for until it is done. */
export function Metrics({ of }: { of: string }) {
  const w = words.value;
  const orderBy = MEASURES.find((measure) => measure === place.value.sort) ?? 'BETWEENNESS';
  const variables = { of, asOf: place.value.on, orderBy, limit: place.value.rows ?? SHOWN };
  const loaded = useAnswer(METRICS, variables);
  const { data, again } = loaded;
  useEffect(() => {
    if (data?.metrics?.state !== 'RUNNING') return undefined;
    const timer = setTimeout(again, AGAIN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [data]);
  return (
    <Frame
      question="metrics"
      operation={METRICS}
      variables={variables}
      loaded={loaded}
      about={(answer) => answer.entity}
      sum={({ metrics: run }) => run && sumOf(run)}
      notes={({ metrics: run }) => [
        run?.result?.cutBy.includes('SCAN_LIMIT') === true && w.scanLimit,
        run?.result != null && run.result.brokersTotal > run.result.brokers.length && w.metrics.rolesCut(run.result.brokers.length, run.result.brokersTotal),
      ]}
    >
      {({ metrics: run }) => run?.result && <Tables result={run.result} orderBy={orderBy} />}
    </Frame>
  );
}

function sumOf({ result, progress }: Run): string {
  const w = words.value.metrics;
  return result ? w.sum(result.bodiesTotal, result.pairsTotal, result.tiesTotal, result.componentsTotal, result.untiedTotal) : w.running(Math.round(100 * progress));
}

function Tables({ result, orderBy }: { result: Measured; orderBy: MetricsMeasure }) {
  const w = words.value.metrics;
  const brokers = new Set(result.brokers.map(({ node }) => node.id));
  const share = (part: number) => part.toFixed(3);
  return (
    <>
      <Brokers brokers={result.brokers} total={result.brokersTotal} />
      <List
        title={w.central}
        note={w.note}
        none={w.none}
        rows={result.central}
        total={result.bodiesTotal}
        sorted={orderBy}
        onSort={(by) => go({ sort: by })}
        columns={[
          { title: w.body, cell: ({ node }) => <BodyName of={node} /> },
          { title: w.role, cell: ({ node, articulation }) => [brokers.has(node.id) ? w.broker : '', articulation ? w.articulation : ''].filter(Boolean).join(' · ') },
          { title: w.measures.DEGREE, cell: ({ degree }) => degree, number: true, sort: 'DEGREE' },
          { title: w.measures.STRENGTH, cell: ({ strength }) => strength, number: true, sort: 'STRENGTH' },
          { title: w.measures.BETWEENNESS, cell: ({ betweenness }) => share(betweenness), number: true, sort: 'BETWEENNESS' },
          { title: w.measures.CLOSENESS, cell: ({ closeness }) => share(closeness), number: true, sort: 'CLOSENESS' },
          { title: w.measures.PAGE_RANK, cell: ({ pageRank }) => share(pageRank), number: true, sort: 'PAGE_RANK' },
          { title: w.measures.CORE, cell: ({ core }) => core, number: true, sort: 'CORE' },
          { title: w.cluster, cell: ({ cluster }) => cluster ?? '—', number: true },
        ]}
      />
      <List
        title={w.brokers}
        note={w.brokersNote}
        none={w.brokersNone}
        rows={result.brokers}
        total={result.brokersTotal}
        columns={[
          { title: w.body, cell: ({ node }) => <Thing of={node} /> },
          { title: w.places, cell: ({ places }) => <Names of={places} /> },
          { title: w.across, cell: ({ across }) => across, number: true },
        ]}
      />
    </>
  );
}
