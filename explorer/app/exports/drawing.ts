import { widthOfText } from '../picture/names.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What style sheets say of a mark; in a file of its own it stands in attributes. */
const STYLES = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order',
];
const MARGIN = 20;
const LINE = 18;
const CHARACTERS_A_LINE = 62;

export interface Caption {
  title: string;
  /** Lines below the picture. */
  notes: readonly string[];
}

/** The picture as it is shown, as a file of its own: with its title above it and below it the legend and what it is about. */
export function standalone(picture: SVGSVGElement, legend: readonly { sample: SVGSVGElement; word: string }[], { title, notes }: Caption): { text: string; width: number; height: number } {
  const width = Math.max(picture.clientWidth, 320);
  const lines = notes.flatMap((note) => wrapped(note, Math.floor(width / 12.5) || CHARACTERS_A_LINE));
  const perRow = Math.max(1, Math.floor((width - 2 * MARGIN) / 150));
  const legendHeight = Math.ceil(legend.length / perRow) * 22;
  const top = 56;
  const below = top + picture.clientHeight + 8;
  const height = below + legendHeight + lines.length * LINE + MARGIN;
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('xmlns', SVG);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const look = getComputedStyle(document.documentElement);
  const token = (name: string) => look.getPropertyValue(name).trim();
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  const about = document.createElementNS(SVG, 'desc');
  about.textContent = notes.join('\n');
  const ground = document.createElementNS(SVG, 'rect');
  set(ground, { width, height, fill: token('--paper') });
  root.append(name, about, ground, written(title, MARGIN, 34, 20, token('--ink'), 600));
  const inner = styled(picture);
  set(inner, { x: 0, y: top, width: picture.clientWidth, height: picture.clientHeight });
  root.append(inner);
  legend.forEach(({ sample, word }, i) => {
    const x = MARGIN + (i % perRow) * 150;
    const y = below + Math.floor(i / perRow) * 22;
    const line = styled(sample);
    set(line, { x, y: y + 4 });
    root.append(line, written(word, x + 38, y + 14, 13, token('--ink'), 400));
  });
  lines.forEach((line, i) => root.append(written(line, MARGIN, below + legendHeight + LINE * (i + 0.9), 12, token('--ink2'), 400)));
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function written(text: string, x: number, y: number, size: number, fill: string, weight: number): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  set(element, { x, y, 'font-size': size, fill, 'font-weight': weight, 'font-family': getComputedStyle(document.body).fontFamily });
  element.textContent = text;
  return element;
}

/** A copy whose look does not depend on the page's style sheets, without what only the page needs. */
function styled(original: SVGSVGElement): SVGSVGElement {
  const copy = original.cloneNode(true) as SVGSVGElement;
  const originals = [original, ...original.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((from, i) => {
    const to = copies[i];
    if (!to) return;
    const style = getComputedStyle(from);
    for (const property of STYLES) {
      const value = style.getPropertyValue(property);
      if (value !== '') to.setAttribute(property, value);
    }
    for (const attribute of ['class', 'tabindex', 'role', 'aria-pressed', 'aria-hidden', 'data-mark']) to.removeAttribute(attribute);
  });
  for (const wide of copy.querySelectorAll('[fill="rgba(0, 0, 0, 0)"][stroke="none"]')) wide.remove();
  return copy;
}

/** A text in lines of at most so many Chinese characters; a Latin one takes about half of the room. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of text) {
    const wide = widthOfText(character, 1);
    if (width + wide > most) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += wide;
  }
  return [...lines, line];
}

const DENSITY = 2;

/** A drawing in points, two for each px of the screen. */
export async function pointsOf({ text, width, height }: { text: string; width: number; height: number }): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(DENSITY, DENSITY);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
