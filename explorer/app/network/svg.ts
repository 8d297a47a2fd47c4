import { draw, type Drawing, type Palette } from './draw.ts';
import { svgPen } from './pens.ts';

/** A drawing as an element of SVG. */
export function svgOf(drawing: Drawing, palette: Palette, font: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${drawing.width} ${drawing.height}`);
  svg.setAttribute('width', String(drawing.width));
  svg.setAttribute('height', String(drawing.height));
  draw(svgPen(svg, font), drawing, palette);
  return svg;
}
