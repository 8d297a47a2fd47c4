import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw } from '../app/network/draw.ts';
import { graphOf, partnersOf, shownOf, within } from '../app/network/graph.ts';
import { laidOut } from '../app/network/layout.ts';
import { isCrossed, placedNames } from '../app/network/names.ts';
import { away, round, widthOfText } from '../app/picture/names.ts';

/** The network of a place as the service answers: so many communities, each with a core and units that are tied to it. */
function columns(communities, units, { between = 0 } = {}) {
  const found = { ids: [], types: [], kinds: [], names: [], namesEn: [], roles: [], sources: [], targets: [], reasons: [], counts: [], startDate: [], endDate: [] };
  const body = (id, type, kind, role) => {
    found.ids.push(id);
    found.types.push(type);
    found.kinds.push(kind);
    found.names.push(`${id}有限公司`);
    found.namesEn.push(type === 'Unit' ? null : `${id} in English`);
    found.roles.push(role);
    return found.ids.length - 1;
  };
  const tie = (source, target, reason) => {
    found.sources.push(source);
    found.targets.push(target);
    found.reasons.push(reason);
    found.counts.push(1);
    found.startDate.push(null);
    found.endDate.push(null);
  };
  const all = [];
  for (let i = 0; i < communities; i += 1) {
    const community = body(`community-${i}`, 'Community', null, 'COMMUNITY');
    const core = body(`core-${i}`, 'PartyOrganization', 'PARTY_COMMITTEE', 'CORE');
    tie(core, community, 'CORE');
    for (let j = 0; j < units; j += 1) {
      const unit = body(`unit-${i}-${j}`, 'Unit', ['SCHOOL', 'BANK', 'VOLUNTEER_TEAM'][j % 3], 'MANY');
      tie(unit, j % 2 ? core : community, j % 2 ? 'AGREEMENT' : 'PROJECT');
      all.push(unit);
    }
  }
  for (let i = 0; i < between; i += 1) tie(all[(i * 7) % all.length], all[(i * 13 + 5) % all.length], 'SHARING');
  body('alone', 'Unit', 'SCHOOL', 'MANY');
  return found;
}

test('bodies have their English names where there are any', () => {
  const { names } = graphOf(columns(1, 1), true);
  assert.deepEqual(names.slice(0, 3), ['community-0 in English', 'core-0 in English', 'unit-0-0有限公司']);
  assert.equal(graphOf(columns(1, 1)).names[0], 'community-0有限公司');
});

const task = (graph) => ({ roles: graph.roles, families: graph.kinds.map(() => 'firm'), sources: graph.sources, targets: graph.targets });

test('bodies of one community stand together, apart from others, each at a place of its own', () => {
  const graph = graphOf(columns(12, 20, { between: 60 }));
  const { x, y, radius, cluster, clusters } = laidOut(task(graph));
  assert.equal(clusters.length, 12);
  graph.ids.forEach((id, i) => {
    if (id === 'alone') assert.equal(cluster[i], -1);
    else assert.equal(graph.ids[clusters[cluster[i]].centre], `community-${id.split('-')[1]}`);
  });
  for (let a = 0; a < graph.ids.length; a += 1) {
    for (let b = a + 1; b < graph.ids.length; b += 1) {
      if (cluster[a] === -1 || cluster[b] === -1) continue;
      const off = Math.hypot(x[a] - x[b], y[a] - y[b]);
      assert.ok(off >= (radius[a] + radius[b]) * 0.9, `${graph.ids[a]} and ${graph.ids[b]} are ${off} apart`);
    }
  }
});

test('the same answer is laid out the same way, however large', () => {
  const graph = graphOf(columns(200, 98, { between: 2000 }));
  const [one, two] = [laidOut(task(graph)), laidOut(task(graph))];
  assert.deepEqual(one.x, two.x);
  assert.ok(one.x.every(Number.isFinite));
  assert.ok(one.y.every(Number.isFinite));
});

test('a network without communities has its hubs in the middle', () => {
  const given = columns(1, 9);
  given.roles = given.roles.map(() => 'MANY');
  const { clusters } = laidOut(task(graphOf(given)));
  assert.equal(clusters.length, 1);
  assert.equal(given.ids[clusters[0].centre], 'community-0');
});

test('what is switched off takes its ties along, and bodies that have no other', () => {
  const graph = graphOf(columns(2, 6));
  const all = shownOf(graph, new Set());
  assert.equal(all.bodies, 16);
  assert.equal(all.ties, 14);
  const some = shownOf(graph, new Set(['PROJECT']));
  assert.equal(some.bodies, 10);
  const fewer = shownOf(graph, new Set(['PROJECT', 'BANK']));
  assert.equal(fewer.ties, 2 + 2 * 2);
});

test('steps follow the ties that are shown', () => {
  const graph = graphOf(columns(1, 4));
  const shown = shownOf(graph, new Set());
  const unit = graph.numberOf.get('unit-0-0');
  assert.deepEqual([...within(graph, shown, [unit], 1)].map((i) => graph.ids[i]), ['unit-0-0', 'community-0']);
  assert.equal(within(graph, shown, [unit], 3).size, 6);
  assert.deepEqual(partnersOf(graph, shown, graph.numberOf.get('core-0')).map(({ partner }) => graph.ids[partner]), ['community-0', 'unit-0-1', 'unit-0-3']);
});

function boxOfName({ lines, x, y, align }) {
  const wide = Math.max(...lines.map((line) => widthOfText(line, 13)));
  const left = align === 'start' ? x : align === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - 8, bottom: y - 8 + lines.length * 16 };
}

test('no name is nearer to another mark than to its own', () => {
  for (const apart of [18, 26, 40, 80]) {
    const spots = Array.from({ length: 120 }, (_, i) => ({ body: i, name: `第${i}个单位`, x: 60 + (i % 12) * apart * 1.3 + (i % 5), y: 60 + Math.floor(i / 12) * apart, radius: 7 }));
    const marks = spots.map((spot) => round(spot, spot.radius));
    const placed = placedNames(spots, 1288, 760, marks);
    assert.ok(placed.length > 8, `${placed.length} names at ${apart} px`);
    for (const name of placed) marks.forEach((mark, i) => i === name.body || assert.ok(away(boxOfName(name), mark) > away(boxOfName(name), marks[name.body]), `${name.body} at ${i}`));
  }
});

test('a name is crossed by a line only where no other side is free', () => {
  const spot = { body: 0, name: '云栖社区', x: 200, y: 200, radius: 10 };
  const to = (...points) => points.flatMap(([x, y]) => [200, 200, x, y]);
  const [right] = placedNames([spot], 400, 400, []);
  assert.equal(right.align, 'start');
  for (const lines of [to([400, 195]), to([400, 200], [0, 200]), to([400, 200], [0, 200], [200, 400])]) {
    const [name] = placedNames([spot], 400, 400, [], lines);
    assert.ok(!isCrossed(boxOfName(name), lines));
  }
  const everywhere = to(...Array.from({ length: 60 }, (_, i) => [200 + 200 * Math.cos(i / 9.5), 200 + 200 * Math.sin(i / 9.5)]));
  assert.deepEqual(placedNames([spot], 400, 400, [], everywhere), [right]);
});

test('no name lies over another or beyond the border, and the first come first', () => {
  const spots = Array.from({ length: 400 }, (_, i) => ({ body: i, name: `第${i}个驻区单位有限公司`, x: 20 + ((i * 37) % 680), y: 20 + ((i * 91) % 490), radius: 5 }));
  const placed = placedNames(spots, 728, 530, []);
  assert.ok(placed.length > 10);
  assert.equal(placed[0].body, 0);
  const boxes = placed.map(boxOfName);
  for (const [i, a] of boxes.entries()) {
    assert.ok(a.left >= 0 && a.right <= 728 && a.top >= 0 && a.bottom <= 530);
    for (const b of boxes.slice(i + 1)) assert.ok(a.left >= b.right || a.right <= b.left || a.top >= b.bottom || a.bottom <= b.top);
  }
});

test('what is shared has an arrow before the body that is given it, wherever there is room', () => {
  const graph = graphOf({
    ids: ['giver', 'user', 'beside'], types: ['Unit', 'Unit', 'Unit'], kinds: ['SCHOOL', 'BANK', 'BANK'], names: ['甲', '乙', '丙'], namesEn: [null, null, null], roles: ['MANY', 'MANY', 'MANY'],
    sources: [0, 2], targets: [1, 1], reasons: ['SHARING', 'SHARING'], counts: [1, 1], startDate: [null, null], endDate: [null, null],
  });
  const positions = { x: [0, 100, 112], y: [0, 0, 0], radius: [8, 8, 8], cluster: [-1, -1, -1], clusters: [] };
  const heads = [];
  const pen = {
    path: (trace, { fill }) => {
      if (fill !== 'green') return;
      const on = { moveTo: (x, y) => heads.push([x, y]), lineTo: () => {}, closePath: () => {}, arc: () => {} };
      trace(on);
    },
    text: () => {},
  };
  const palette = { SHARING: 'green', paper: 'white', wedge: 'grey', ink: 'black', node: 'white', 'node-line': 'black' };
  const drawing = (k) => ({ graph, shown: shownOf(graph, new Set()), positions, order: [0, 1, 2], lit: null, selected: [], steps: 1, view: { k, x: 50, y: 50 }, width: 600, height: 100 });
  draw(pen, drawing(2), palette);
  assert.equal(heads.length, 1);
  const [[x, y]] = heads;
  assert.equal(y, 50);
  assert.ok(x < 250 - 15 && x > 250 - 25, `the point is at ${x}`);
  // From afar heads would hide the lines.
  draw(pen, drawing(0.5), palette);
  assert.equal(heads.length, 1);
});
