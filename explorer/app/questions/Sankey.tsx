import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { labelText } from '../labels.ts';
import type { ResourceKind } from '../operations.ts';
import { brokenName } from '../picture/names.ts';
import { nameOf, texts } from '../state.ts';
import { words } from './words.ts';

interface Body {
  id: string;
  name: string;
  nameEn: string | null;
}
interface Flow {
  kind: ResourceKind | null;
  uses: number;
  provider: Body | null;
  user: Body | null;
}
interface Node {
  id: string;
  name: string;
  side: 'giver' | 'kind' | 'user';
}
interface Band {
  source: string;
  target: string;
  value: number;
}

const WIDTH = 860;
const MARGIN = 190;
const NODE = 12;
const ROW = 34;
const LONGEST = 11;
/** As many as can be told apart; the list has all. */
const FLOWS_SHOWN = 30;

/** Who gives which kind of resource to whom: bands as wide as their uses. A body that gives and uses stands on both sides. */
export function Sankey({ flows, total }: { flows: readonly Flow[]; total: number }) {
  const w = words.value.sharing;
  const shown = [...flows].filter(({ provider, user }) => provider && user).sort((a, b) => b.uses - a.uses).slice(0, FLOWS_SHOWN);
  const { nodes, bands } = graphOf(shown);
  const rows = Math.max(...(['giver', 'kind', 'user'] as const).map((side) => nodes.filter((node) => node.side === side).length));
  const height = Math.max(90, rows * ROW);
  const graph = sankey<Node, Band>()
    .nodeId(({ id }) => id)
    .nodeWidth(NODE)
    .nodePadding(ROW * 0.55)
    .extent([
      [MARGIN, 8],
      [WIDTH - MARGIN, height - 8],
    ])({ nodes: nodes.map((node) => ({ ...node })), links: bands.map((band) => ({ ...band })) });
  const path = sankeyLinkHorizontal<Node, Band>();
  return (
    <figure class="sankey">
      <div class="scroll" tabIndex={0} role="region" aria-label={w.picture}>
        <svg class="picture" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img" aria-label={w.pictureLabel(shown.length, total)}>
          {graph.links.map((link, i) => (
            <path key={i} class="band" d={path(link) ?? ''} stroke-width={Math.max(1.5, link.width ?? 0)}>
              <title>{`${(link.source as Node).name} → ${(link.target as Node).name}: ${link.value}`}</title>
            </path>
          ))}
          {graph.nodes.map((node) => (
            <g key={node.id}>
              <rect class={`node ${node.side}`} x={node.x0} y={node.y0} width={NODE} height={Math.max(2, (node.y1 ?? 0) - (node.y0 ?? 0))} />
              <text class="name" x={node.side === 'giver' ? (node.x0 ?? 0) - 8 : (node.x1 ?? 0) + 8} y={((node.y0 ?? 0) + (node.y1 ?? 0)) / 2} text-anchor={node.side === 'giver' ? 'end' : 'start'}>
                <title>{node.name}</title>
                {brokenName(node.name, LONGEST, 22)[0]} {node.value}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption>
        {w.pictureLabel(shown.length, total)}
      </figcaption>
    </figure>
  );
}

function graphOf(flows: readonly Flow[]): { nodes: Node[]; bands: Band[] } {
  const nodes = new Map<string, Node>();
  const bands = new Map<string, Band>();
  const add = (side: Node['side'], id: string, name: string): string => {
    const key = `${side} ${id}`;
    nodes.set(key, { id: key, name, side });
    return key;
  };
  const join = (source: string, target: string, value: number) => {
    const band = bands.get(`${source} ${target}`) ?? { source, target, value: 0 };
    bands.set(`${source} ${target}`, { ...band, value: band.value + value });
  };
  for (const { provider, user, kind, uses } of flows) {
    if (!provider || !user) continue;
    const middle = add('kind', kind ?? '', kind === null ? texts.value.unrecordedKind : labelText('ResourceKind', kind));
    join(add('giver', provider.id, nameOf(provider)), middle, uses);
    join(middle, add('user', user.id, nameOf(user)), uses);
  }
  return { nodes: [...nodes.values()], bands: [...bands.values()] };
}
