import type { Named } from '../Link.tsx';
import { kindOf } from '../kinds.ts';
import type { OrganizationKind } from '../operations.ts';
import { Glyph } from '../picture/Glyph.tsx';
import { brokenName } from '../picture/names.ts';
import { nameOf, narrow } from '../state.ts';
import { words } from './words.ts';

type Body = Named & { kind?: OrganizationKind | null };
interface Broker {
  node: Body;
  places: readonly Named[];
}

const WIDE = 760;
const NARROW = 366;
const ROW = 46;
const RADIUS = 13;
const LINE = 16;
const NAME_OFF = 22;
/** As many as are seen at once; the list has all. */
const SHOWN = 12;

/** Who connects places of the network, in one column, and the places that each connects in the other. */
export function Brokers({ brokers, total }: { brokers: readonly Broker[]; total: number }) {
  const w = words.value.metrics;
  const shown = brokers.slice(0, SHOWN);
  const places = [...new Map(shown.flatMap((broker) => broker.places.map((place) => [place.id, place] as const))).values()];
  if (shown.length === 0 || places.length === 0) return null;
  const width = narrow.value ? NARROW : WIDE;
  const height = Math.max(shown.length, places.length) * ROW;
  const left = Math.round(width * 0.36);
  const right = width - left;
  const spread = (of: readonly unknown[], i: number) => (height / of.length) * (i + 0.5);
  const rowOf = new Map(places.map(({ id }, i) => [id, spread(places, i)]));
  return (
    <figure class="brokers">
      <svg class="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.brokersDrawn(shown.length, total)}>
        {shown.map(({ node, places: joined }, i) =>
          joined.map((place) => <path key={`${node.id} ${place.id}`} class="connects" d={`M${left} ${spread(shown, i)}L${right} ${rowOf.get(place.id)}`} />),
        )}
        {shown.map(({ node }, i) => (
          <Spot key={node.id} of={node} x={left} y={spread(shown, i)} room={left - NAME_OFF} />
        ))}
        {places.map((place, i) => (
          <Spot key={place.id} of={place} x={right} y={spread(places, i)} room={left - NAME_OFF} right />
        ))}
      </svg>
      <figcaption>{w.brokersDrawn(shown.length, total)}</figcaption>
    </figure>
  );
}

function Spot({ of, x, y, room, right = false }: { of: Body; x: number; y: number; room: number; right?: boolean }) {
  // A line may have four letters more than it is broken for.
  const lines = brokenName(nameOf(of), Math.floor(room / 13), Math.max(4, Math.floor(room / 8) - 4));
  return (
    <g transform={`translate(${x} ${y})`}>
      <Glyph kind={kindOf(of.kind ?? null, of.__typename)} radius={RADIUS} />
      <text class="name" y={-((lines.length - 1) * LINE) / 2} text-anchor={right ? 'start' : 'end'}>
        <title>{nameOf(of)}</title>
        {lines.map((line, i) => (
          <tspan key={line} x={right ? NAME_OFF : -NAME_OFF} dy={i === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
