import { lookOf, type Shape } from '../kinds.ts';
import type { TieReason } from '../operations.ts';
import { type Near, round } from '../picture/names.ts';
import { REASONS, STROKES, widthOf } from '../reasons.ts';
import type { Graph, Shown } from './graph.ts';
import type { Positions } from './layout.ts';
import { NAME_LINE, NAME_SIZE, placedNames, type PlacedName, type Spot } from './names.ts';
import { type Paint, type Pen, SHAPES, type Tracer } from './pens.ts';

/** A point (x, y) of the layout is drawn at (k·x + this.x, k·y + this.y). */
export interface View {
  k: number;
  x: number;
  y: number;
}

/** The colours of the page, by the names of its tokens. */
export type Palette = Readonly<Record<TieReason | 'paper' | 'ink' | 'wedge' | 'node' | 'node-line' | 'core' | 'core-soft' | 'on-core' | 'joint-soft' | 'accent', string>>;

export interface Drawing {
  graph: Graph;
  shown: Shown;
  positions: Positions;
  /** Bodies whose names come first, the most important first. */
  order: readonly number[];
  /** What stays lit; null for everything. */
  lit: ReadonlySet<number> | null;
  selected: readonly number[];
  /** How many ties away from what is selected things stay lit. */
  steps: number;
  view: View;
  width: number;
  height: number;
}

const FADED_TIE = 0.1;
const FADED = 0.22;
/** From this radius a mark has its shape, from the next its character. */
const SHAPED = 2.6;
const LETTERED = 6.5;
const LEAST = 1.1;
const MOST = 15;
const NAMED_FROM_AFAR: ReadonlySet<string> = new Set(['COMMUNITY', 'CORE', 'JOINT_BODY']);
const HEAD_LONG = 10;
const HEAD_HALF = 5;
/** A square or a diamond reaches farther than its radius. */
const HEAD_GAP = 3;
/** With more lines in view than this, dashes and seals would only be noise, and take long. */
const DETAILED = 1500;

export const radiusAt = (radius: number, k: number): number => Math.min(MOST, Math.max(LEAST, radius * k));

/** The whole picture but for what follows the pointer. Returns the names that it shows. */
export function draw(pen: Pen, drawing: Drawing, palette: Palette): PlacedName[] {
  const { positions, view, width, height, shown } = drawing;
  pen.path((on) => {
    on.moveTo(0, 0);
    on.lineTo(width, 0);
    on.lineTo(width, height);
    on.lineTo(0, height);
    on.closePath();
  }, { fill: palette.paper });
  pen.path((on) => {
    for (const { x, y, radius } of positions.clusters) {
      const [px, py, r] = [view.k * x + view.x, view.k * y + view.y, view.k * (radius + 4)];
      if (px + r > 0 && px - r < width && py + r > 0 && py - r < height) SHAPES.circle(on, px, py, r);
    }
  }, { fill: palette.wedge });
  const lines = ties(pen, drawing, palette);
  const drawn = bodies(drawing);
  for (const lit of [false, true]) marks(pen, drawing, drawn.filter((body) => (drawing.lit === null || drawing.lit.has(body)) === lit), palette, lit ? 1 : FADED);
  for (const body of drawing.selected) {
    if (shown.body[body]) ring(pen, drawing, body, { stroke: palette.accent, width: 2.5 });
  }
  return names(pen, drawing, drawn, lines, palette);
}

/** A ring round a body: it is selected, or has the focus, or the pointer is over it. */
export function ring(pen: Pen, { positions, view }: Pick<Drawing, 'positions' | 'view'>, body: number, paint: Paint): void {
  const x = view.k * (positions.x[body] ?? 0) + view.x;
  const y = view.k * (positions.y[body] ?? 0) + view.y;
  pen.path((on) => SHAPES.circle(on, x, y, radiusAt(positions.radius[body] ?? 0, view.k) + 5), paint);
}

/** The bodies within the border. */
function bodies({ shown, positions, view, width, height }: Drawing): number[] {
  const found: number[] = [];
  for (let i = 0; i < shown.body.length; i += 1) {
    if (!shown.body[i]) continue;
    const x = view.k * (positions.x[i] ?? 0) + view.x;
    const y = view.k * (positions.y[i] ?? 0) + view.y;
    if (x > -MOST && x < width + MOST && y > -MOST && y < height + MOST) found.push(i);
  }
  return found;
}

/** Lines, all of one reason as one path: thousands are drawn in a few milliseconds. Returns the ends of those that names should keep clear of. */
function ties(pen: Pen, { graph, shown, positions, lit, steps, selected, view, width, height }: Drawing, palette: Palette): number[] {
  const chosen = new Set(selected);
  // For each line its ends, how many ties it stands for, and the radius of the body that it leads to.
  const faded: number[][] = REASONS.map(() => []);
  const clear: number[][] = REASONS.map(() => []);
  let seen = 0;
  graph.sources.forEach((source, tie) => {
    if (!shown.tie[tie]) return;
    const target = graph.targets[tie] ?? source;
    const [x1, y1] = [view.k * (positions.x[source] ?? 0) + view.x, view.k * (positions.y[source] ?? 0) + view.y];
    const [x2, y2] = [view.k * (positions.x[target] ?? 0) + view.x, view.k * (positions.y[target] ?? 0) + view.y];
    if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > width && x2 > width) || (y1 > height && y2 > height)) return;
    seen += 1;
    const inside = (x1 >= 0 && x1 <= width && y1 >= 0 && y1 <= height) || (x2 >= 0 && x2 <= width && y2 >= 0 && y2 <= height);
    // What only passes through says nothing about what is in view. Ties between two neighbours of what is selected stay faded, unless more than one step is lit.
    const isLit = lit === null ? inside : (lit.has(source) && lit.has(target) && (steps > 1 || chosen.has(source) || chosen.has(target)));
    (isLit ? clear : faded)[graph.reasons[tie] ?? 0]?.push(x1, y1, x2, y2, graph.counts[tie] ?? 1, radiusAt(positions.radius[target] ?? 0, view.k));
  });
  const detailed = seen <= DETAILED && view.k > 0.6;
  // Where lines are many they are thin and let each other through, or the middle would be one dark stain.
  const alpha = lit !== null ? 1 : Math.min(0.85, Math.max(0.28, 22 / Math.sqrt(seen + 1)));
  const scale = Math.min(1, Math.max(0.32, view.k * 0.55));
  REASONS.forEach((reason, i) => {
    const from = faded[i] ?? [];
    if (from.length > 0) pen.path((on) => segments(on, from), { stroke: palette[reason], width: 0.7, alpha: FADED_TIE });
  });
  REASONS.forEach((reason, i) => {
    const from = clear[i] ?? [];
    if (from.length > 0) strokes(pen, reason, from, { alpha, scale, detailed, palette });
  });
  // Where lines are everywhere no place is clear of them.
  return seen > DETAILED ? [] : clear.flat().filter((_, i) => i % LINE < 4);
}

const LINE = 6;

function segments(on: Tracer, from: readonly number[]): void {
  for (let i = 0; i < from.length; i += LINE) {
    on.moveTo(from[i] ?? 0, from[i + 1] ?? 0);
    on.lineTo(from[i + 2] ?? 0, from[i + 3] ?? 0);
  }
}

interface Style {
  alpha: number;
  scale: number;
  detailed: boolean;
  palette: Palette;
}

function strokes(pen: Pen, reason: TieReason, from: readonly number[], { alpha, scale, detailed, palette }: Style): void {
  const { dash, double, round, mark } = STROKES[reason];
  const colour = palette[reason];
  if (!detailed) {
    pen.path((on) => segments(on, from), { stroke: colour, width: widthOf(reason, 1) * scale, alpha });
    return;
  }
  // Lines of one width are one path.
  const byWidth = new Map<number, number[]>();
  for (let i = 0; i < from.length; i += LINE) {
    const width = Math.round(widthOf(reason, from[i + 4] ?? 1) * scale * 4) / 4;
    const known = byWidth.get(width) ?? [];
    known.push(...from.slice(i, i + LINE));
    byWidth.set(width, known);
  }
  for (const [width, lines] of byWidth) {
    pen.path((on) => segments(on, lines), {
      stroke: colour, width: double ? width + 2 : width, alpha,
      ...(dash && { dash: dash.split(' ').map((each) => Number(each) * Math.max(0.6, scale)) }), ...(round && { round }),
    });
    if (double) pen.path((on) => segments(on, lines), { stroke: palette.paper, width });
  }
  if (mark === undefined || scale < 0.8) return;
  const seal = mark === 'seal';
  pen.path((on) => (seal ? seals(on, from) : heads(on, from)), seal ? { fill: palette.paper, stroke: colour, width: 1.6 } : { fill: colour, stroke: palette.paper, width: 0.8 });
}

/** Squares in the middle of lines. */
function seals(on: Tracer, from: readonly number[]): void {
  for (let i = 0; i < from.length; i += LINE) SHAPES.square(on, ((from[i] ?? 0) + (from[i + 2] ?? 0)) / 2, ((from[i + 1] ?? 0) + (from[i + 3] ?? 0)) / 2, 4);
}

/** Heads of arrows before the bodies that lines lead to: those that are given something. */
function heads(on: Tracer, from: readonly number[]): void {
  for (let i = 0; i < from.length; i += LINE) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, , radius = 0] = from.slice(i, i + LINE);
    const length = Math.hypot(x2 - x1, y2 - y1);
    // Beside each other, there is no room for it.
    if (length < 2 * radius + HEAD_LONG) continue;
    const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
    const [x, y] = [x2 - dx * (radius + HEAD_GAP), y2 - dy * (radius + HEAD_GAP)];
    on.moveTo(x, y);
    on.lineTo(x - dx * HEAD_LONG - dy * HEAD_HALF, y - dy * HEAD_LONG + dx * HEAD_HALF);
    on.lineTo(x - dx * HEAD_LONG + dy * HEAD_HALF, y - dy * HEAD_LONG - dx * HEAD_HALF);
    on.closePath();
  }
}

type Look = Shape | 'core' | 'community' | 'joint';

/** The marks of bodies, all of one look as one path. */
function marks(pen: Pen, { graph, positions, view }: Drawing, drawn: readonly number[], palette: Palette, alpha: number): void {
  const paints: Readonly<Record<Look, Paint>> = {
    ...Object.fromEntries((['circle', 'square', 'diamond', 'house', 'hexagon', 'octagon', 'table'] as const).map((shape) => [shape, { fill: palette.node, stroke: palette['node-line'], width: 1.2 }])),
    core: { fill: palette.core },
    community: { fill: palette['core-soft'], stroke: palette.core, width: 1.5 },
    joint: { fill: palette['joint-soft'], stroke: palette.COMMITTEE, width: 1.5 },
  } as Record<Look, Paint>;
  const looks = new Map<Look, number[]>();
  for (const body of drawn) {
    const look = lookAt(graph, body);
    const known = looks.get(look);
    if (known) known.push(body);
    else looks.set(look, [body]);
  }
  const at = (body: number) => [view.k * (positions.x[body] ?? 0) + view.x, view.k * (positions.y[body] ?? 0) + view.y, radiusAt(positions.radius[body] ?? 0, view.k)] as const;
  for (const [look, of] of looks) {
    const shape = SHAPES[look === 'core' || look === 'community' ? 'circle' : look === 'joint' ? 'table' : look];
    const small = of.filter((body) => at(body)[2] < SHAPED);
    const large = of.filter((body) => at(body)[2] >= SHAPED);
    const paint = paints[look];
    if (small.length > 0) pen.path((on) => small.forEach((body) => SHAPES.square(on, ...at(body))), { fill: paint.stroke ?? paint.fill ?? palette.ink, alpha });
    if (large.length > 0) pen.path((on) => large.forEach((body) => shape(on, ...at(body))), { ...paint, alpha });
    for (const body of large) {
      const [x, y, r] = at(body);
      if (r < LETTERED) continue;
      const { character, shape: own } = lookOf(graph.kinds[body] ?? null);
      pen.text(character, x, y + (own === 'house' ? r * 0.1 : 0) + 0.5, { size: Math.round(r * (look === 'joint' ? 0.9 : 1)), weight: 500, fill: look === 'core' ? palette['on-core'] : palette.ink, align: 'middle', alpha });
    }
  }
}

function lookAt(graph: Graph, body: number): Look {
  const role = graph.roles[body];
  if (role === 'CORE') return 'core';
  if (role === 'COMMUNITY') return 'community';
  return role === 'JOINT_BODY' ? 'joint' : lookOf(graph.kinds[body] ?? null).shape;
}

function names(pen: Pen, drawing: Drawing, drawn: readonly number[], lines: readonly number[], palette: Palette): PlacedName[] {
  const { graph, positions, view, lit, selected, order, width, height } = drawing;
  const inView = new Set(drawn);
  const spot = (body: number): Spot => ({ body, name: graph.names[body] ?? '', x: view.k * (positions.x[body] ?? 0) + view.x, y: view.k * (positions.y[body] ?? 0) + view.y, radius: radiusAt(positions.radius[body] ?? 0, view.k) });
  const chosen = new Set(selected);
  const first = [...selected, ...(lit === null ? [] : order.filter((body) => lit.has(body) && !chosen.has(body)))];
  // Where something is selected only what is lit is named; else a name must not cover more than its mark.
  const middles = new Set(positions.clusters.map(({ centre }) => centre));
  const tells = (body: number) => NAMED_FROM_AFAR.has(graph.roles[body] ?? '') || middles.has(body) || radiusAt(positions.radius[body] ?? 0, view.k) >= LETTERED;
  const wanted = (lit === null ? order.filter(tells) : first).filter((body) => inView.has(body));
  const large: Near[] = [];
  for (const body of drawn) {
    const at = spot(body);
    if (at.radius >= LETTERED || NAMED_FROM_AFAR.has(graph.roles[body] ?? '')) large.push(round(at, at.radius));
  }
  const placed = placedNames(map(wanted, spot), width, height, large, lines);
  for (const { body, lines: broken, x, y, align } of placed) {
    const weight = chosen.has(body) || graph.roles[body] === 'COMMUNITY' ? 600 : 400;
    broken.forEach((line, i) => pen.text(line, x, y + i * NAME_LINE, { size: NAME_SIZE, weight, fill: palette.ink, align, halo: palette.paper }));
  }
  return placed;
}

function* map<From, To>(from: Iterable<From>, change: (each: From) => To): Generator<To> {
  for (const each of from) yield change(each);
}
