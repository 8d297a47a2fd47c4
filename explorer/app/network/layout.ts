import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { FAMILY_ORDER, type Family } from '../kinds.ts';
import { tiesOf } from './graph.ts';

/** What a layout needs to know, in a form that a worker can be sent. */
export interface Task {
  roles: readonly string[];
  families: readonly Family[];
  sources: readonly number[];
  targets: readonly number[];
}

/** Where each body stands, how large it is, and to which cluster it belongs; -1 for a body without a tie, which stands nowhere. */
export interface Positions {
  x: Float32Array;
  y: Float32Array;
  radius: Float32Array;
  cluster: Int32Array;
  clusters: Cluster[];
}

export interface Cluster {
  x: number;
  y: number;
  radius: number;
  /** The body in its middle. */
  centre: number;
}

const RADIUS = { CORE: 11, COMMUNITY: 13, JOINT_BODY: 9 } as Readonly<Record<string, number>>;
const USUAL = 6;
const MOST = 14;
/** Room of a body on a ring, in radii of the largest. */
const GAP = 5;
const BETWEEN_CLUSTERS = 16;
const FULL = 2 * Math.PI;
/** The angle between seeds of a sunflower. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** A picture is wider than it is high. */
const WIDE = 1.5;
const MOST_TICKS = 240;
/** Moves of clusters that are computed in all: each takes about a microsecond and a half. */
const MOVES = 200_000;

/**
 * One core and its many actors, many times: each community with its core is the middle of a cluster, what is tied to it
 * stands around it in sectors by family, and clusters with many ties to each other stand close. The same answer is always
 * laid out the same way.
 */
export function laidOut(task: Task): Positions {
  const bodies = task.roles.length;
  const { starts, ties } = tiesOf(bodies, task.sources, task.targets);
  const degree = Uint32Array.from({ length: bodies }, (_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0));
  const other = (tie: number, body: number) => (task.sources[tie] === body ? task.targets[tie] : task.sources[tie]) ?? body;
  const neighbours = (body: number) => Array.from(ties.subarray(starts[body], starts[body + 1]), (tie) => other(tie, body));
  const { cluster, centres } = clustered(task.roles, degree, neighbours);
  const radius = Float32Array.from(degree, (each, i) => Math.min(MOST, (RADIUS[task.roles[i] ?? ''] ?? USUAL) + 0.9 * Math.log2(1 + each)));
  const members = centres.map((): number[] => []);
  cluster.forEach((each, body) => members[each]?.push(body));
  const x = new Float32Array(bodies);
  const y = new Float32Array(bodies);
  const sizes = members.map((each, i) => around(centres[i] ?? 0, each, { families: task.families, roles: task.roles, degree, radius, x, y }));
  const clusters = apart(centres, sizes, between(task, cluster));
  clusters.forEach((each, i) => {
    for (const body of members[i] ?? []) {
      x[body] = (x[body] ?? 0) + each.x;
      y[body] = (y[body] ?? 0) + each.y;
    }
  });
  return { x, y, radius, cluster, clusters };
}

/** To which cluster each body belongs: that to which most of its ties lead, from communities and their cores outwards. */
function clustered(roles: readonly string[], degree: Uint32Array, neighbours: (body: number) => number[]): { cluster: Int32Array; centres: number[] } {
  const cluster = new Int32Array(roles.length).fill(-1);
  const centres: number[] = [];
  const rank = (role: string | undefined) => (role === 'COMMUNITY' ? 0 : role === 'CORE' ? 1 : role === 'JOINT_BODY' ? 2 : 3);
  const order = Array.from(roles.keys()).filter((i) => (degree[i] ?? 0) > 0);
  order.sort((a, b) => rank(roles[a]) - rank(roles[b]) || (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
  const grow = (ring: number[]) => {
    let last = ring;
    while (last.length > 0) {
      const next = new Set<number>();
      for (const body of last) for (const each of neighbours(body)) if (cluster[each] === -1) next.add(each);
      // All of a ring are placed by those before it, so that their order changes nothing.
      const placed = [...next].map((body) => [body, most(neighbours(body).map((each) => cluster[each] ?? -1))] as const);
      for (const [body, found] of placed) cluster[body] = found;
      last = [...next];
    }
  };
  const begin = (body: number) => {
    cluster[body] = centres.length;
    centres.push(body);
  };
  const communities = order.filter((i) => roles[i] === 'COMMUNITY');
  for (const body of communities) begin(body);
  // The core of a community lies in it; one that leads several, or none that is shown, is a middle of its own.
  const cores = order.filter((i) => roles[i] === 'CORE');
  for (const body of cores) {
    const led = new Set(neighbours(body).flatMap((each) => (roles[each] === 'COMMUNITY' ? [cluster[each] ?? -1] : [])));
    const [only] = led;
    if (led.size === 1 && only !== undefined) cluster[body] = only;
    else begin(body);
  }
  grow([...communities, ...cores]);
  for (const body of order) {
    if (cluster[body] !== -1) continue;
    begin(body);
    grow([body]);
  }
  return { cluster, centres };
}

/** What occurs most often; of several the least. */
function most(found: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of found) if (each !== -1) counts.set(each, (counts.get(each) ?? 0) + 1);
  let best = -1;
  let times = 0;
  for (const [each, count] of counts) if (count > times || (count === times && each < best)) [best, times] = [each, count];
  return best;
}

interface Placing {
  families: readonly Family[];
  roles: readonly string[];
  degree: Uint32Array;
  radius: Float32Array;
  x: Float32Array;
  y: Float32Array;
}

/** Places the members of a cluster around (0, 0), and gives its radius. */
function around(centre: number, members: readonly number[], { families, roles, degree, radius, x, y }: Placing): number {
  const size = (body: number) => radius[body] ?? USUAL;
  const inner = members.filter((body) => body !== centre && (roles[body] === 'CORE' || roles[body] === 'JOINT_BODY'));
  const near = new Set(inner);
  const outer = members.filter((body) => body !== centre && !near.has(body));
  const largest = members.reduce((a, body) => Math.max(a, size(body)), 0);
  let reach = size(centre);
  const put = (body: number, ring: number, angle: number) => {
    x[body] = ring * Math.cos(angle);
    y[body] = ring * Math.sin(angle);
  };
  if (inner.length > 0) {
    const ring = Math.max(reach + GAP + largest, (inner.length * (2 * largest + GAP)) / FULL);
    inner.forEach((body, i) => put(body, ring, -FULL / 4 + (FULL * i) / inner.length));
    reach = ring + largest;
  }
  const sectors = FAMILY_ORDER.map((family) => outer.filter((body) => families[body] === family)).filter(({ length }) => length > 0);
  const step = 2 * outer.reduce((a, body) => Math.max(a, size(body)), USUAL) + GAP;
  let angle = -FULL / 4;
  let last = reach;
  for (const sector of sectors) {
    const span = (FULL * sector.length) / outer.length;
    const order = sector.sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b);
    let placed = 0;
    for (let ring = reach + step * 0.75; placed < order.length; ring += step) {
      const room = Math.max(1, Math.floor((span * ring) / step));
      const here = order.slice(placed, placed + room);
      here.forEach((body, i) => put(body, ring, angle + (span * (i + 0.5)) / here.length));
      placed += here.length;
      last = Math.max(last, ring + step / 2);
    }
    angle += span;
  }
  return last;
}

interface Linked {
  source: number;
  target: number;
  ties: number;
}

/** How many ties lead from one cluster to another. */
function between({ sources, targets }: Task, cluster: Int32Array): Linked[] {
  const clusters = cluster.reduce((a, b) => Math.max(a, b), -1) + 1;
  const found = new Map<number, number>();
  sources.forEach((source, i) => {
    const [a, b] = [cluster[source] ?? -1, cluster[targets[i] ?? source] ?? -1].sort((one, two) => one - two);
    if (a === undefined || b === undefined || a === b) return;
    found.set(a * clusters + b, (found.get(a * clusters + b) ?? 0) + 1);
  });
  return [...found].map(([key, ties]) => ({ source: Math.floor(key / clusters), target: key % clusters, ties }));
}

type Circle = SimulationNodeDatum & Cluster;

/** Clusters side by side: none over another, those with many ties to each other close. Computed to the end: nothing moves later. */
function apart(centres: readonly number[], radii: readonly number[], links: readonly Linked[]): Cluster[] {
  // The largest in the middle: the simulation begins with a spiral in the order of its nodes.
  const order = [...centres.keys()].sort((a, b) => (radii[b] ?? 0) - (radii[a] ?? 0) || a - b);
  const circles = new Map<number, Circle>();
  let filled = 0;
  for (const [i, each] of order.entries()) {
    const radius = radii[each] ?? 0;
    // A sunflower whose seeds have the room that they need.
    const off = Math.sqrt(filled) * 1.15;
    filled += (radius + BETWEEN_CLUSTERS / 2) ** 2;
    circles.set(each, { radius, centre: centres[each] ?? 0, x: WIDE * off * Math.cos(i * GOLDEN), y: off * Math.sin(i * GOLDEN) });
  }
  const nodes = order.flatMap((each) => circles.get(each) ?? []);
  const position = new Map(order.map((each, i) => [each, i]));
  const joined = links.map(({ source, target, ties }) => ({ source: position.get(source) ?? 0, target: position.get(target) ?? 0, ties }));
  forceSimulation(nodes)
    .force('link', forceLink<Circle, (typeof joined)[number]>(joined).distance(({ source, target }) => (source as unknown as Circle).radius + (target as unknown as Circle).radius + BETWEEN_CLUSTERS).strength(({ ties }) => Math.min(0.25, 0.02 * Math.log2(1 + ties))))
    .force('collide', forceCollide<Circle>(({ radius }) => radius + BETWEEN_CLUSTERS / 2).strength(1).iterations(3))
    .force('x', forceX<Circle>(0).strength(0.03))
    .force('y', forceY<Circle>(0).strength(0.03 * WIDE ** 2))
    .stop()
    .alphaDecay(0.02)
    .tick(Math.max(40, Math.min(MOST_TICKS, Math.floor(MOVES / Math.max(1, nodes.length + links.length)))));
  // What still overlaps moves apart without being drawn together.
  forceSimulation(nodes).force('collide', forceCollide<Circle>(({ radius }) => radius + BETWEEN_CLUSTERS / 2).strength(1).iterations(4)).stop().alpha(1).tick(30);
  return centres.map((centre, i) => {
    const { x = 0, y = 0, radius = 0 } = circles.get(i) ?? {};
    return { centre, x, y, radius };
  });
}
