import type { Shape } from '../kinds.ts';

/** What a path is traced on: a canvas, or the text of a path in SVG. */
export interface Tracer {
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  arc: (x: number, y: number, radius: number, from: number, to: number) => void;
  closePath: () => void;
}

export interface Paint {
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: readonly number[];
  round?: boolean;
  alpha?: number;
}

export interface Lettering {
  size: number;
  weight: number;
  fill: string;
  align: 'start' | 'middle' | 'end';
  /** The colour round the letters, which keeps them apart from what is below. */
  halo?: string;
  alpha?: number;
}

/** One picture on canvas and in a file: whatever draws with a pen looks the same on both. */
export interface Pen {
  path: (trace: (on: Tracer) => void, paint: Paint) => void;
  text: (text: string, x: number, y: number, lettering: Lettering) => void;
}

export const FULL = 2 * Math.PI;

function corners(on: Tracer, x: number, y: number, number: number, radius: number, turn: number): void {
  for (let i = 0; i < number; i += 1) {
    const angle = turn + (i * FULL) / number;
    const [px, py] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    if (i === 0) on.moveTo(px, py);
    else on.lineTo(px, py);
  }
  on.closePath();
}

function box(on: Tracer, x: number, y: number, halfWidth: number, halfHeight: number): void {
  on.moveTo(x - halfWidth, y - halfHeight);
  on.lineTo(x + halfWidth, y - halfHeight);
  on.lineTo(x + halfWidth, y + halfHeight);
  on.lineTo(x - halfWidth, y + halfHeight);
  on.closePath();
}

/** The shapes of `picture/Glyph.tsx`. */
export const SHAPES: Readonly<Record<Shape, (on: Tracer, x: number, y: number, r: number) => void>> = {
  circle: (on, x, y, r) => {
    on.moveTo(x + r, y);
    on.arc(x, y, r, 0, FULL);
  },
  square: (on, x, y, r) => box(on, x, y, r * 0.88, r * 0.88),
  diamond: (on, x, y, r) => corners(on, x, y, 4, r * 1.2, 0),
  house: (on, x, y, r) => {
    on.moveTo(x - r * 0.95, y + r * 0.9);
    on.lineTo(x - r * 0.95, y - r * 0.3);
    on.lineTo(x, y - r * 1.1);
    on.lineTo(x + r * 0.95, y - r * 0.3);
    on.lineTo(x + r * 0.95, y + r * 0.9);
    on.closePath();
  },
  hexagon: (on, x, y, r) => corners(on, x, y, 6, r * 1.08, Math.PI / 6),
  octagon: (on, x, y, r) => corners(on, x, y, 8, r * 1.05, Math.PI / 8),
  table: (on, x, y, r) => box(on, x, y, r * 1.1, r * 0.72),
};

export function canvasPen(context: CanvasRenderingContext2D, font: string): Pen {
  return {
    path: (trace, { fill, stroke, width = 1, dash, round, alpha = 1 }) => {
      context.globalAlpha = alpha;
      context.beginPath();
      trace(context);
      if (fill !== undefined) {
        context.fillStyle = fill;
        context.fill();
      }
      if (stroke === undefined) return;
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.lineCap = round ? 'round' : 'butt';
      context.setLineDash(dash ? [...dash] : []);
      context.stroke();
    },
    text: (text, x, y, { size, weight, fill, align, halo, alpha = 1 }) => {
      context.globalAlpha = alpha;
      context.font = `${weight} ${size}px ${font}`;
      context.textAlign = align === 'middle' ? 'center' : align;
      context.textBaseline = 'middle';
      if (halo !== undefined) {
        context.strokeStyle = halo;
        context.lineWidth = 3;
        context.lineJoin = 'round';
        context.setLineDash([]);
        context.strokeText(text, x, y);
      }
      context.fillStyle = fill;
      context.fillText(text, x, y);
    },
  };
}

const SVG = 'http://www.w3.org/2000/svg';
const short = (value: number) => String(Math.round(value * 10) / 10);

/** A pen that writes elements of SVG, with all of their look in attributes. */
export function svgPen(into: SVGElement, font: string): Pen {
  const put = (name: string, attributes: Readonly<Record<string, string | number | undefined>>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, String(value));
    into.append(element);
    return element;
  };
  return {
    path: (trace, { fill, stroke, width = 1, dash, round, alpha }) => {
      const parts: string[] = [];
      trace({
        moveTo: (x, y) => parts.push(`M${short(x)} ${short(y)}`),
        lineTo: (x, y) => parts.push(`L${short(x)} ${short(y)}`),
        // Only whole circles are drawn, from their right, where the pen already is.
        arc: (_x, _y, r) => parts.push(`a${short(r)} ${short(r)} 0 1 0 ${short(-2 * r)} 0a${short(r)} ${short(r)} 0 1 0 ${short(2 * r)} 0Z`),
        closePath: () => parts.push('Z'),
      });
      if (parts.length === 0) return;
      const stroked = stroke === undefined ? {} : { stroke, 'stroke-width': short(width), 'stroke-dasharray': dash?.join(' '), 'stroke-linecap': round ? 'round' : undefined };
      put('path', { d: parts.join(''), fill: fill ?? 'none', opacity: alpha, ...stroked });
    },
    text: (text, x, y, { size, weight, fill, align, halo, alpha }) => {
      const haloed = halo === undefined ? {} : { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
      put('text', { x: short(x), y: short(y), 'font-family': font, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': align, 'dominant-baseline': 'central', opacity: alpha, ...haloed }).textContent = text;
    },
  };
}
