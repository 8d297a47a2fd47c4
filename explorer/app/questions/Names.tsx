import { type Named, Thing } from '../Link.tsx';
import { kindOf } from '../kinds.ts';
import type { OrganizationKind } from '../operations.ts';
import { KindIcon } from '../picture/Glyph.tsx';

/** How far apart the lines of a name are. */
export const LINE = 16;

/** A body: the mark of its kind, and its name. */
export function BodyName({ of }: { of: Named & { kind?: OrganizationKind | null } }) {
  return (
    <span class="body-name">
      <KindIcon kind={kindOf(of.kind ?? null, of.__typename)} />
      <Thing of={of} />
    </span>
  );
}

/** A name in a picture, on lines about a point; the whole name is told. */
export function Lines({ text, lines, x, y, anchor }: { text: string; lines: readonly string[]; x: number; y: number; anchor: 'start' | 'middle' | 'end' }) {
  return (
    <text class="name" x={x} y={y - ((lines.length - 1) * LINE) / 2} text-anchor={anchor}>
      <title>{text}</title>
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
