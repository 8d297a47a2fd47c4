import { useEffect, useState } from 'preact/hooks';
import { familyOf, type Graph } from './graph.ts';
import type { Positions, Task } from './layout.ts';

interface Laid {
  graph: Graph;
  positions: Positions;
}

/** Where the bodies of a graph stand, computed beside the page; null while that takes time. */
export function usePositions(graph: Graph | null): { positions: Positions | null; failed: boolean } {
  const [laid, setLaid] = useState<Laid | null>(null);
  const [failed, setFailed] = useState<Graph | null>(null);
  useEffect(() => {
    if (!graph) return undefined;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => {
      setLaid({ graph, positions: data });
      worker.terminate();
    });
    worker.addEventListener('error', () => setFailed(graph));
    const { roles, kinds, sources, targets } = graph;
    worker.postMessage({ roles, families: kinds.map(familyOf), sources, targets } satisfies Task);
    return () => worker.terminate();
  }, [graph]);
  return { positions: graph !== null && laid?.graph === graph ? laid.positions : null, failed: graph !== null && failed === graph };
}
