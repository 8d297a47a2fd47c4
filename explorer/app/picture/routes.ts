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
    between.forEach((line, i) => {
      const from = ends.get(line.from);
      const to = ends.get(line.to);
      if (!from || !to) return;
      const control = controlOf(line, from, to, (i - (between.length - 1) / 2) * BESIDE, ends, middle);
      routes.push(drawn(line, from, to, control, middle));
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

function controlOf(line: Line, from: End, to: End, offset: number, ends: ReadonlyMap<string, End>, middle: Middle): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  let control = {
    x: (from.x + to.x) / 2 - (dy / length) * offset * 1.6,
    y: (from.y + to.y) / 2 + (dx / length) * offset * 1.6,
  };
  const avoid = (obstacle: Point, need: number) => {
    control = bent(line, from, to, control, obstacle, need, ends, middle.centre) ?? control;
  };
  if (!middle.centre.has(line.from) && !middle.centre.has(line.to)) {
    avoid(middle.at, middle.ring + 12);
  } else if (middle.straight) {
    return control;
  }
  const upright = Math.abs(dy) / length;
  const straight = control;
  for (const [id, end] of ends) {
    if (!end.box || id === line.from || id === line.to) continue;
    avoid(end, Math.min((end.box.width / 2) * upright + (end.box.height / 2) * (1 - upright) + 8, 70));
  }
  // All lines between the same two were bent by as much as is needed: they are drawn apart again.
  return control === straight ? control : { x: control.x - (dy / length) * offset, y: control.y + (dx / length) * offset };
}

/** The control point that takes a line round an obstacle, on the side that stays farther from everything else; null if it is clear. */
function bent(
  line: Line,
  from: End,
  to: End,
  control: Point,
  obstacle: Point,
  need: number,
  ends: ReadonlyMap<string, End>,
  centre: ReadonlySet<string>,
): Point | null {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const u = Math.min(Math.max(((obstacle.x - from.x) * dx + (obstacle.y - from.y) * dy) / (length * length), 0), 1);
  const at = (t: number, of: 'x' | 'y') => (1 - t) ** 2 * from[of] + 2 * t * (1 - t) * control[of] + t ** 2 * to[of];
  // Where the curve, as it is bent so far, passes the obstacle.
  const past = { x: at(u, 'x') - obstacle.x, y: at(u, 'y') - obstacle.y };
  if (u < 0.08 || u > 0.92 || Math.hypot(past.x, past.y) > need) return null;
  let best: { score: number; at: Point } | null = null;
  for (const side of [1, -1]) {
    const normal = { x: (-dy / length) * side, y: (dx / length) * side };
    const along = past.x * normal.x + past.y * normal.y;
    const push = (need - along) / (2 * u * (1 - u));
    const bend = { x: control.x + normal.x * push, y: control.y + normal.y * push };
    const score = Math.min(room(line, from, to, bend, ends, centre), 24) - Math.abs(push) * 0.12;
    if (!best || score > best.score) best = { score, at: bend };
  }
  return best?.at ?? null;
}

/** How far a curve stays from every other mark. */
function room(line: Line, from: Point, to: Point, control: Point, ends: ReadonlyMap<string, End>, centre: ReadonlySet<string>): number {
  let least = Infinity;
  for (let t = 0.15; t < 0.9; t += 0.1) {
    const x = (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x;
    const y = (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y;
    for (const [id, end] of ends) {
      if (id === line.from || id === line.to || centre.has(id)) continue;
      least = Math.min(least, Math.hypot(x - end.x, y - end.y) - (end.box ? end.box.width / 2 : end.radius));
    }
  }
  return least;
}
