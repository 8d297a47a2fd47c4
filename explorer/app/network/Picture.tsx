import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { kindText } from '../labels.ts';
import { neighbourTowards } from '../picture/steps.ts';
import { go, place, theme } from '../state.ts';
import { byTies, type Graph, otherEnd, type Shown, tiesAt, within } from './graph.ts';
import type { Positions } from './layout.ts';
import { paletteOf } from './palette.ts';
import { Surface } from './surface.ts';
import { words } from './words.ts';

export interface PictureProps {
  graph: Graph;
  shown: Shown;
  positions: Positions;
  name: string;
  width: number;
  height: number;
  /** Where the surface is kept, for whoever saves or prints what it shows. */
  kept: { surface: Surface | null };
}

const PAN = 60;
const ZOOM = 1.4;

/** The picture of a network of any size, on canvas. It is one stop of the Tab key; within it the arrows follow ties. */
export function Picture({ graph, shown, positions, name, width, height, kept }: PictureProps) {
  const w = words.value;
  const box = useRef<HTMLDivElement>(null);
  const lower = useRef<HTMLCanvasElement>(null);
  const upper = useRef<HTMLCanvasElement>(null);
  const surface = useRef<Surface | null>(null);
  const [said, setSaid] = useState('');
  const { selected, also, steps } = place.value;
  const chosen = useMemo(() => [selected, ...also].flatMap((id) => (id === null ? [] : (graph.numberOf.get(id) ?? []))).filter((body) => shown.body[body]), [graph, shown, selected, also.join()]);
  const order = useMemo(() => inOrder(graph, shown), [graph, shown]);
  const lit = useMemo(() => (chosen.length === 0 ? null : within(graph, shown, chosen, steps)), [graph, shown, chosen, steps]);

  useEffect(() => {
    if (!lower.current || !upper.current) return undefined;
    const made = new Surface(lower.current, upper.current, {
      onChoose: (body, add) => choose(graph, body, add),
      onDrawn: (names, { shown: { bodies, ties }, view: { k, x, y } }) => {
        // Not by rendering: this is said for each drawing, many times a second.
        Object.assign(box.current?.dataset ?? {}, { drawn: [bodies, ties, names].join(' '), view: [k, x, y].map((each) => each.toFixed(4)).join(' ') });
      },
    });
    surface.current = made;
    kept.surface = made;
    return () => {
      made.end();
      surface.current = null;
      kept.surface = null;
    };
  }, [graph]);
  useEffect(() => surface.current?.resize(width, height), [width, height, graph]);
  useEffect(() => {
    surface.current?.show({ graph, shown, positions, order, lit, selected: chosen, steps }, paletteOf(), fontOf());
  }, [graph, shown, positions, order, lit, chosen, steps, theme.value]);
  const last = chosen.at(-1);
  useEffect(() => {
    if (last === undefined) return;
    surface.current?.reveal(last);
    setSaid(w.body(graph.names[last] ?? '', kindText(graph.kinds[last] ?? null), shown.degree[last] ?? 0));
  }, [last, shown, w]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = chosen[0] ?? null;
    if (event.key.startsWith('Arrow') && event.shiftKey) pan(surface.current, event.key);
    else if (event.key.startsWith('Arrow')) {
      const next = from === null ? (order[0] ?? null) : followed(graph, shown, positions, from, event.key);
      if (next === null) setSaid(w.noTieThere);
      else choose(graph, next, false);
    } else if (event.key === '+' || event.key === '=') surface.current?.zoomBy(ZOOM);
    else if (event.key === '-') surface.current?.zoomBy(1 / ZOOM);
    else if (event.key === '0') surface.current?.fit();
    else if (event.key === 'Enter' && from !== null) openBody(graph, from);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="network-view" ref={box}>
      <div class="surface" role="application" tabIndex={0} aria-label={w.pictureLabel(name, shown.bodies, shown.ties)} onKeyDown={onKeyDown}>
        <canvas ref={lower} aria-hidden="true" />
        <canvas ref={upper} aria-hidden="true" />
      </div>
      <p class="hidden" role="status">{said}</p>
      <div class="zoom" role="group" aria-label={w.zoom}>
        <button type="button" class="button icon-only" aria-label={w.zoomIn} title={`${w.zoomIn} (+)`} onClick={() => surface.current?.zoomBy(ZOOM)}>+</button>
        <button type="button" class="button icon-only" aria-label={w.zoomOut} title={`${w.zoomOut} (−)`} onClick={() => surface.current?.zoomBy(1 / ZOOM)}>−</button>
        <button type="button" class="button" title={`${w.zoomFit} (0)`} onClick={() => surface.current?.fit()}>{w.zoomFit}</button>
      </div>
    </div>
  );
}

/** The bodies in the order in which they are named: communities with their cores, joint bodies, then those with most ties. */
function inOrder(graph: Graph, shown: Shown): number[] {
  const rank = (body: number) => ['COMMUNITY', 'CORE', 'JOINT_BODY'].indexOf(graph.roles[body] ?? '') >>> 0;
  return byTies(shown).sort((a, b) => rank(a) - rank(b));
}

export function choose(graph: Graph, body: number | null, add: boolean): void {
  const id = body === null ? null : (graph.ids[body] ?? null);
  const { selected, also } = place.value;
  if (add && id !== null && selected !== null && id !== selected) go({ also: also.includes(id) ? also.filter((each) => each !== id) : [...also, id] });
  else if (id !== selected || also.length > 0) go({ selected: id, also: [] });
}

export function openBody(graph: Graph, body: number): void {
  const id = graph.ids[body];
  if (id !== undefined) go(graph.types[body] === 'Community' ? { community: id } : { entity: id });
}

/** Where an arrow key leads: to the body in its direction among those that a tie leads to. */
function followed(graph: Graph, shown: Shown, { x, y }: Positions, from: number, key: string): number | null {
  const tied = [...tiesAt(graph, from)].flatMap((tie) => (shown.tie[tie] ? [otherEnd(graph, tie, from)] : []));
  const points = [...new Set([from, ...tied])].map((body) => ({ id: String(body), x: x[body] ?? 0, y: y[body] ?? 0 }));
  const next = neighbourTowards(points, String(from), key);
  return next === null ? null : Number(next);
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [PAN, 0], ArrowRight: [-PAN, 0], ArrowUp: [0, PAN], ArrowDown: [0, -PAN] };

function pan(surface: Surface | null, key: string): void {
  const [dx, dy] = DIRECTIONS[key] ?? [0, 0];
  surface?.panBy(dx, dy);
}

export const fontOf = (): string => getComputedStyle(document.body).fontFamily;
