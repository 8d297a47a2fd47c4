import { useEffect, useState } from 'preact/hooks';
import { familyOf, type Graph } from './graph.ts';
import type { Positions, Task } from './layout.ts';

interface Laid {
  of: Graph['sources'];
  positions: Positions;
}

/**
 * Where the bodies of a graph stand, computed beside the page; null while that takes time. A graph whose bodies have other
 * names, in the other language, has the same ties, and is not laid out again.
 */
export function usePositions(graph: Graph | null): { positions: Positions | null; failed: boolean } {
  const [laid, setLaid] = useState<Laid | null>(null);
  const [failed, setFailed] = useState<Graph['sources'] | null>(null);
  const of = graph?.sources ?? null;
  useEffect(() => {
    if (!graph || !of) return undefined;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => {
      setLaid({ of, positions: data });
      worker.terminate();
    });
    worker.addEventListener('error', () => setFailed(of));
    const { roles, kinds, sources, targets } = graph;
    worker.postMessage({ roles, families: kinds.map(familyOf), sources, targets } satisfies Task);
    return () => worker.terminate();
  }, [of]);
  return { positions: of !== null && laid?.of === of ? laid.positions : null, failed: of !== null && failed === of };
}
