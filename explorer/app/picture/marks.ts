import { FAMILY_ORDER, type Family, type Kind, lookOf } from '../kinds.ts';
import type { TieReason } from '../operations.ts';
import { type Body, DRAWN_ONE_BY_ONE, kindKey, type Line, type Named, type Network, together } from './model.ts';

/** One place on the outer ring: a body, or a group of several of one kind or family. */
export interface Slot extends Named {
  kind: Kind;
  family: Family;
  /** How many bodies the mark stands for. */
  count: number;
  /** The bodies that the mark stands for. */
  members: readonly Body[];
  /** What opens the group; null for a single body, for a family, and for more than can be drawn: those are listed beside the picture. */
  opens: string | null;
  /** The marks between which it stands, in the middle and not on the ring. */
  between?: readonly string[] | undefined;
}

export interface Marks {
  slots: Slot[];
  lines: Line[];
  /** What joins many, in the middle: the joint bodies and knots that are drawn, of which the last table may stand for `rest`. */
  jointBodies: readonly Named[];
  knots: Network['knots'];
  rest: readonly Named[];
}

/** The table that stands for what joins many and has no room of its own. */
export const REST = 'middle:rest';

/** What the names of kinds and families are in the language of the page. */
export interface Naming {
  kind: (kind: Kind) => { zh: string; en: string };
  family: (family: Family) => { zh: string; en: string };
  /** `joint` where all are joint bodies. */
  rest: (number: number, joint: boolean) => string;
}

const PHONE_SLOTS = 12;
/** As many as have room round the core without touching each other. */
const PHONE_MIDDLE = 4;
const MOST_MIDDLE = 5;
const MOST_OPENED = 40;

/** The slots of the outer ring: kinds become groups where drawing each body would flood the picture. */
export function marksOf(network: Network, phone: boolean, opened: ReadonlySet<string>, naming: Naming): Marks {
  const least = network.bodiesTotal + network.addedTotal > DRAWN_ONE_BY_ONE ? 2 : phone ? 3 : Infinity;
  const byKind = new Map<string, Body[]>();
  for (const body of network.bodies) {
    const key = kindKey(body.kind);
    byKind.set(key, [...(byKind.get(key) ?? []), body]);
  }
  // What several have in common, and these themselves, are in no group.
  const single = new Set([...network.between].flat(2));
  const singles: Slot[] = [];
  const slots: Slot[] = [];
  for (const { kind, unseen } of network.totals) {
    const key = kindKey(kind);
    const [alone, bodies] = parted(byKind.get(key) ?? [], single);
    singles.push(...alone.map((body) => ({ ...slotOf(body), between: network.between.get(body.id) })));
    const count = bodies.length + unseen;
    if (count === 0) continue;
    if (unseen === 0 && (count < least || opened.has(key))) slots.push(...bodies.map(slotOf));
    else {
      const { zh, en } = naming.kind(kind);
      const opens = unseen > 0 || count > MOST_OPENED ? null : key;
      slots.push({ id: `kind:${key}`, name: zh, nameEn: en, kind, family: lookOf(kind).family, count, members: bodies, opens });
    }
  }
  const shown = [...singles, ...(phone && slots.length > PHONE_SLOTS && opened.size === 0 ? families(slots, naming) : slots)];
  const middle = middleOf(network, phone ? PHONE_MIDDLE : MOST_MIDDLE, naming);
  return { slots: inOrder(shown), ...middle, lines: [...gathered(network.lines, shown, middle.rest), ...counted(shown, network)] };
}

const parted = (bodies: readonly Body[], ids: ReadonlySet<string>): [Body[], Body[]] => [bodies.filter(({ id }) => ids.has(id)), bodies.filter(({ id }) => !ids.has(id))];

/** What joins many, as far as there is room: that with most ties; the rest as one table. */
function middleOf({ jointBodies, knots, lines }: Network, most: number, naming: Naming): Omit<Marks, 'slots' | 'lines'> {
  if (jointBodies.length + knots.length <= most) return { jointBodies, knots, rest: [] };
  const ties = new Map<string, number>();
  for (const { from, to, count } of lines) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + count);
  const order = [...jointBodies, ...knots].sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0));
  const rest = order.slice(most - 1);
  const drawn = new Set(order.slice(0, most - 1));
  return {
    jointBodies: [...jointBodies.filter((each) => drawn.has(each)), { id: REST, name: naming.rest(rest.length, rest.every((each) => !('reason' in each))), nameEn: null }],
    knots: knots.filter((each) => drawn.has(each)),
    rest,
  };
}

function slotOf(body: Body): Slot {
  const { id, name, nameEn, kind } = body;
  return { id, name, nameEn, kind, family: lookOf(kind).family, count: 1, members: [body], opens: null };
}

function families(slots: readonly Slot[], naming: Naming): Slot[] {
  return FAMILY_ORDER.flatMap((family) => {
    const of = slots.filter((slot) => slot.family === family);
    const [first, second] = of;
    if (!first || !second) return of;
    const largest = of.reduce((a, b) => (b.count > a.count ? b : a));
    const { zh, en } = naming.family(family);
    return [
      {
        ...largest,
        id: `family:${family}`,
        name: zh,
        nameEn: en,
        count: of.reduce((sum, { count }) => sum + count, 0),
        members: of.flatMap((slot) => slot.members),
        opens: null,
      },
    ];
  });
}

/** Sectors clockwise, in each the larger groups first, then by kind, then by name. */
function inOrder(slots: readonly Slot[]): Slot[] {
  return [...slots].sort(
    (a, b) =>
      FAMILY_ORDER.indexOf(a.family) - FAMILY_ORDER.indexOf(b.family) ||
      b.count - a.count ||
      kindKey(a.kind).localeCompare(kindKey(b.kind)) ||
      a.name.localeCompare(b.name, 'zh-CN'),
  );
}

/** The lines of the bodies of a group become one line for each partner and reason. */
function gathered(lines: readonly Line[], slots: readonly Slot[], rest: readonly Named[]): Line[] {
  const slot = new Map<string, string>(rest.map(({ id }) => [id, REST]));
  for (const { id, members } of slots) for (const member of members) slot.set(member.id, id);
  const found = new Map<string, Line>();
  for (const line of lines) {
    const from = slot.get(line.from) ?? line.from;
    const to = slot.get(line.to) ?? line.to;
    // Both are in one group.
    if (from === to) continue;
    const key = `${from} ${to} ${line.reason} ${line.change}`;
    const known = found.get(key);
    if (known) {
      known.count += line.count;
      known.toward = together(known.toward, line.toward);
    } else found.set(key, { ...line, from, to });
  }
  return [...found.values()];
}

/** The lines of groups of which no body came: their ties are known by their number alone. */
function counted(slots: readonly Slot[], { ties, community }: Network): Line[] {
  const unseen = slots.filter(({ members }) => members.length === 0);
  return unseen.flatMap(({ id, kind }) => ties.filter((each) => each.kind === kind).map(({ reason, count }) => ({ from: id, to: community.id, reason, count })));
}

/** How many tables are drawn with all of their lines in a hub: with those of more it is a tangle. */
const FEW_TABLES = 2;

/** In a hub each group keeps its tie to the joint bodies, or to that of many where most of it sit, and its most frequent one besides; those in `all` keep all. */
export function thinned(lines: readonly Line[], joint: ReadonlySet<string>, all: ReadonlySet<string | null>, centre: ReadonlySet<string> = new Set()): Line[] {
  const most = new Map<string, Line>();
  const tables = joint.size > FEW_TABLES;
  for (const line of lines) {
    const meets = joint.has(line.to);
    if ((meets && !tables) || line.among || centre.has(line.from)) continue;
    const key = `${line.from} ${meets}`;
    const known = most.get(key);
    // A table that stands for many is no answer to where.
    if (!known || known.to === REST || (line.count > known.count && line.to !== REST)) most.set(key, line);
  }
  const kept = new Set(most.values());
  return lines.filter((line) => (joint.has(line.to) && (!tables || centre.has(line.from))) || kept.has(line) || line.among || all.has(line.from) || all.has(line.to));
}

export type ReasonCounts = ReadonlyMap<TieReason, number>;

/** How many ties there are for each reason: every one counts, however it is drawn. */
export function reasonCounts(ties: Network['ties']): ReasonCounts {
  const counts = new Map<TieReason, number>();
  for (const { reason, count } of ties) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return counts;
}
