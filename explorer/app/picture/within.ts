import type { AroundQuery, CommonQuery } from '../operations.ts';
import type { Core } from './model.ts';

interface Dated {
  validFrom: string | null;
  validTo: string | null;
}

export type Days = readonly [string, string];

/** Whether it is known that a tie was in force on some day of a window. */
export function heldWithin({ validFrom, validTo }: Dated, [first, last]: Days): boolean {
  // Two facts that a tie needs, of which one had ended before the other began; or what had ended before the window.
  if (validTo !== null && (validTo < first || (validFrom !== null && validFrom > validTo))) return false;
  if (validFrom !== null) return validFrom <= last;
  // Whatever ended within the window was in force until then.
  return validTo !== null && validTo <= last;
}

/**
 * The network of a community in a window: the ties that were in force on some day of it, the core and joint bodies of its
 * last day.
 *
 * @param unknown how many ties may have been in force or not, because their start is not recorded
 */
export function coreWithin(now: Core, ever: Core, days: Days, unknown: number): Core {
  const tied = new Set<string>();
  const vias = new Set<string>();
  const groups = ever.groups.flatMap((group) => {
    const members = group.members.flatMap((member) => {
      const ties = member.ties.filter((tie) => heldWithin(tie, days));
      if (ties.length === 0) return [];
      tied.add(member.node.id);
      for (const { via } of ties) if (via) vias.add(via.id);
      return [{ ...member, ties }];
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
    undatedTotal: unknown,
    complete: ever.complete && now.complete,
    lowerBound: ever.groups.some(({ members, membersTotal }) => members.length < membersTotal),
  };
}

export type AroundNetwork = NonNullable<AroundQuery['coBuilders']>;

/** Those around a body with whom it had a tie on some day of a window. */
export function aroundWithin(ever: AroundNetwork, days: Days, unknown: number): AroundNetwork & { lowerBound: boolean } {
  const edges = ever.edges.flatMap((edge) => {
    const ties = edge.ties.filter((tie) => heldWithin(tie, days));
    return ties.length > 0 ? [{ ...edge, ties }] : [];
  });
  return { ...ever, groups: [], edges, totalCount: edges.length, undatedTotal: unknown, lowerBound: ever.edges.length < ever.totalCount };
}

type CommonTies = NonNullable<CommonQuery['commonTies']>;

/** Those that had a tie with each of several bodies on some day of a window. */
export function commonWithin(ever: CommonTies, days: Days): CommonTies {
  const edges = ever.edges.flatMap((edge) => {
    const each = edge.each.map((part) => ({ ...part, ties: part.ties.filter((tie) => heldWithin(tie, days)) }));
    return each.every(({ ties }) => ties.length > 0) ? [{ ...edge, each }] : [];
  });
  return { ...ever, edges, totalCount: edges.length };
}
