import type { AmongQuery } from '../operations.ts';
import type { Body, Line, Network } from './model.ts';

export type Columns = NonNullable<AmongQuery['network']>['columns'];

/**
 * The lines of the many with each other, beside those that are drawn: without what a table or a knot in the middle stands
 * for, and without what was expanded.
 */
export function linesAmong({ ids, sources, targets, reasons, directed, counts }: Columns, { bodies, jointBodies, knots, lines }: Network, off: ReadonlySet<string>): Line[] {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const drawn = new Set(lines.flatMap(({ from, to, reason }) => [`${from} ${to} ${reason}`, `${to} ${from} ${reason}`]));
  const joining = new Set([...jointBodies, ...knots].map(({ id }) => id));
  const joined = ({ ties }: Body) => new Set(ties.flatMap(({ via, reason }) => (via && joining.has(via.id) ? [`${via.id} ${reason}`] : [])));
  return sources.flatMap((source, i): Line[] => {
    const [from, to, reason] = [known.get(ids[source] ?? ''), known.get(ids[targets[i] ?? 0] ?? ''), reasons[i]];
    if (!from || !to || !reason || off.has(reason) || drawn.has(`${from.id} ${to.id} ${reason}`)) return [];
    const others = joined(to);
    const count = (counts[i] ?? 0) - [...joined(from)].filter((knot) => knot.endsWith(` ${reason}`) && others.has(knot)).length;
    return count > 0 ? [{ from: from.id, to: to.id, reason, count, among: true, toward: directed[i] ? 'to' : undefined }] : [];
  });
}
