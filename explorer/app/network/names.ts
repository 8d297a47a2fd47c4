import type { Box } from '../picture/names.ts';
import { brokenName, widthOfText } from '../picture/names.ts';

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

const touches = (a: Box, b: Box) => a.left < b.right + 4 && a.right > b.left - 4 && a.top < b.bottom + 2 && a.bottom > b.top - 2;

/**
 * Names beside their marks: the first of `spots` first, none over another or over a mark in `marks`, none beyond the border.
 * What finds no room has no name.
 */
export function placedNames(spots: Iterable<Spot>, width: number, height: number, marks: readonly Box[]): PlacedName[] {
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor((width * height) / ROOM)));
  const taken: Box[] = [];
  const placed: PlacedName[] = [];
  let tried = 0;
  for (const { body, name, x, y, radius } of spots) {
    if (placed.length >= most || tried >= TRIED) break;
    tried += 1;
    const lines = brokenName(name, 9, 18);
    const wide = Math.max(...lines.map((line) => widthOfText(line, SIZE)));
    const tall = lines.length * LINE;
    const sides: readonly (readonly [PlacedName['align'], number, number])[] = [
      ['start', x + radius + OFF, y], ['end', x - radius - OFF, y], ['middle', x, y + radius + OFF + tall / 2], ['middle', x, y - radius - OFF - tall / 2],
    ];
    for (const [align, px, py] of sides) {
      const left = align === 'start' ? px : align === 'end' ? px - wide : px - wide / 2;
      const at = { left, right: left + wide, top: py - tall / 2, bottom: py + tall / 2 };
      if (at.left < 2 || at.top < 2 || at.right > width - 2 || at.bottom > height - 2) continue;
      if (taken.some((other) => touches(at, other)) || marks.some((other) => touches(at, other))) continue;
      taken.push(at);
      placed.push({ body, lines, x: px, y: py - ((lines.length - 1) * LINE) / 2, align });
      break;
    }
  }
  return placed;
}

export const NAME_SIZE = SIZE;
export const NAME_LINE = LINE;
