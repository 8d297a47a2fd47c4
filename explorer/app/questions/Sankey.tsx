import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { labelText } from '../labels.ts';
import type { Named } from '../Link.tsx';
import type { ResourceKind } from '../operations.ts';
import { fitting } from '../picture/names.ts';
import { nameOf, narrow, texts } from '../state.ts';
import { words } from './words.ts';

/** How often a body gives or uses things of a kind. */
export interface Use {
  body: Named;
  kind: ResourceKind | null;
  uses: number;
}
type Totals = ReadonlyMap<ResourceKind | null, number>;
type Side = 'giver' | 'kind' | 'user';
interface Node {
  id: string;
  name: string;
  side: Side;
}
interface Band {
  source: string;
  target: string;
  value: number;
}

const WIDE = { width: 860, margin: 190 };
const NARROW = { width: 366, margin: 118 };
const NODE = 12;
const ROW = 34;
const OFF = 8;
/** As many bodies as can be told apart on a side; what the others give or use is one more. */
const SHOWN = 10;

/** Who gives which kind of resource to whom: bands as wide as their uses. A body that gives and uses stands on both sides. */
export function Sankey({ given, used, totals, uses }: { given: readonly Use[]; used: readonly Use[]; totals: Totals; uses: number }) {
  const w = words.value.sharing;
  const { width, margin } = narrow.value ? NARROW : WIDE;
  const { nodes, bands, cut } = graphOf(given, used, totals);
  const rows = Math.max(...(['giver', 'kind', 'user'] as const).map((side) => nodes.filter((node) => node.side === side).length));
  const height = Math.max(90, rows * ROW);
  const graph = sankey<Node, Band>()
    .nodeId(({ id }) => id)
    .nodeWidth(NODE)
    .nodePadding(ROW * 0.55)
    .extent([
      [margin, 10],
      [width - margin, height - 10],
    ])({ nodes, links: bands });
  const path = sankeyLinkHorizontal<Node, Band>();
  const label = w.pictureLabel(uses, cut);
  return (
    <figure class="sankey">
      <svg class="picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        {graph.links.map((link, i) => (
          <path key={i} class="band" d={path(link) ?? ''} stroke-width={Math.max(1.5, link.width ?? 0)}>
            <title>{`${(link.source as Node).name} → ${(link.target as Node).name}: ${link.value}`}</title>
          </path>
        ))}
        {graph.nodes.map(({ id, name, side, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
          const number = ` ${value.toLocaleString('en')}`;
          // A narrow picture has room for the name of a kind only across its mark.
          const [x, anchor] = side === 'giver' ? [x0 - OFF, 'end'] as const : side === 'kind' && narrow.value ? [(x0 + x1) / 2, 'middle'] as const : [x1 + OFF, 'start'] as const;
          return (
            <g key={id}>
              <rect class={`node ${side}`} x={x0} y={y0} width={NODE} height={Math.max(2, y1 - y0)} />
              <text class="name" x={x} y={(y0 + y1) / 2} text-anchor={anchor}>
                <title>{name}</title>
                {fitting(name, margin - NODE - OFF, number)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}

function graphOf(given: readonly Use[], used: readonly Use[], totals: Totals): { nodes: Node[]; bands: Band[]; cut: boolean } {
  const nodes = new Map<string, Node>();
  const bands = new Map<string, Band>();
  const left = new Map<string, number>();
  const add = (side: Side, body: string, name: string, kind: ResourceKind | null, value: number) => {
    const ends = [`${side} ${body}`, `kind ${kind}`] as const;
    nodes.set(ends[0], { id: ends[0], name, side });
    nodes.set(ends[1], { id: ends[1], name: kind === null ? texts.value.unrecordedKind : labelText('ResourceKind', kind), side: 'kind' });
    const [source, target] = side === 'giver' ? ends : [ends[1], ends[0]];
    bands.set(ends.join(), { source, target, value: (bands.get(ends.join())?.value ?? 0) + value });
    left.set(`${side} ${kind}`, (left.get(`${side} ${kind}`) ?? totals.get(kind) ?? 0) - value);
  };
  for (const [side, all, rest] of [['giver', given, words.value.sharing.otherGivers], ['user', used, words.value.sharing.otherUsers]] as const) {
    const most = mostOf(all);
    for (const { body, kind, uses } of all) if (most.has(body.id)) add(side, body.id, nameOf(body), kind, uses);
    for (const [kind, total] of totals) {
      const others = left.get(`${side} ${kind}`) ?? total;
      if (others > 0) add(side, '', rest, kind, others);
    }
  }
  return { nodes: [...nodes.values()], bands: [...bands.values()], cut: nodes.has('giver ') || nodes.has('user ') };
}

/** The bodies of a side with most uses. */
function mostOf(all: readonly Use[]): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const { body, uses } of all) sums.set(body.id, (sums.get(body.id) ?? 0) + uses);
  return new Set([...sums].sort(([, a], [, b]) => b - a).slice(0, SHOWN).map(([id]) => id));
}
