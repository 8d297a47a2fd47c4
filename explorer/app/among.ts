import { useMemo } from 'preact/hooks';
import { AMONG } from './documents.ts';
import { type Loaded, useAnswer } from './loading.ts';
import { linesAmong } from './picture/among.ts';
import type { Line, Network } from './picture/model.ts';
import { place } from './state.ts';

const MOST_NODES = 500;
const MOST_EDGES = 5000;

const NONE: readonly Line[] = [];

export interface Among extends Loaded<unknown> {
  lines: readonly Line[];
  /** Whether there may be more of them. */
  least: boolean;
}

/** Whether the ties of the many with each other can be drawn: they are told for one day. */
export const canDrawAmong = (): boolean => place.value.since === null && place.value.from === null;

/** The lines of those that are drawn with each other, where these are to be drawn. */
export function useAmong(network: Network): Among {
  const { among, off, on } = place.value;
  const asked = among && canDrawAmong();
  const as = network.about === 'body' ? ('BODY' as const) : ('COMMUNITY' as const);
  const loaded = useAnswer(AMONG, asked ? { of: network.community.id, as, asOf: on, limit: MOST_NODES, edgeLimit: MOST_EDGES } : null);
  const found = loaded.data?.network ?? null;
  const lines = useMemo(() => (found ? linesAmong(found.columns, network, new Set(off)) : NONE), [found, network, off.join()]);
  return { ...loaded, lines, least: found?.complete === false };
}
