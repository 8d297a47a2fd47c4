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
  /** Radius of the mark, and that which the name stays off: copies and corners stand out. */
  mark: number;
  radius: number;
  lines: string[];
}

/** What a name may be taken to belong to: a point or a box, and how far its border is from there. */
export interface Near extends Box {
  round: number;
}

const LINE_HEIGHT = 17;
const FONT = 13;
const GAP = 8;
const STEP = 9;
/** By how much a name is nearer to its mark than to any other: the more, the farther off it is. */
const NEARER = 1.5;
const NEARER_PART = 0.12;
/** Farther off nobody takes it to belong to its mark. */
const FARTHEST = 18;

export const touch = (a: Box, b: Box) => a.left < b.right + 3 && a.right > b.left - 3 && a.top < b.bottom + 1 && a.bottom > b.top - 1;

/** What a name takes of the picture. */
export function boxOf({ lines, x, y, anchor }: Label): Box {
  const wide = Math.max(...lines.map((line) => widthOfText(line, FONT)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - LINE_HEIGHT / 2, bottom: y + (lines.length - 0.5) * LINE_HEIGHT };
}

export const round = ({ x, y }: { x: number; y: number }, radius: number): Near => ({ left: x, right: x, top: y, bottom: y, round: radius });

/** How far a name is from a mark. */
export const away = (name: Box, mark: Near): number =>
  Math.hypot(Math.max(mark.left - name.right, name.left - mark.right, 0), Math.max(mark.top - name.bottom, name.top - mark.bottom, 0)) - mark.round;

/** Whether a name can be taken to belong to nothing but its own mark, because that is nearest to it. */
export function isNearest(name: Box, own: Near, marks: readonly Near[]): boolean {
  const off = away(name, own);
  const least = off + Math.max(NEARER, NEARER_PART * off);
  if (off > FARTHEST) return false;
  return marks.every(
    (mark) =>
      // Most are too far off in one direction, which takes less time to see.
      mark.left - name.right - mark.round >= least || name.left - mark.right - mark.round >= least || mark.top - name.bottom - mark.round >= least || name.top - mark.bottom - mark.round >= least ||
      (mark.left === own.left && mark.top === own.top) || away(name, mark) >= least,
  );
}

/**
 * Where the name of a mark stands: beside it where its angle is flat, else above or below; where that is taken, or nearer to
 * another one of `marks`, on another side or moved a little. Null where there is no such place within `width` × `height`;
 * the box is added to `taken` otherwise.
 */
export function placedLabel(of: Labelled, flat: number, width: number, height: number, taken: Box[], marks: readonly Near[]): Label | null {
  const own = round(of, of.mark);
  for (const label of spots(of, flat)) {
    const box = boxOf(label);
    if (!isInside(box, width, height) || taken.some((other) => touch(box, other)) || !isNearest(box, own, marks)) continue;
    taken.push(box);
    return label;
  }
  return null;
}

export const isInside = ({ left, right, top, bottom }: Box, width: number, height: number): boolean => left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;

/** The places around a mark where its name is tried, the likeliest first; none lies inside of the ring. */
function spots(of: Labelled, flat: number): Label[] {
  const [cos, sin] = [Math.cos(of.angle), Math.sin(of.angle)];
  const sides = Math.abs(cos) < 0.3 ? [cos >= 0, cos < 0] : [cos >= 0];
  const moves = Math.abs(cos) > 0.5 ? [0, 1, -1, 2, -2, 3, 4] : [0, 1, 2, 3, 4];
  const down = sin > 0 ? 1 : -1;
  const beside = sides.flatMap((right) => moves.map((move) => besideOf(of, right, move * STEP * down)));
  const beyond = [0, 1, 2, 3, 4].flatMap((move) => [0, ...sides.flatMap((right) => [0.4, 0.8, 1.2].map((part) => (right ? part : -part)))].map((part) => beyondOf(of, sin > 0, part, move * STEP)));
  return Math.abs(cos) > flat ? [...beside, ...beyond] : [...beyond, ...beside];
}

/** A name to the right or left of a mark, so much farther down. */
export const besideOf = ({ x, y, radius, lines }: Omit<Labelled, 'angle' | 'mark'>, right: boolean, moved: number): Label => ({
  lines, x: x + (right ? radius + GAP : -radius - GAP), y: y - ((lines.length - 1) * LINE_HEIGHT) / 2 + moved, anchor: right ? 'start' : 'end',
});

/** A name above or below a mark, so much farther off: over its middle, or beginning or ending near its border. */
export function beyondOf({ x, y, radius, lines }: Omit<Labelled, 'angle' | 'mark'>, below: boolean, aside: number, moved: number): Label {
  // Aside of a mark it may stand closer, as round as this is.
  const off = radius * Math.sqrt(Math.max(0, 1 - (Math.abs(aside) - 0.4) ** 2)) + (aside === 0 ? 0 : -3) + moved;
  return {
    lines, x: x + aside * radius, y: below ? y + off + 14 : y - off - 12 - (lines.length - 1) * LINE_HEIGHT, anchor: aside === 0 ? 'middle' : aside > 0 ? 'start' : 'end',
  };
}
