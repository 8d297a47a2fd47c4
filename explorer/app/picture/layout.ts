import { FAMILY_ORDER, type Family } from '../kinds.ts';
import { thinWidthOf, widthOf } from '../reasons.ts';
import type { Slot } from './marks.ts';
import { thinned } from './marks.ts';
import { DRAWN_ONE_BY_ONE, type Line, type Named } from './model.ts';
import { type Inside, placedBetween, type Segment } from './between.ts';
import { type Box, boxOf, brokenName, type Label, type Near, placedLabel, round, widthOfText } from './names.ts';
import { type Pin, pointOf } from './pins.ts';
import { type Kept, keptMiddle, keptRing, type Ring, turnBetween } from './places.ts';
import { type End, type Point, routed, type Route, SEATS } from './routes.ts';

/**
 * The picture of one core and its many actors: the core in its community's ring, what joins on a middle ring, the many on an
 * outer one in sectors by family. It is computed in one pass, without physics, and is the same after each load.
 */
export interface Layout {
  width: number;
  height: number;
  zoom: number;
  phone: boolean;
  hub: boolean;
  centre: Point;
  /** Radius of the core's disc, and of its community's ring. */
  disc: number;
  ring: number;
  sectors: { family: Family; path: string }[];
  slots: PlacedSlot[];
  middle: PlacedMiddle[];
  routes: Route[];
  /** For the next layout of the same thing. */
  kept: Kept;
}

export interface PlacedSlot {
  slot: Slot;
  x: number;
  y: number;
  angle: number;
  radius: number;
  label: Label | null;
}

/** A joint body, or a knot, on the middle ring. */
export interface PlacedMiddle extends Point {
  of: Named;
  angle: number;
  table: boolean;
  width: number;
  height: number;
  lines: string[];
}

export interface Drawn {
  community: Named;
  cores: readonly Named[];
  jointBodies: readonly Named[];
  knots: readonly Named[];
  slots: readonly Slot[];
  lines: readonly Line[];
}

const FULL = 2 * Math.PI;
const TOP = -Math.PI / 2;
const BETWEEN_SECTORS = 0.55;
const MIDDLE_APART = 1.3;
const MOST_NAMES = 60;
/** How many of its radii a mark takes on the ring. */
const ROOM_OF_A_MARK = 2.9;
const LEAST_SCALE = 0.6;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

export interface Frame {
  width: number;
  height: number;
  zoom: number;
  phone: boolean;
  centre: Point;
  rx: number;
  ry: number;
  disc: number;
  ring: number;
  node: number;
}

/** The measures of a picture of this many px. */
export function frameOf(wide: number, high: number, english: boolean, hub: boolean): Frame {
  const zoom = clamp(Math.min(wide / 720, high / 500), 1, 1.35);
  const width = wide / zoom;
  const height = high / zoom;
  const phone = width < 500;
  const padX = phone ? 84 : english ? 168 : 140;
  const padY = phone ? 54 : hub || english ? 64 : 56;
  const most = height / 2 - padY;
  const rx = Math.max(phone ? 90 : 150, Math.min(width / 2 - padX, most * 1.6));
  const ry = Math.min(most, rx * 1.65);
  const sizes = phone ? { disc: 27, ring: 40, node: 13 } : { disc: 36, ring: 54, node: 15 };
  return { width, height, zoom, phone, centre: { x: width / 2, y: height / 2 }, rx, ry, ...sizes };
}

const NO_PINS: ReadonlyMap<string, Pin> = new Map();

/**
 * @param chosen of which mark all lines are drawn, though a hub shows few of each
 * @param pins where marks were put, which stay there
 * @param before where marks stood on another day, where those stay that are still there
 */
export function layoutOf(drawn: Drawn, wide: number, high: number, english: boolean, chosen: string | null = null, pins = NO_PINS, before: Kept | null = null): Layout {
  const hub = drawn.slots.reduce((sum, { count }) => sum + count, 0) > DRAWN_ONE_BY_ONE;
  const frame = frameOf(wide, high, english, hub);
  const outer = drawn.slots.filter(({ between }) => !between);
  const inner = drawn.slots.filter(({ id, between }) => between && !pins.has(id));
  const ring = (before && keptRing(outer, frame, before)) ?? ringOf(outer, frame);
  const angles = new Map(ring.angles);
  const scale = scaleOf(outer, frame);
  const place = (slot: Slot, inside?: Inside): PlacedSlot => {
    const radius = slot.between ? frame.node : radiusOf(slot, frame) * scale;
    const pin = pins.get(slot.id);
    const at = pin ? pointOf(frame, pin, radius) : inside?.at;
    if (at) angles.set(slot.id, Math.atan2((at.y - frame.centre.y) / frame.ry, (at.x - frame.centre.x) / frame.rx));
    const angle = angles.get(slot.id) ?? TOP;
    return { slot, angle, ...(at ?? pointAt(frame, angle)), radius, label: inside?.label ?? null };
  };
  const slots = drawn.slots.filter((slot) => !inner.includes(slot)).map((slot) => place(slot));
  const all = new Set([chosen, ...drawn.slots.flatMap(({ id, between }) => (between ? [id] : []))]);
  const centre = new Set([drawn.community.id, ...drawn.cores.map(({ id }) => id)]);
  const lines = hub ? thinned(drawn.lines, new Set(drawn.jointBodies.map(({ id }) => id)), all, centre) : [...drawn.lines];
  const joining = middleOf(drawn, lines, angles, frame, english, hub, before);
  const middle = joining.map((placed) => {
    const pin = pins.get(placed.of.id);
    return pin ? { ...placed, ...pointOf(frame, pin, placed.height) } : placed;
  });
  const ends = endsOf(drawn, frame, slots, middle);
  const inside = insideOf(inner, ends, lines, frame, english);
  // What finds no room between the marks stands on the ring, where it is drawn with the same lines.
  if (inside.size < inner.length) return layoutOf({ ...drawn, slots: drawn.slots.map((slot) => (inside.has(slot.id) ? slot : { ...slot, between: undefined })) }, wide, high, english, chosen, pins, before);
  for (const slot of inner) {
    const placed = place(slot, inside.get(slot.id));
    slots.push(placed);
    ends.set(slot.id, placed);
  }
  name(slots, middle, frame, english, hub, drawn.lines);
  return {
    ...frame,
    hub,
    sectors: ring.sectors.map(({ family, from, to }) => ({ family, path: bandOf(frame, from + 0.02, to - 0.02) })),
    kept: { ...ring, middle: new Map([...(before?.middle ?? []), ...joining.map(({ of, angle }) => [of.id, angle] as const)]) },
    slots,
    middle,
    routes: routed(lines, ends, { ...frame, centre, at: frame.centre, straight: hub, width: hub ? thinWidthOf : widthOf }),
  };
}

/** Where the lines end: at the marks that are placed. */
function endsOf({ community, cores }: Drawn, frame: Frame, slots: readonly PlacedSlot[], middle: readonly PlacedMiddle[]): Map<string, End> {
  const ends = new Map<string, End>();
  ends.set(community.id, { ...frame.centre, radius: frame.ring });
  for (const { id } of cores) ends.set(id, { ...frame.centre, radius: frame.disc });
  for (const { slot, x, y, radius } of slots) ends.set(slot.id, { x, y, radius });
  for (const { of, x, y, width, height, table } of middle) ends.set(of.id, { x, y, radius: height / 2, box: { width, height, table } });
  return ends;
}

/** Where what several marks have in common stands between them: a place for each that finds room. */
function insideOf(inner: readonly Slot[], ends: ReadonlyMap<string, End>, lines: readonly Line[], frame: Frame, english: boolean): Map<string, Inside> {
  if (inner.length === 0) return new Map();
  const segments = lines.flatMap(({ from, to }): Segment[] => {
    const [a, b] = [ends.get(from), ends.get(to)];
    return a && b ? [[a, b]] : [];
  });
  const taken = [...ends.values()].map(({ x, y, radius, box }): Box => {
    const [wide, high] = box ? [box.width / 2, box.height / 2 + (box.table ? SEATS : 0)] : [radius, radius];
    return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
  });
  const between = inner.map((slot) => ({ slot, ends: (slot.between ?? []).flatMap((id) => ends.get(id) ?? []) }));
  const marks = [...ends.values()].map((end): Near => (end.box ? { ...sidesOf({ ...end, ...end.box }), round: 0 } : round(end, end.radius)));
  return placedBetween(between.filter(({ ends: found }) => found.length > 0), frame, english, taken, marks, segments);
}

const sidesOf = ({ x, y, width, height }: Sized): Box => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });

export function pointAt({ centre, rx, ry }: Frame, angle: number, factor = 1): Point {
  return { x: centre.x + rx * factor * Math.cos(angle), y: centre.y + ry * factor * Math.sin(angle) };
}

export function radiusOf({ count }: { count: number }, { node, phone }: { node: number; phone: boolean }): number {
  return count > 1 ? Math.min(phone ? 17 : 24, node + 1.6 * Math.sqrt(count)) : node;
}

/** By how much marks shrink so that each has its place on the ring, as when a large group is opened. */
function scaleOf(slots: readonly Slot[], frame: Frame): number {
  const { rx, ry } = frame;
  // Ramanujan's approximation of the length of an ellipse.
  const ring = Math.PI * (3 * (rx + ry) - Math.sqrt((3 * rx + ry) * (rx + 3 * ry)));
  const wanted = slots.reduce((sum, slot) => sum + ROOM_OF_A_MARK * radiusOf(slot, frame), 0);
  return clamp(ring / Math.max(wanted, 1), LEAST_SCALE, 1);
}

/** The angle of each slot, and the band of each family. */
function ringOf(slots: readonly Slot[], frame: Frame): Ring {
  const weight = (slot: Slot) => Math.max(1, (0.95 * radiusOf(slot, frame)) / frame.node);
  const sum = (of: readonly Slot[]) => of.reduce((total, slot) => total + weight(slot), 0) + BETWEEN_SECTORS;
  const families = FAMILY_ORDER.map((family) => ({ family, of: slots.filter((slot) => slot.family === family) })).filter(({ of }) => of.length > 0);
  const total = families.reduce((all, { of }) => all + sum(of), 0);
  const angles = new Map<string, number>();
  const sectors: Ring['sectors'] = [];
  const first = families[0];
  if (!first) return { sectors, angles };
  let start = TOP - ((sum(first.of) / total) * FULL) / 2;
  for (const { family, of } of families) {
    const span = (sum(of) / total) * FULL;
    let passed = BETWEEN_SECTORS / 2;
    for (const slot of of) {
      angles.set(slot.id, start + (span * (passed + weight(slot) / 2)) / sum(of));
      passed += weight(slot);
    }
    sectors.push({ family, from: start, to: start + span });
    start += span;
  }
  return { sectors, angles };
}

function bandOf(frame: Frame, from: number, to: number): string {
  const inner = 0.84;
  const outer = frame.phone ? 1.13 : 1.1;
  // An arc of the whole circle would have no length: one family alone is drawn in two halves.
  const steps = to - from > Math.PI ? [from, (from + to) / 2, to] : [from, to];
  const at = (angle: number, factor: number) => {
    const { x, y } = pointAt(frame, angle, factor);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const arc = (factor: number, sweep: number, to_: number) => `A${(frame.rx * factor).toFixed(1)} ${(frame.ry * factor).toFixed(1)} 0 0 ${sweep} ${at(to_, factor)}`;
  const there = steps.slice(1).map((angle) => arc(inner, 1, angle)).join('');
  const back = steps.slice(0, -1).reverse().map((angle) => arc(outer, 0, angle)).join('');
  return `M${at(from, inner)}${there}L${at(to, outer)}${back}Z`;
}

function middleOf(drawn: Drawn, lines: readonly Line[], angles: ReadonlyMap<string, number>, frame: Frame, english: boolean, hub: boolean, before: Kept | null): PlacedMiddle[] {
  const { centre, rx, ry, ring, phone } = frame;
  const mx = phone ? Math.max(0.5 * rx, 62) : Math.max(0.5 * rx, 128);
  const my = Math.max(0.52 * ry, ring + 36);
  const all = [...drawn.jointBodies.map((of) => ({ of, table: true })), ...drawn.knots.map((of) => ({ of, table: false }))].map((each) => {
    const partners = lines.flatMap(({ from, to }) => angles.get(to === each.of.id ? from : from === each.of.id ? to : '') ?? []);
    const [x, y] = [Math.cos, Math.sin].map((part) => partners.reduce((sum, angle) => sum + part(angle), 0)) as [number, number];
    return { ...each, angle: before?.middle.get(each.of.id) ?? (partners.length === 0 ? TOP : Math.atan2(y, x)) };
  });
  const tight = phone && all.length > 2;
  if (tight) halves(all);
  else if (hub || phone) stack(all);
  else if (!before || !keptMiddle(all, before.middle, 0.75 * Math.min(MIDDLE_APART, FULL / all.length))) spread(all);
  const placed = all.map(({ of, table, angle }): PlacedMiddle => {
    // Beside the core, and of many round it, there is less room than above and below it.
    const narrow = phone || rx < NARROW && (hub ? all.length > 2 : Math.abs(Math.cos(angle)) > 0.7);
    const lines_ = brokenName((english && of.nameEn) || of.name, narrow ? 6 : 9, english && !narrow ? 18 : phone ? 12 : 14);
    const size = phone ? 12 : 13;
    const width = Math.max(...lines_.map((line) => widthOfText(line, size))) + (table && !phone ? 28 : 20);
    return { of, table, angle, x: centre.x + mx * Math.cos(angle), y: centre.y + my * Math.sin(angle), width, height: lines_.length * 16 + (table ? 16 : 10), lines: lines_ };
  });
  return phone ? clearOfCore(placed, centre, ring, tight) : clearOfMarks(placed, frame, angles);
}

type Sized = Point & { width: number; height: number };

/** Half the width of a ring within which a table beside the core is broken into two lines. */
const NARROW = 320;
const STEP_ASIDE = 4;
const BETWEEN = 14;

const meet = (a: Sized, b: Sized, apart: number) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + apart;

/**
 * In a narrow picture what stands beside the core would lie on it: it goes up or down until it touches nothing.
 *
 * @param tight whether it begins right at the core, because others come after it
 */
function clearOfCore(all: readonly PlacedMiddle[], centre: Point, ring: number, tight: boolean): PlacedMiddle[] {
  const core = { ...centre, width: 2 * ring, height: 2 * ring };
  const done: Sized[] = [core];
  const touches = (a: Sized) => done.some((b) => meet(a, b, b === core ? 6 : BETWEEN));
  return all.map((each) => {
    const moved = { ...each };
    const way = each.y < centre.y - 1 || (each.table && each.y < centre.y + 1) ? -STEP_ASIDE : STEP_ASIDE;
    if (tight) moved.y = centre.y + Math.sign(way) * (ring + each.height / 2);
    for (let i = 0; i < 60 && touches(moved); i += 1) moved.y += way;
    done.push(moved);
    return moved;
  });
}

/** As near as may be to where it would stand, so that it lies neither on the core nor on a mark of the ring or on each other; where there is no such place it stays. */
function clearOfMarks(all: readonly PlacedMiddle[], frame: Frame, angles: ReadonlyMap<string, number>): PlacedMiddle[] {
  const { centre, ring, node, rx, ry } = frame;
  const square = (at: Point, half: number) => ({ ...at, width: 2 * half, height: 2 * half });
  const done: Sized[] = [square(centre, ring), ...[...angles.values()].map((angle) => square(pointAt(frame, angle), node + 6))];
  return all.map((each) => {
    const tried = Array.from({ length: 12 * 16 }, (_, i) => ({ ...each, x: each.x + 6 * Math.ceil(i / 16) * Math.cos(i * (FULL / 16)), y: each.y + 6 * Math.ceil(i / 16) * Math.sin(i * (FULL / 16)) }));
    const moved = tried.find((at) => Math.hypot((at.x - centre.x) / rx, (at.y - centre.y) / ry) < 0.8 && done.every((other) => !meet(at, other, 6))) ?? each;
    done.push(moved);
    return moved;
  });
}

/** Where there is no room beside the core, one half stands above it and the other below. */
function halves(all: { angle: number }[]): void {
  all.forEach((each, i) => {
    each.angle = i < all.length / 2 ? TOP : -TOP;
  });
}

/** In a crowded or narrow picture what joins stands on the axis: joint bodies above the core, knots below it; more go round, evenly, each where its partners are. */
function stack(all: { table: boolean; angle: number }[]): void {
  const tables = all.filter(({ table }) => table);
  const round = tables.length > 1 || all.length - tables.length > 1;
  if (!round) for (const each of all) each.angle = each.table ? TOP : -TOP;
  else {
    const places = all.map((_, i) => TOP + (i * FULL) / all.length);
    const far = (order: typeof all) => order.reduce((sum, { angle }, i) => sum + turnBetween(angle, places[i] ?? 0) ** 2, 0);
    const best = orders(all).reduce((a, b) => (far(b) < far(a) - 1e-9 ? b : a));
    best.forEach((each, i) => (each.angle = places[i] ?? TOP));
  }
}

/** All orders of a few: of five there are 120. */
const orders = <Each>(of: readonly Each[]): Each[][] => (of.length === 0 ? [[]] : of.flatMap((first) => orders(of.filter((each) => each !== first)).map((rest) => [first, ...rest])));

/** Keeps what joins apart, by as much as there is room for. */
function spread(all: { angle: number }[]): void {
  const apart = Math.min(MIDDLE_APART, FULL / Math.max(1, all.length));
  all.sort((a, b) => a.angle - b.angle);
  for (let i = 1; i < all.length; i += 1) {
    const before = all[i - 1];
    const each = all[i];
    if (before && each && each.angle - before.angle < apart) each.angle = before.angle + apart;
  }
  // What was pushed on past the first is turned back by half of the overlap, which keeps the order.
  const first = all[0];
  const last = all.at(-1);
  if (first && last && all.length > 1) {
    const over = last.angle + apart - (first.angle + FULL);
    if (over > 0) all.forEach((each, i) => { each.angle -= (over * i) / (all.length - 1); });
  }
}

/** Names go to joint bodies first, then to groups, then to the bodies with most ties. */
function name(slots: PlacedSlot[], middle: readonly PlacedMiddle[], frame: Frame, english: boolean, hub: boolean, lines: readonly Line[]): void {
  const tables = middle.map(sidesOf);
  const marks: Near[] = [...slots.map((slot) => round(slot, slot.radius)), ...tables.map((table) => ({ ...table, round: 0 }))];
  const taken: Box[] = [...slots.map(({ x, y, radius }) => sidesOf({ x, y, width: 2 * radius, height: 2 * radius })), ...tables];
  const ties = new Map<string, number>();
  for (const { from, count } of lines) ties.set(from, (ties.get(from) ?? 0) + count);
  const flat = english ? 0.12 : hub ? 0.2 : 0.42;
  const order = [...slots].sort((a, b) => b.slot.count - a.slot.count || (ties.get(b.slot.id) ?? 0) - (ties.get(a.slot.id) ?? 0));
  for (const { label } of slots) if (label) taken.push(boxOf(label));
  for (const placed of order.filter(({ label }) => !label).slice(0, MOST_NAMES)) {
    const { slot, x, y, angle, radius } = placed;
    const wide = frame.phone ? 5 : hub ? 7 : 8;
    const given = (english && slot.nameEn) || slot.name;
    // The copies behind a group, and the corners of a diamond, stand out to the right and left.
    const clear = radius + (slot.count > 1 ? 5 : slot.family === 'firm' ? 3 : 0);
    const place = (most: number, latin: number) =>
      placedLabel({ x, y, angle, mark: radius, radius: clear, lines: brokenName(given, most, latin) }, flat, frame.width, frame.height, taken, marks);
    // A name cut short is better than none.
    placed.label = place(wide, frame.phone ? 9 : 18) ?? place(5, 10);
  }
}
