import { besideOf, beyondOf, type Box, boxOf, brokenName, isInside, isNearest, type Label, type Near, round, touch } from './names.ts';
import type { Point } from './routes.ts';
import type { Slot } from './marks.ts';

/** Where those stand that several marks have in common: between these, in the middle of the picture. */
export interface Inside {
  at: Point;
  label: Label;
}

export interface Room {
  width: number;
  height: number;
  centre: Point;
  /** Half the width and height of what is inside of the outer ring. */
  rx: number;
  ry: number;
  node: number;
  phone: boolean;
}

/** A line that is drawn, whose ends no mark inside has. */
export type Segment = readonly [Point, Point];

const STEP = 12;
const INSIDE = 0.8;
/** How much farther off a place may be for each line that it keeps clear of. */
const PER_LINE = 60;
const CLEAR = 6;

/**
 * A place for each, as near as possible to the middle of the marks that it stands between, where neither it nor its name
 * touches what is `taken`; those without one are left out.
 *
 * @param of with the points of the marks between which it stands
 * @param marks what a name must not be nearer to than to its own
 */
export function placedBetween(of: readonly { slot: Slot; ends: readonly Point[] }[], room: Room, english: boolean, taken: Box[], marks: Near[], segments: Segment[]): Map<string, Inside> {
  const found = new Map<string, Inside>();
  const places = placesIn(room);
  for (const { slot, ends } of of) {
    const middle = { x: mean(ends.map(({ x }) => x)), y: mean(ends.map(({ y }) => y)) };
    const far = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
    let best: { cost: number; placed: Inside; boxes: Box[] } | null = null;
    for (const at of [...places].sort((a, b) => far(a) - far(b))) {
      if (best && far(at) >= best.cost) break;
      const fitting = fitted(slot, at, room, english, taken, marks);
      if (!fitting) continue;
      const cost = far(at) + PER_LINE * segments.filter((segment) => crosses(segment, at, fitting.boxes, room.node)).length;
      if (!best || cost < best.cost) best = { cost, ...fitting };
    }
    if (!best) continue;
    found.set(slot.id, best.placed);
    taken.push(...best.boxes);
    const { at } = best.placed;
    marks.push(round(at, room.node));
    segments.push(...ends.map((end): Segment => [at, end]));
  }
  return found;
}

const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;

/** Points all over what is inside of the outer ring. */
function placesIn({ centre, rx, ry }: Room): Point[] {
  const places: Point[] = [];
  for (let y = -ry * INSIDE; y <= ry * INSIDE; y += STEP) {
    const wide = rx * Math.sqrt(Math.max(0, INSIDE ** 2 - (y / ry) ** 2));
    for (let x = -wide; x <= wide; x += STEP) places.push({ x: centre.x + x, y: centre.y + y });
  }
  return places;
}

/** A mark at a place with its name below, above, or beside it, if there is room for both. */
function fitted(slot: Slot, at: Point, { width, height, node, phone }: Room, english: boolean, taken: readonly Box[], marks: readonly Near[]): { placed: Inside; boxes: Box[] } | null {
  const half = node + CLEAR;
  const mark = { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half };
  if (taken.some((other) => touch(mark, other))) return null;
  const lines = brokenName((english && slot.nameEn) || slot.name, phone ? 5 : 8, phone ? 9 : 18);
  const of = { ...at, radius: node, lines };
  for (const label of [beyondOf(of, true, 0, 0), beyondOf(of, false, 0, 0), besideOf(of, true, 0), besideOf(of, false, 0)]) {
    const box = boxOf(label);
    if (isInside(box, width, height) && !taken.some((other) => touch(box, other)) && isNearest(box, round(at, node), marks)) return { placed: { at, label }, boxes: [mark, box] };
  }
  return null;
}

/** Along a name, from its left to its right end. */
const SPOTS = [0, 0.17, 0.33, 0.5, 0.67, 0.83, 1];

/** Whether a line passes a mark or its name. */
function crosses(segment: Segment, at: Point, boxes: readonly Box[], node: number): boolean {
  if (apart(at, segment) < node + CLEAR) return true;
  return boxes.slice(1).some(({ left, right, top, bottom }) => SPOTS.some((part) => apart({ x: left + part * (right - left), y: (top + bottom) / 2 }, segment) < CLEAR * 2));
}

/** How far a point is from a line. */
function apart({ x, y }: Point, [a, b]: Segment): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const u = Math.min(Math.max(((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1), 0), 1);
  return Math.hypot(x - a.x - u * dx, y - a.y - u * dy);
}
