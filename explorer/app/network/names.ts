import { type Box, brokenName, isNearest, type Near, round, widthOfText } from '../picture/names.ts';

/** A name that has found its place in the picture. */
export interface PlacedName {
  body: number;
  lines: readonly string[];
  x: number;
  y: number;
  align: 'start' | 'middle' | 'end';
}

export interface Spot {
  body: number;
  name: string;
  x: number;
  y: number;
  radius: number;
}

const SIZE = 13;
const LINE = 16;
const OFF = 4;
/** A name and the room around it, in square px. */
const ROOM = 7500;
const FEWEST = 14;
const MOST = 140;
/** How many bodies are tried: with this many in view those after have no room. */
const TRIED = 900;

/** From the border. */
const MARGIN = 8;

const touches = (a: Box, b: Box) => a.left < b.right + 4 && a.right > b.left - 4 && a.top < b.bottom + 2 && a.bottom > b.top - 2;

/**
 * Names beside their marks: the first of `spots` first, none over another or over a mark, none nearer to another one of
 * `marks`, none beyond the border, and crossed by a line only where no other side is free. What finds no room has no name.
 *
 * @param lines the two ends of each, as x, y, x, y
 */
export function placedNames(spots: Iterable<Spot>, width: number, height: number, marks: readonly Near[], lines: readonly number[] = []): PlacedName[] {
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor((width * height) / ROOM)));
  const taken: Box[] = marks.map((mark) => ({ left: mark.left - mark.round, right: mark.right + mark.round, top: mark.top - mark.round, bottom: mark.bottom + mark.round }));
  const placed: PlacedName[] = [];
  let tried = 0;
  for (const { body, name, x, y, radius } of spots) {
    if (placed.length >= most || tried >= TRIED) break;
    tried += 1;
    const broken = brokenName(name, 9, 18);
    const wide = Math.max(...broken.map((line) => widthOfText(line, SIZE)));
    const tall = broken.length * LINE;
    const [off, corner] = [radius + OFF, radius * 0.7 + OFF];
    const sides: readonly (readonly [PlacedName['align'], number, number])[] = [
      ['start', x + off, y], ['end', x - off, y], ['middle', x, y + off + tall / 2], ['middle', x, y - off - tall / 2],
      ...([1, -1] as const).flatMap((down) => [['start', x + corner, y + down * (radius * 0.4 + tall / 2)], ['end', x - corner, y + down * (radius * 0.4 + tall / 2)]] as const),
    ];
    let best: { at: Box; name: PlacedName } | null = null;
    for (const [align, px, py] of sides) {
      const left = align === 'start' ? px : align === 'end' ? px - wide : px - wide / 2;
      const at = { left, right: left + wide, top: py - tall / 2, bottom: py + tall / 2 };
      if (at.left < MARGIN || at.top < MARGIN || at.right > width - MARGIN || at.bottom > height - MARGIN) continue;
      if (taken.some((other) => touches(at, other)) || !isNearest(at, round({ x, y }, radius), marks)) continue;
      const clear = !isCrossed(at, lines);
      if (clear || !best) best = { at, name: { body, lines: broken, x: px, y: py - ((broken.length - 1) * LINE) / 2, align } };
      if (clear) break;
    }
    if (!best) continue;
    taken.push(best.at);
    placed.push(best.name);
  }
  return placed;
}

/** Whether a line passes through a box. */
export function isCrossed({ left, right, top, bottom }: Box, lines: readonly number[]): boolean {
  for (let i = 0; i < lines.length; i += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [lines[i], lines[i + 1], lines[i + 2], lines[i + 3]];
    if ((x1 < left && x2 < left) || (x1 > right && x2 > right) || (y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) continue;
    // Its corners lie on both sides of the line.
    const side = (x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
    if (Math.abs(side(left, top) + side(right, top) + side(left, bottom) + side(right, bottom)) < 4) return true;
  }
  return false;
}

export const NAME_SIZE = SIZE;
export const NAME_LINE = LINE;
