import type { Kind } from '../kinds.ts';
import type { TieReason } from '../operations.ts';
import { REASONS } from '../reasons.ts';
import { texts } from '../state.ts';
import { KindSwitches, ReasonSwitches } from '../Switches.tsx';
import { type Graph, reasonOf } from './graph.ts';

interface Counted {
  reasons: ReadonlyMap<TieReason, number>;
  kinds: { kind: Kind; total: number }[];
}

/** How many ties there are of each reason, and how many tied bodies of each kind, whatever is switched off. */
export function counted(graph: Graph): Counted {
  const reasons = new Map<TieReason, number>();
  graph.reasons.forEach((_, tie) => {
    const name = reasonOf(graph, tie);
    reasons.set(name, (reasons.get(name) ?? 0) + 1);
  });
  const kinds = new Map<Kind, number>();
  graph.kinds.forEach((kind, i) => {
    if (graph.starts[i] !== graph.starts[i + 1]) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  });
  return { reasons, kinds: [...kinds].map(([kind, total]) => ({ kind, total })) };
}

/** The legend, which is the filter. */
export function Legend({ of: { reasons, kinds } }: { of: Counted }) {
  return (
    <section class="rail" aria-label={texts.value.legend} tabIndex={0}>
      <ReasonSwitches reasons={REASONS.filter((reason) => reasons.has(reason))} counts={reasons} />
      <KindSwitches kinds={kinds} />
    </section>
  );
}
