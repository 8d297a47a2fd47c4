import { type Kind, kindOf, lookOf } from '../kinds.ts';
import type { NetworkQuery, TieReason } from '../operations.ts';
import { REASONS } from '../reasons.ts';

export type Columns = NonNullable<NonNullable<NetworkQuery['network']>['columns']>;
export type Role = Columns['roles'][number];

/** The bodies of a place and the ties among them; bodies and ties are numbers from 0, in the order of the answer. */
export interface Graph {
  ids: readonly string[];
  types: readonly string[];
  names: readonly string[];
  kinds: readonly Kind[];
  roles: readonly Role[];
  sources: readonly number[];
  targets: readonly number[];
  /** Of each tie, its reason as a position in REASONS. */
  reasons: Uint8Array;
  counts: readonly number[];
  begins: readonly (string | null)[];
  ends: readonly (string | null)[];
  /** The ties of body `i` are `ties[starts[i]]` to `ties[starts[i + 1] - 1]`. */
  starts: Uint32Array;
  ties: Uint32Array;
  numberOf: ReadonlyMap<string, number>;
}

/** @param english whether bodies have their English names, where there are any */
export function graphOf(columns: Columns, english = false): Graph {
  const { ids, types, roles, sources, targets, counts, startDate, endDate } = columns;
  const reasons = Uint8Array.from(columns.reasons, (reason) => REASONS.indexOf(reason));
  const names = english ? columns.names.map((name, i) => columns.namesEn[i] || name) : columns.names;
  const { starts, ties } = tiesOf(ids.length, sources, targets);
  const kinds = columns.kinds.map((kind, i) => kindOf(kind, types[i] ?? ''));
  return { ids, types, names, kinds, roles, sources, targets, reasons, counts, begins: startDate, ends: endDate, starts, ties, numberOf: new Map(ids.map((id, i) => [id, i])) };
}

/** The ties of each body, one body after the other. */
export function tiesOf(bodies: number, sources: readonly number[], targets: readonly number[]): { starts: Uint32Array; ties: Uint32Array } {
  const starts = new Uint32Array(bodies + 1);
  for (const ends of [sources, targets]) for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let i = 0; i < bodies; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const ties = new Uint32Array(2 * sources.length);
  sources.forEach((source, tie) => {
    for (const end of [source, targets[tie] ?? source]) {
      ties[next[end] ?? 0] = tie;
      next[end] = (next[end] ?? 0) + 1;
    }
  });
  return { starts, ties };
}

export const tiesAt = ({ starts, ties }: Pick<Graph, 'starts' | 'ties'>, body: number): Uint32Array => ties.subarray(starts[body], starts[body + 1]);

export const otherEnd = ({ sources, targets }: Pick<Graph, 'sources' | 'targets'>, tie: number, body: number): number =>
  (sources[tie] === body ? targets[tie] : sources[tie]) ?? body;

export const reasonOf = ({ reasons }: Graph, tie: number): TieReason => REASONS[reasons[tie] ?? 0] ?? 'DIRECT';

/** What is shown of a graph: not what is switched off, and bodies only with a tie that is shown. */
export interface Shown {
  body: Uint8Array;
  tie: Uint8Array;
  /** Of each body, how many of its ties are shown. */
  degree: Uint32Array;
  bodies: number;
  ties: number;
}

/** @param off reasons and kinds that are switched off, by their names in an address */
export function shownOf(graph: Graph, off: ReadonlySet<string>): Shown {
  const on = Uint8Array.from(graph.kinds, (kind) => (off.has(kind ?? 'UNRECORDED') ? 0 : 1));
  const reason = REASONS.map((each) => !off.has(each));
  const tie = new Uint8Array(graph.sources.length);
  const degree = new Uint32Array(graph.ids.length);
  let ties = 0;
  graph.sources.forEach((source, i) => {
    const target = graph.targets[i] ?? source;
    if (!on[source] || !on[target] || !reason[graph.reasons[i] ?? 0]) return;
    tie[i] = 1;
    ties += 1;
    degree[source] = (degree[source] ?? 0) + 1;
    degree[target] = (degree[target] ?? 0) + 1;
  });
  const body = Uint8Array.from(degree, (each) => (each > 0 ? 1 : 0));
  return { body, tie, degree, ties, bodies: body.reduce((sum, each) => sum + each, 0) };
}

/** The bodies that so many shown ties lead to from any of these, which are among them. */
export function within(graph: Graph, shown: Shown, from: readonly number[], steps: number): Set<number> {
  const reached = new Set(from);
  let ring: readonly number[] = from;
  for (let step = 0; step < steps && ring.length > 0; step += 1) {
    const next: number[] = [];
    for (const body of ring) {
      for (const tie of tiesAt(graph, body)) {
        const other = otherEnd(graph, tie, body);
        if (!shown.tie[tie] || reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    ring = next;
  }
  return reached;
}

/** Whom a body is tied to, those with most ties to it first, each with the ties. */
export function partnersOf(graph: Graph, shown: Shown, body: number): { partner: number; ties: number[] }[] {
  const partners = new Map<number, number[]>();
  for (const tie of tiesAt(graph, body)) {
    if (!shown.tie[tie]) continue;
    const other = otherEnd(graph, tie, body);
    const known = partners.get(other);
    if (known) known.push(tie);
    else partners.set(other, [tie]);
  }
  return [...partners].map(([partner, ties]) => ({ partner, ties })).sort((a, b) => b.ties.length - a.ties.length || (shown.degree[b.partner] ?? 0) - (shown.degree[a.partner] ?? 0) || a.partner - b.partner);
}

/** All bodies that are shown, those with most ties first. */
export function byTies({ degree, body }: Shown): number[] {
  const found: number[] = [];
  body.forEach((each, i) => each && found.push(i));
  return found.sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
}

export const familyOf = (kind: Kind) => lookOf(kind).family;
