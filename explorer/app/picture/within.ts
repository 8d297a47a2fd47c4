import type { AroundQuery } from '../operations.ts';
import type { Core } from './model.ts';

interface Dated {
  fact: string;
  validFrom: string | null;
  validTo: string | null;
}

type Days = readonly [string, string];

/** Whether a tie was in force on some day of a window; null where that cannot be known. Dates may be months or years. */
export function heldWithin({ validFrom, validTo }: Pick<Dated, 'validFrom' | 'validTo'>, [first, last]: Days): boolean | null {
  // Two facts that a tie needs, of which one had ended before the other began.
  if (validFrom !== null && validTo !== null && validFrom > validTo.padEnd(validFrom.length, '~')) return false;
  // What has ended before the window: a month or a year ends with its last day.
  if (validTo !== null && validTo < first.slice(0, validTo.length)) return false;
  if (validFrom !== null) return validFrom <= last;
  // Whatever ended within the window was in force until then.
  return validTo !== null && validTo <= last ? true : null;
}

interface Parted<Tie> {
  held: Tie[];
  /** The facts of which it is not known. */
  unknown: string[];
}

/** `open`: the facts in force on the last day. What has no date and is not among them was only planned, or cancelled. */
function parted<Tie extends Dated>(ties: readonly Tie[], days: Days, open: ReadonlySet<string>): Parted<Tie> {
  const dated = ({ validFrom, validTo }: Tie) => validFrom !== null || validTo !== null;
  return {
    held: ties.filter((tie) => heldWithin(tie, days) === true),
    unknown: ties.filter((tie) => heldWithin(tie, days) === null && (dated(tie) || open.has(tie.fact))).map(({ fact }) => fact),
  };
}

const factsOf = (held: readonly { ties: readonly Dated[] }[]) => new Set(held.flatMap(({ ties }) => ties.map(({ fact }) => fact)));

/** The network of a community in a window: the ties that were in force on some day of it, the core and joint bodies of its last day. */
export function coreWithin(now: Core, ever: Core, days: Days): Core {
  const open = factsOf(now.groups.flatMap(({ members }) => members));
  const unknown = new Set<string>();
  const tied = new Set<string>();
  const vias = new Set<string>();
  const groups = ever.groups.flatMap((group) => {
    const members = group.members.flatMap((member) => {
      const { held, unknown: facts } = parted(member.ties, days, open);
      for (const fact of facts) unknown.add(fact);
      if (held.length === 0) return [];
      tied.add(member.node.id);
      for (const { via } of held) if (via) vias.add(via.id);
      return [{ ...member, ties: held }];
    });
    return members.length > 0 ? [{ ...group, members, membersTotal: members.length }] : [];
  });
  const gap = now.gap.filter(({ id }) => !tied.has(id));
  const known = new Set(now.jointBodies.map(({ id }) => id));
  return {
    ...now,
    groups,
    jointBodies: [...now.jointBodies, ...ever.jointBodies.filter(({ id }) => !known.has(id) && vias.has(id))],
    membersTotal: groups.reduce((sum, { membersTotal }) => sum + membersTotal, 0),
    gap,
    gapTotal: now.gapTotal - (now.gap.length - gap.length),
    undatedTotal: unknown.size,
    complete: ever.complete && now.complete,
    lowerBound: ever.groups.some(({ members, membersTotal }) => members.length < membersTotal),
  };
}

export type AroundNetwork = NonNullable<AroundQuery['coBuilders']>;

/** Those around a body with whom it had a tie on some day of a window. */
export function aroundWithin(now: AroundNetwork, ever: AroundNetwork, days: Days): AroundNetwork & { lowerBound: boolean } {
  const open = factsOf(now.edges);
  const undated = new Set<string>();
  const edges = ever.edges.flatMap((edge) => {
    const { held, unknown } = parted(edge.ties, days, open);
    if (held.length === 0 && unknown.length > 0) undated.add(edge.node.id);
    return held.length > 0 ? [{ ...edge, ties: held }] : [];
  });
  return { ...ever, edges, totalCount: edges.length, undatedTotal: undated.size, lowerBound: ever.edges.length < ever.totalCount };
}
