import { quadtree, type Quadtree } from 'd3-quadtree';
import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { draw, type Drawing, type Palette, radiusAt, ring, type View } from './draw.ts';
import { NAME_SIZE } from './names.ts';
import { canvasPen } from './pens.ts';

export type Content = Omit<Drawing, 'view' | 'width' | 'height'>;

export interface Told {
  onChoose: (body: number | null, add: boolean) => void;
  /** After each whole drawing, with how many names it shows. */
  onDrawn: (names: number, drawing: Drawing) => void;
}

/** Longer than this, and a drawing is no longer made anew for each move of the hand. */
const QUICK_MILLISECONDS = 14;
/** The second frame after a drawing comes within this time, unless the drawing holds the frames up. */
const TWO_FRAMES_MILLISECONDS = 50;
/** How long the hand must rest before a slow drawing is made anew. */
const REST_MILLISECONDS = 120;
const BORDER = 36;
/** What is kept free round all of a picture, and below it, where the buttons are. */
const EDGE = 24;
const BUTTONS = 64;
const FINGER = 14;
const POINTER = 4;
const LARGEST = 8;
/** As close as a picture is brought that would fit closer: marks grow no further, but lines and names come apart. */
const CLOSEST = 2.4;
/** The largest mark, in px of the screen. */
const FARTHEST = 15;

/** Two canvases: the lower has the picture, the upper what follows the pointer. Zoom and pan by wheel, drag and pinch. */
export class Surface {
  private readonly behaviour: ZoomBehavior<HTMLCanvasElement, unknown>;
  private readonly target: Selection<HTMLCanvasElement, unknown, null, undefined>;
  private content: Content | null = null;
  private palette: Palette | null = null;
  private font = 'sans-serif';
  private size = { width: 0, height: 0 };
  private view: View = { k: 1, x: 0, y: 0 };
  /** The view of the drawing that is on the lower canvas. */
  private drawn: View | null = null;
  private cost = 0;
  private hovered: number | null = null;
  private frame = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private tree: Quadtree<number> | null = null;
  /** Whether a hand or a key has chosen another part of the picture than all of it. */
  private partChosen = false;
  private readonly lower: HTMLCanvasElement;
  private readonly upper: HTMLCanvasElement;
  private readonly told: Told;

  constructor(lower: HTMLCanvasElement, upper: HTMLCanvasElement, told: Told) {
    this.lower = lower;
    this.upper = upper;
    this.told = told;
    this.behaviour = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.01, LARGEST])
      .clickDistance(5)
      .on('zoom', ({ transform: { k, x, y }, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
        if (sourceEvent) this.partChosen = true;
        this.view = { k, x, y };
        this.moved();
      });
    this.target = select(upper).call(this.behaviour).on('dblclick.zoom', null);
    upper.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch' && event.buttons === 0) this.hover(this.at(event, POINTER));
    });
    upper.addEventListener('pointerleave', () => this.hover(null));
    upper.addEventListener('click', (event) => {
      const touched = event instanceof PointerEvent && event.pointerType === 'touch';
      told.onChoose(this.at(event, touched ? FINGER : POINTER), event.shiftKey);
    });
  }

  show(content: Content, palette: Palette, font: string): void {
    const other = this.content?.positions !== content.positions;
    if (other || this.content?.shown !== content.shown) {
      const { x, y } = content.positions;
      const bodies: number[] = [];
      content.shown.body.forEach((each, body) => each && bodies.push(body));
      this.tree = quadtree<number>().x((body) => x[body] ?? 0).y((body) => y[body] ?? 0).addAll(bodies);
    }
    Object.assign(this, { content, palette, font, hovered: null });
    if (other) this.fit();
    this.whole();
  }

  resize(width: number, height: number): void {
    // What was in the middle stays there.
    const [dx, dy] = [(width - this.size.width) / 2, (height - this.size.height) / 2];
    this.size = { width, height };
    const density = devicePixelRatio || 1;
    for (const canvas of [this.lower, this.upper]) {
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
    }
    this.behaviour.extent([[0, 0], [width, height]]);
    const { k, x, y } = this.view;
    if (this.partChosen) this.go({ k, x: x + dx, y: y + dy });
    else this.fit();
    this.whole();
  }

  /** Bring all into view. */
  fit(): void {
    if (!this.content || this.size.width === 0) return;
    const { positions, shown } = this.content;
    const { width, height } = this.size;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    shown.body.forEach((each, body) => {
      if (!each) return;
      const [x, y] = [positions.x[body] ?? 0, positions.y[body] ?? 0];
      [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    });
    if (left > right) return;
    for (const { x, y, radius } of positions.clusters) {
      [left, right, top, bottom] = [Math.min(left, x - radius), Math.max(right, x + radius), Math.min(top, y - radius), Math.max(bottom, y + radius)];
    }
    const [wide, high] = [Math.max(width - 2 * EDGE, EDGE), Math.max(height - EDGE - BUTTONS, EDGE)];
    const k = Math.min(CLOSEST, wide / Math.max(right - left, 60), high / Math.max(bottom - top, 60));
    this.behaviour.scaleExtent([Math.min(k * 0.5, 1), LARGEST]);
    this.go({ k, x: width / 2 - (k * (left + right)) / 2, y: EDGE + high / 2 - (k * (top + bottom)) / 2 });
    this.partChosen = false;
  }

  zoomBy(factor: number): void {
    this.partChosen = true;
    this.target.call(this.behaviour.scaleBy, factor);
  }

  panBy(dx: number, dy: number): void {
    this.partChosen = true;
    this.go({ k: this.view.k, x: this.view.x + dx, y: this.view.y + dy });
  }

  /** Move the picture until a body is within its border. */
  reveal(body: number): void {
    if (!this.content) return;
    const { width, height } = this.size;
    const [x, y] = this.pointOf(this.content, body);
    const inside = x > BORDER && x < width - BORDER && y > BORDER && y < height - BORDER;
    if (!inside) this.panBy(width / 2 - x, height / 2 - y);
  }

  /** What is drawn now, for a file. */
  drawing(): Drawing | null {
    return this.content && { ...this.content, view: this.view, ...this.size };
  }

  end(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
    this.target.on('.zoom', null);
  }

  private go(to: View): void {
    this.target.call(this.behaviour.transform, zoomIdentity.translate(to.x, to.y).scale(to.k));
  }

  private pointOf({ positions }: Content, body: number): [number, number] {
    return [this.view.k * (positions.x[body] ?? 0) + this.view.x, this.view.k * (positions.y[body] ?? 0) + this.view.y];
  }

  private moved(): void {
    const quick = this.cost <= QUICK_MILLISECONDS;
    this.frame ||= requestAnimationFrame(() => (quick ? this.whole() : this.shifted()));
    if (quick) return;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.whole(), REST_MILLISECONDS);
  }

  private whole(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    clearTimeout(this.rest);
    const now = this.drawing();
    const context = this.lower.getContext('2d', { alpha: false });
    if (!now || !this.palette || !context || this.size.width === 0) return;
    const began = performance.now();
    const density = devicePixelRatio || 1;
    context.setTransform(density, 0, 0, density, 0, 0);
    const names = draw(canvasPen(context, this.font), now, this.palette);
    this.drawn = this.view;
    this.lower.style.transform = '';
    this.cost = performance.now() - began;
    this.heedFrames(began);
    this.above();
    this.told.onDrawn(names.length, now);
  }

  /** Browsers draw on a canvas after the calls, which cost little: whether a drawing was slow shows in the frames that follow. */
  private heedFrames(began: number): void {
    const drawn = this.drawn;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const taken = performance.now() - began;
        if (this.drawn === drawn && taken > TWO_FRAMES_MILLISECONDS) this.cost = taken;
      }),
    );
  }

  /** The last drawing, moved to where it now belongs: cheap, whatever is on it. */
  private shifted(): void {
    this.frame = 0;
    if (!this.drawn) return;
    const scale = this.view.k / this.drawn.k;
    this.lower.style.transform = `translate(${this.view.x - this.drawn.x * scale}px, ${this.view.y - this.drawn.y * scale}px) scale(${scale})`;
    this.above();
  }

  /** The ring and the name of what is under the pointer. */
  private above(): void {
    const { content, palette, hovered, view } = this;
    const context = this.upper.getContext('2d');
    if (!context || !content || !palette) return;
    const density = devicePixelRatio || 1;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, this.size.width, this.size.height);
    if (hovered === null || !content.shown.body[hovered]) return;
    const pen = canvasPen(context, this.font);
    ring(pen, { positions: content.positions, view }, hovered, { stroke: palette.accent, width: 1.5 });
    const [x, y] = this.pointOf(content, hovered);
    const off = radiusAt(content.positions.radius[hovered] ?? 0, view.k) + 9;
    const right = x < this.size.width * 0.6;
    pen.text(content.graph.names[hovered] ?? '', right ? x + off : x - off, y, { size: NAME_SIZE, weight: 600, fill: palette.ink, align: right ? 'start' : 'end', halo: palette.paper });
  }

  /** The body at a point of the screen, or no farther than `reach` from it. */
  private at({ offsetX, offsetY }: { offsetX: number; offsetY: number }, reach: number): number | null {
    const { tree, content, view } = this;
    const found = content && tree?.find((offsetX - view.x) / view.k, (offsetY - view.y) / view.k, (reach + FARTHEST) / view.k);
    if (!content || found === null || found === undefined) return null;
    const [x, y] = this.pointOf(content, found);
    return Math.hypot(x - offsetX, y - offsetY) <= radiusAt(content.positions.radius[found] ?? 0, view.k) + reach ? found : null;
  }

  private hover(body: number | null): void {
    if (body === this.hovered) return;
    this.hovered = body;
    this.upper.style.cursor = body === null ? 'grab' : 'pointer';
    this.above();
  }
}
