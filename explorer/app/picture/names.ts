/** Where a name may be broken: words with which the second part of a name begins. */
const BREAKS = [
  '党支部', '党总支', '党委', '党组', '党群服务中心', '卫生服务中心', '服务中心', '有限公司', '居民委员会', '居委会', '业主委员会', '业委会',
  '委员会', '服务队', '志愿队', '图书馆', '联合党委', '理事会', '联席会议', '联席会', '派出所', '管理所', '分公司', '支行', '联盟', '社区', '街道', '共建',
];
const ELLIPSIS = '…';

/** Whether a character takes the width of a Chinese one. */
const isWide = (character: string) => character > '\u2e80';

const NARROW = /[iljtfrI'.,:;()\- ]/;
const BROAD = /[mwMW]/;

/** The width of a text in `size` px, without asking a browser: close enough to keep names apart. */
export function widthOfText(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += size * (isWide(character) ? 1 : NARROW.test(character) ? 0.36 : BROAD.test(character) ? 0.84 : 0.56);
  return width;
}

/** A name on one line with what follows it, cut off where both do not fit. */
export function fitting(name: string, room: number, after = ''): string {
  let short = name;
  while (short.length > 2 && widthOfText(short + after, FONT) > room) short = `${short.slice(0, -2)}${ELLIPSIS}`;
  return short + after;
}

/** A name on at most two lines of `wide` Chinese characters or `narrow` Latin ones; what is in brackets is left out. */
export function brokenName(name: string, wide: number, narrow: number): string[] {
  const short = name.replace(/[（(][^（()）]*[）)]/g, '').trim() || name;
  const characters = [...short];
  return characters.filter(isWide).length * 2 > characters.length ? brokenWide(characters, wide) : brokenNarrow(short, narrow);
}

function brokenWide(characters: string[], most: number): string[] {
  if (characters.length <= most) return [characters.join('')];
  const text = characters.join('');
  // Within 卫生服务中心 stands 服务中心: a shorter word that begins inside a longer one is no place to break.
  const starts = BREAKS.map((word) => ({ word, at: text.lastIndexOf(word) })).filter(({ at }) => at >= 0);
  const words = starts.filter((a) => !starts.some((b) => b.at < a.at && b.at + b.word.length >= a.at + a.word.length));
  const cuts = words.map(({ at }) => Array.from(text.slice(0, at)).length).filter((cut) => cut > 1 && cut <= most && characters.length - cut <= most);
  const middle = characters.length / 2;
  const half = Math.min(most, Math.ceil(middle));
  const cut = cuts.length > 0 ? cuts.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a)) : half;
  return [characters.slice(0, cut), characters.slice(cut)].map((line) => cutOff(line, most));
}

function cutOff(characters: string[], most: number): string {
  return characters.length > most ? characters.slice(0, most - 1).join('') + ELLIPSIS : characters.join('');
}

/** Broken where the longer of both lines is shortest. */
function brokenNarrow(text: string, most: number): string[] {
  const words = text.split(/\s+/);
  let lines = [words.join(' ')];
  const longest = (of: readonly string[]) => Math.max(...of.map((line) => line.length));
  for (let cut = 1; cut < words.length && longest(lines) > most; cut += 1) {
    const broken = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (longest(broken) >= longest(lines)) break;
    lines = broken;
  }
  return lines.map((line) => (line.length > most + 4 ? line.slice(0, most + 3).trimEnd() + ELLIPSIS : line));
}

const DISC_FONT = 12;
const DISC_LINE = 16;
const DISC_LINES = 3;
/** Bold letters are wider than those that are reckoned with. */
const BOLD = 0.93;
/** From the middle of a line to the upper end of its letters. */
const HALF_A_LINE = 5;

/** A Latin name on up to three lines that stay within a disc; the last is cut where it does not fit. */
export function linesInDisc(name: string, radius: number): string[] {
  const words = name.split(/\s+/);
  for (let lines = 1; lines <= DISC_LINES; lines += 1) {
    const filled = filledLines(words, radius, lines);
    if (filled.left === 0 || lines === DISC_LINES) return filled.lines;
  }
  return words;
}

function filledLines(words: readonly string[], radius: number, count: number): { lines: string[]; left: number } {
  const waiting = [...words];
  const lines: string[] = [];
  let cut = 0;
  for (let i = 0; i < count && waiting.length > 0; i += 1) {
    const off = Math.abs(i - (count - 1) / 2) * DISC_LINE + HALF_A_LINE;
    const room = BOLD * 2 * Math.sqrt(Math.max(0, radius * radius - off * off));
    let line = waiting.shift() ?? '';
    while (waiting.length > 0 && widthOfText(`${line} ${waiting[0]}`, DISC_FONT) <= room) line += ` ${waiting.shift()}`;
    const last = i === count - 1 && waiting.length > 0;
    if (widthOfText(line, DISC_FONT) > room || last) {
      cut += 1;
      while (line.length > 1 && widthOfText(line + ELLIPSIS, DISC_FONT) > room) line = line.slice(0, -1);
      line += ELLIPSIS;
    }
    lines.push(line);
  }
  return { lines, left: waiting.length + cut };
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Label {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Labelled {
  x: number;
  y: number;
  /** Angle from the centre. */
  angle: number;
  /** Radius that the name stays off. */
  radius: number;
  lines: string[];
}

const LINE_HEIGHT = 17;
const FONT = 13;
const GAP = 8;
const MOVES = 4;
const STEP = 9;

export const touch = (a: Box, b: Box) => a.left < b.right + 3 && a.right > b.left - 3 && a.top < b.bottom + 1 && a.bottom > b.top - 1;

/** What a name takes of the picture. */
export function boxOf({ lines, x, y, anchor }: Label): Box {
  const wide = Math.max(...lines.map((line) => widthOfText(line, FONT)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - LINE_HEIGHT / 2, bottom: y + (lines.length - 0.5) * LINE_HEIGHT };
}

/**
 * Where the name of a mark stands: beside it where its angle is flat, else above or below; moved outwards while it touches
 * something in `taken`. Null where there is no room within `width` × `height`; the box is added to `taken` otherwise.
 */
export function placedLabel(of: Labelled, flat: number, width: number, height: number, taken: Box[]): Label | null {
  const cos = Math.cos(of.angle);
  const sin = Math.sin(of.angle);
  const preferred = Math.abs(cos) > flat;
  // Where the preferred side is taken, the other one is tried before the name is given up.
  return tried(of, preferred, cos, sin, width, height, taken) ?? tried(of, !preferred, cos, sin, width, height, taken);
}

/** On one side of a mark: to the right or left, or above or below it; after at most so many moves. */
export function tried(
  { x, y, radius, lines }: Omit<Labelled, 'angle'>,
  beside: boolean,
  cos: number,
  sin: number,
  width: number,
  height: number,
  taken: Box[],
  moves = MOVES,
): Label | null {
  const right = cos >= 0;
  const down = sin > 0;
  const anchorX = beside ? x + (right ? radius + GAP : -radius - GAP) : x;
  let first = beside ? y - ((lines.length - 1) * LINE_HEIGHT) / 2 : down ? y + radius + 14 : y - radius - 12 - (lines.length - 1) * LINE_HEIGHT;
  for (let move = 0; move <= moves; move += 1) {
    const label: Label = { lines, x: anchorX, y: first, anchor: beside ? (right ? 'start' : 'end') : 'middle' };
    const box = boxOf(label);
    const inside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
    if (inside && !taken.some((other) => touch(box, other))) {
      taken.push(box);
      return label;
    }
    first += down ? STEP : -STEP;
  }
  return null;
}
