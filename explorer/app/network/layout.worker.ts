import { laidOut, type Task } from './layout.ts';

/** Lays a network out beside the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const positions = laidOut(data);
  const { x, y, radius, cluster } = positions;
  (postMessage as (message: unknown, transfer: Transferable[]) => void)(positions, [x.buffer, y.buffer, radius.buffer, cluster.buffer]);
});
