import type { SeatState } from './Glyph.tsx';
import type { Point, Route } from './routes.ts';

/** A seat at a table, and who may be drawn for it: whom it represents, and who holds it. */
export interface Seated {
  state: SeatState;
  of: readonly string[];
}

/** As many seats as can be told apart along a table; the panel counts all. */
const MOST = 20;
const APART = 11;
/** From the border of a table to the middle of its seats. */
const OFF = 5;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Where seats stand: a held one where the line of its holder ends, any other apart from all lines, as far as there is room.
 *
 * @param at what they are seats of
 * @param places where a seat may stand, in order around the table
 * @param border the place of a seat for the end of a line
 */
export function seatsAt(all: readonly Seated[], at: readonly string[], routes: readonly Route[], places: readonly Point[], border: (end: Point) => Point): (Point & { state: SeatState })[] {
  const seats = all.slice(0, MOST);
  const ends = routes.flatMap(({ line: { from, to }, ends: [a, b] }) => [...(at.includes(to) ? [{ by: from, ...border(b) }] : []), ...(at.includes(from) ? [{ by: to, ...border(a) }] : [])]);
  // Lines that pass by would be taken for those of a holder as well.
  const passed = routes.flatMap(({ ends: [a, b], middle }) => Array.from({ length: 41 }, (_, i) => curve(a, middle, b, i / 40)));
  const dots: Point[] = [];
  const clear = (point: Point, of: readonly Point[], least: number) => of.every((other) => distance(point, other) >= least);
  const held = seats.map(({ state, of }) => {
    const end = state === 'held' ? ends.find((each) => of.includes(each.by) && clear(each, dots, APART - 1)) : undefined;
    if (end) dots.push(end);
    return end;
  });
  const waiting = held.filter((end) => !end).length;
  const apart = places.filter((place) => clear(place, dots, APART - 1));
  const free = apart.filter((place) => clear(place, [...ends, ...passed], APART - 1));
  const room = free.length >= waiting ? free : apart.length >= waiting ? apart : places;
  let next = 0;
  return seats.map(({ state }, i) => {
    const { x, y } = held[i] ?? room[Math.floor(((next++ + 0.5) * room.length) / waiting)] ?? { x: 0, y: 0 };
    return { x, y, state };
  });
}

/** The point of a line that is bent once and known by its middle. */
function curve(a: Point, middle: Point, b: Point, t: number): Point {
  const on = (of: 'x' | 'y') => (1 - t) * (1 - 2 * t) * a[of] + 4 * t * (1 - t) * middle[of] + t * (2 * t - 1) * b[of];
  return { x: on('x'), y: on('y') };
}

/** The places of seats around a ring, clockwise from its top, and that for the end of a line. */
export function aroundRing({ x, y }: Point, radius: number): [Point[], (end: Point) => Point] {
  const on = (angle: number) => ({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  const count = Math.floor((2 * Math.PI * radius) / APART);
  return [Array.from({ length: count }, (_, i) => on((i * 2 * Math.PI) / count - Math.PI / 2)), (end) => on(Math.atan2(end.y - y, end.x - x))];
}

/** The places of seats along both long sides of a table, and that for the end of a line. */
export function alongTable({ x, y, width, height }: Point & { width: number; height: number }): [Point[], (end: Point) => Point] {
  const [wide, high] = [width / 2, height / 2 + OFF];
  const count = Math.max(2, Math.floor(width / APART));
  const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));
  const rows = [-high, high].flatMap((dy) => Array.from({ length: count }, (_, i) => ({ x: x - wide + (width * (i + 0.5)) / count, y: y + dy })));
  // A line ends above or below the table, or beside it.
  return [rows, (end) => (Math.abs(end.y - y) > high ? { x: x + within(end.x - x, wide - OFF), y: y + Math.sign(end.y - y) * high } : { x: x + Math.sign(end.x - x) * (wide + OFF), y: y + within(end.y - y, high - 2 * OFF) })];
}
