import type { TieReason } from '../operations.ts';
import type { Line } from './model.ts';

export interface Point {
  x: number;
  y: number;
}

/** A line as it is drawn: from border to border, bent round what it would cross. */
export interface Route {
  line: Line;
  path: string;
  width: number;
  middle: Point;
  /** Where it leaves the border of what it comes from, and meets that of what it leads to. */
  ends: readonly [Point, Point];
  /** Arrow heads at the ends that are given to. */
  heads: string;
}

export interface End extends Point {
  radius: number;
  box?: { width: number; height: number; table: boolean };
}

export interface Middle {
  /** Ids that stand in the centre. */
  centre: ReadonlySet<string>;
  at: Point;
  ring: number;
  /** Half the width and height of the outer ring, outside of which stand names. */
  rx: number;
  ry: number;
  /** Whether spokes stay straight, as in a hub. */
  straight: boolean;
  width: (reason: TieReason, count: number) => number;
}

const BESIDE = 16;
/** How far the seats of a table stand out of it. */
export const SEATS = 9;

/** The routes of all lines whose two ends are drawn. */
export function routed(lines: readonly Line[], ends: ReadonlyMap<string, End>, middle: Middle): Route[] {
  const pairs = new Map<string, Line[]>();
  for (const line of lines) {
    const key = [line.from, line.to].map((id) => (middle.centre.has(id) ? '' : id)).sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), line]);
  }
  const routes: Route[] = [];
  for (const between of pairs.values()) {
    let bend: number | null = null;
    between.forEach((line, i) => {
      const from = ends.get(line.from);
      const to = ends.get(line.to);
      if (!from || !to) return;
      // All lines between the same two are bent alike, so that they stay beside each other.
      const way = between[0]?.from === line.from || between[0]?.to === line.to ? 1 : -1;
      bend ??= bendOf(line, from, to, ends, middle) * way;
      routes.push(drawn(line, from, to, aside(from, to, ((i - (between.length - 1) / 2) * BESIDE * 1.6 + bend) * way), middle));
    });
  }
  return routes;
}

function drawn(line: Line, from: End, to: End, control: Point, { width }: Middle): Route {
  const a = border(from, control);
  const b = border(to, control);
  const text = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return {
    line,
    path: `M${text(a)}Q${text(control)} ${text(b)}`,
    width: width(line.reason, line.count),
    middle: { x: 0.25 * a.x + 0.5 * control.x + 0.25 * b.x, y: 0.25 * a.y + 0.5 * control.y + 0.25 * b.y },
    ends: [a, b],
    heads: `${line.toward === 'from' || line.toward === 'both' ? head(control, a) : ''}${line.toward === 'to' || line.toward === 'both' ? head(control, b) : ''}`,
  };
}

const HEAD_LONG = 11;
const HEAD_HALF = 5.5;

/** An arrow head whose point is `at`, coming from `from`. */
function head(from: Point, at: Point): string {
  const length = Math.hypot(at.x - from.x, at.y - from.y) || 1;
  const [dx, dy] = [(at.x - from.x) / length, (at.y - from.y) / length];
  const side = (way: number) => `${(at.x - dx * HEAD_LONG - dy * HEAD_HALF * way).toFixed(1)} ${(at.y - dy * HEAD_LONG + dx * HEAD_HALF * way).toFixed(1)}`;
  return `M${at.x.toFixed(1)} ${at.y.toFixed(1)}L${side(1)}L${side(-1)}Z`;
}

/** Where a line that comes from `towards` meets the border of a mark. */
function border(end: End, towards: Point): Point {
  const dx = towards.x - end.x;
  const dy = towards.y - end.y;
  if (end.box) {
    const k = Math.min((end.box.width / 2 + 2) / (Math.abs(dx) || 1e-6), (end.box.height / 2 + (end.box.table ? SEATS : 2)) / (Math.abs(dy) || 1e-6));
    return { x: end.x + dx * k, y: end.y + dy * k };
  }
  const length = Math.hypot(dx, dy) || 1;
  return { x: end.x + (dx / length) * (end.radius + 2), y: end.y + (dy / length) * (end.radius + 2) };
}

/** The control point of a line that is bent to its side by so much. */
function aside(from: Point, to: Point, by: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 - (dy / length) * by, y: (from.y + to.y) / 2 + (dx / length) * by };
}

const BENDS = Array.from({ length: 31 }, (_, i) => (i % 2 ? 16 : -16) * Math.ceil(i / 2));
/** What a px of bending costs, in px by which a point of a line is too close to something. */
const BENT = 0.25;
const CLEAR = 8;
/** A line across the core or another mark is taken for one of its own, one across a table less so. */
const ACROSS = 4;
const ACROSS_TABLE = 2;
const OUTSIDE = 20;

/** By how much a line is bent so that it stays clear of the core, of what joins, and of other marks, as far as that is worth it. */
function bendOf({ from: start, to: end }: Line, from: End, to: End, ends: ReadonlyMap<string, End>, { centre, at, ring, rx, ry, straight }: Middle): number {
  const own = centre.has(start) || centre.has(end);
  if (own && straight) return 0;
  const others = [...ends].flatMap(([id, other]) => (id === start || id === end || centre.has(id) ? [] : [{ ...other, wide: (other.box ? other.box.width / 2 : other.radius) + CLEAR }]));
  let best = { bend: 0, cost: Infinity };
  for (const bend of BENDS) {
    let cost = Math.abs(bend) * BENT;
    if (cost >= best.cost) break;
    const control = aside(from, to, bend);
    for (let t = 0.08; t < 0.93 && cost < best.cost; t += 0.03) {
      const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      const x = p * from.x + q * control.x + r * to.x;
      const y = p * from.y + q * control.y + r * to.y;
      if (!own) cost += ACROSS * Math.max(0, ring + CLEAR - Math.hypot(x - at.x, y - at.y));
      for (const other of others) {
        // Most are too far off to one side, which takes less time to see.
        if (Math.abs(x - other.x) < other.wide) cost += (other.box ? ACROSS_TABLE : ACROSS) * Math.max(0, CLEAR - outside(x, y, other));
      }
      if (Math.hypot((x - at.x) / rx, (y - at.y) / ry) > 1.02) cost += OUTSIDE;
    }
    if (cost < best.cost) best = { bend, cost };
  }
  return best.bend;
}

/** How far a point is from the border of a mark; less than nothing within it. */
function outside(x: number, y: number, { x: midX, y: midY, radius, box }: End): number {
  const [dx, dy] = [Math.abs(x - midX), Math.abs(y - midY)];
  if (!box) return Math.hypot(dx, dy) - radius;
  const [wide, high] = [dx - box.width / 2, dy - box.height / 2 - (box.table ? SEATS : 0)];
  return wide < 0 && high < 0 ? Math.max(wide, high) : Math.hypot(Math.max(wide, 0), Math.max(high, 0));
}
