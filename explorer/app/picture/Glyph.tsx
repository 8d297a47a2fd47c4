import { type Kind, lookOf, type Shape } from '../kinds.ts';
import type { DateKnowledge, TieReason } from '../operations.ts';
import { STROKES } from '../reasons.ts';
import type { Change } from './model.ts';

const polygon = (corners: number, radius: number, turn: number) =>
  `M${Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
  }).join('L')}Z`;

function rounded(halfWidth: number, halfHeight: number): string {
  const [w, h] = [2 * halfWidth - 6, 2 * halfHeight - 6].map((length) => length.toFixed(1));
  return `M${(3 - halfWidth).toFixed(1)} ${(-halfHeight).toFixed(1)}h${w}q3 0 3 3v${h}q0 3-3 3h-${w}q-3 0-3-3v-${h}q0-3 3-3Z`;
}

const SHAPES: Readonly<Record<Shape, (r: number) => string>> = {
  circle: (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  square: (r) => rounded(r * 0.88, r * 0.88),
  diamond: (r) => polygon(4, r * 1.2, 0),
  house: (r) => `M${-r * 0.95} ${r * 0.9}V${-r * 0.3}L0 ${-r * 1.1}L${r * 0.95} ${-r * 0.3}V${r * 0.9}Z`,
  hexagon: (r) => polygon(6, r * 1.08, Math.PI / 6),
  octagon: (r) => polygon(8, r * 1.05, Math.PI / 8),
  table: (r) => rounded(r * 1.1, r * 0.72),
};

/** The mark of a body around (0, 0): its shape with its character, or with the number of a group. */
export function Glyph({ kind, radius, count = 1, state }: { kind: Kind; radius: number; count?: number; state?: 'gap' | undefined }) {
  const { character, shape } = lookOf(kind);
  const path = SHAPES[shape](radius);
  return (
    <>
      {count > 1 && <path d={path} class="copy" transform="translate(5 -5)" />}
      {count > 1 && <path d={path} class="copy" transform="translate(2.5 -2.5)" />}
      <path d={path} class={state === 'gap' ? 'shape gap' : 'shape'} />
      <text
        aria-hidden="true"
        class={`character${state === 'gap' ? ' gap' : ''}${count > 1 ? ' number' : ''}`}
        y={(shape === 'house' ? radius * 0.1 : 0) + 0.5}
        font-size={count > 1 ? Math.max(13, radius * 0.72) : shape === 'table' ? radius * 0.9 : radius}
      >
        {count > 1 ? count : character}
      </text>
    </>
  );
}

export function KindIcon({ kind, state }: { kind: Kind; state?: 'gap' }) {
  return (
    <svg class="icon" width="20" height="20" viewBox="-14 -14 28 28" aria-hidden="true">
      <Glyph kind={kind} radius={11} state={state} />
    </svg>
  );
}

/** A line for a reason: by its colour, its dash and its width. */
export function Stroke({ path, reason, width }: { path: string; reason: TieReason; width: number }) {
  const { dash, double, round } = STROKES[reason];
  if (double) {
    return (
      <>
        <path d={path} class={`tie ${reason}`} stroke-width={width + 3} />
        <path d={path} class="tie between" stroke-width={width} />
      </>
    );
  }
  return <path d={path} class={`tie ${reason}`} stroke-width={width} stroke-dasharray={dash} stroke-linecap={round ? 'round' : 'butt'} />;
}

/** A line between two dates: what became of the tie, and nothing else. */
export function ChangedStroke({ path, change, at }: { path: string; change: Change; at: { x: number; y: number } }) {
  return (
    <>
      <path d={path} class={`tie ${change}`} />
      {change !== 'same' && <Badge change={change} {...at} />}
    </>
  );
}

export function Badge({ change, x, y }: { change: Change; x: number; y: number }) {
  return (
    <g class={`badge ${change}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle r="6" />
      <path d={change === 'gained' ? 'M-3 0H3M0-3V3' : 'M-3 0H3'} />
    </g>
  );
}

export function Seal({ x, y }: { x: number; y: number }) {
  return <rect class="seal" x={x - 4} y={y - 4} width="8" height="8" />;
}

export function ReasonSample({ reason }: { reason: TieReason }) {
  const { width, mark } = STROKES[reason];
  return (
    <svg class="sample" data-reason={reason} width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      <Stroke path="M1 6H29" reason={reason} width={width} />
      {mark === 'seal' && <Seal x={15} y={6} />}
      {mark === 'arrow' && <path class={`arrow ${reason}`} d="M30 6L21 1.5V10.5Z" />}
    </svg>
  );
}

export type SeatState = 'held' | 'vacant' | 'unrecorded';

export function Seat({ state, x, y, radius = 4.5 }: { state: SeatState; x: number; y: number; radius?: number }) {
  return <circle class={`seat ${state}`} cx={x} cy={y} r={state === 'held' ? radius : radius - 0.7} />;
}

/** How well something is known: as stated, by half, not at all. `quiet` leaves the word to the pointer and to readers of the screen. */
export function Certainty({ known, word, quiet = false }: { known: DateKnowledge; word: string; quiet?: boolean }) {
  return (
    <span class="certainty" title={quiet ? word : undefined}>
      <svg width="10" height="10" aria-hidden="true">
        {known === 'STATED' ? (
          <circle cx="5" cy="5" r="4" fill="currentColor" />
        ) : (
          <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" stroke-dasharray={known === 'UNKNOWN' ? '1.8 1.4' : undefined} />
        )}
        {known !== 'STATED' && known !== 'UNKNOWN' && <path d="M5 1.5a3.5 3.5 0 0 1 0 7Z" fill="currentColor" />}
      </svg>
      <span class={quiet ? 'hidden' : undefined}>{word}</span>
    </span>
  );
}

export const Magnifier = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" class="magnifier" aria-hidden="true">
    <circle cx="7" cy="7" r="4.6" />
    <path d="M10.5 10.5L14 14" />
  </svg>
);

/** The sign of the service, and of a network that is not drawn. */
export function Sign({ size = 24 }: { size?: number }) {
  return (
    <svg class="sign" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      <circle class="core" r="4.6" />
      <circle class="orbit" r="9.6" />
      <circle class="actor" cx="0" cy="-9.6" r="2.1" />
      <circle class="actor" cx="8.3" cy="4.8" r="2.1" />
      <circle class="actor" cx="-8.3" cy="4.8" r="2.1" />
    </svg>
  );
}

/** A small sign on a button. */
export function Icon({ size, d }: { size: number; d: string }) {
  return (
    <svg class="sign-of" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

/** How large a part of all something is, between 0 and 1. */
export function Bar({ part }: { part: number }) {
  return (
    <svg class="bar" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="all" width="1" height="1" />
      <rect class="part" width={part} height="1" />
    </svg>
  );
}
