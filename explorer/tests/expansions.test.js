import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandedCore } from '../app/picture/expansions.ts';
import { layoutOf } from '../app/picture/layout.ts';
import { marksOf } from '../app/picture/marks.ts';
import { coreAround, networkOf } from '../app/picture/model.ts';
import { pinAt, pinsOf, pointOf } from '../app/picture/pins.ts';
import { core, naming } from './network.js';

const tie = (fact) => ({ reason: 'DIRECT', fact, via: null, givers: [], validFrom: null, validTo: null, sourceIds: [] });
const node = (id, kind) => ({ __typename: 'Unit', id, name: id, nameEn: null, kind });
const found = (...edges) => ({ totalCount: edges.length, edges: edges.map(([id, kind, fact]) => ({ strength: 1, node: node(id, kind), ties: [tie(fact)] })) });

test('what is expanded joins its kind, and its ties lead to the mark it was expanded from', () => {
  const given = core({ SCHOOL: 2 });
  const more = expandedCore(given, [{ of: 'body-0', reason: 'DIRECT', found: found(['body-1', 'SCHOOL', 'a'], ['new', 'BANK', 'b'], ['place', null, 'c']) }]);
  assert.equal(more.addedTotal, 1);
  assert.equal(more.membersTotal, given.membersTotal, 'the number of the many is what the service says');
  const { bodies, lines, totals } = networkOf(more);
  assert.deepEqual(bodies.map(({ id }) => id), ['body-0', 'body-1', 'new']);
  assert.deepEqual(totals.map(({ total }) => total), [2, 1]);
  assert.deepEqual(lines.filter(({ to }) => to === 'body-0').map(({ from }) => from), ['body-1', 'new']);
});

test('an arrow leads to who is given to, around a body and from what is expanded', () => {
  const shared = (fact, ...givers) => ({ ...tie(fact), reason: 'SHARING', givers: givers.map((id) => ({ id })) });
  const edge = (id, ...ties) => ({ strength: ties.length, node: node(id, 'BANK'), ties });
  const toward = (network) => network.lines.map((line) => [line.from, line.to, line.toward]);
  const around = { totalCount: 3, undatedTotal: 0, groups: [], edges: [edge('gives', shared('a', 'gives')), edge('is given', shared('b', 'centre')), edge('both', shared('c', 'both', 'centre'))] };
  const centre = { id: 'centre', name: '学校', nameEn: null, kind: 'SCHOOL' };
  assert.deepEqual(toward(networkOf(coreAround(centre, around))), [['gives', 'centre', 'to'], ['is given', 'centre', 'from'], ['both', 'centre', 'both']]);
  const more = expandedCore(core({ SCHOOL: 1 }), [{ of: 'body-0', reason: 'SHARING', found: { totalCount: 1, edges: [edge('new', shared('d', 'body-0'))] } }]);
  assert.deepEqual(toward(networkOf(more)).at(-1), ['new', 'body-0', 'from']);
});

test('a tie that two expansions tell is drawn once, and what is not there is expanded from nothing', () => {
  const both = [
    { of: 'body-0', reason: 'DIRECT', found: found(['body-1', 'SCHOOL', 'a']) },
    { of: 'body-1', reason: 'DIRECT', found: found(['body-0', 'SCHOOL', 'a']) },
    { of: 'nowhere', reason: 'DIRECT', found: found(['new', 'BANK', 'b']) },
  ];
  const { lines, bodies } = networkOf(expandedCore(core({ SCHOOL: 2 }), both));
  assert.equal(lines.filter(({ to }) => to.startsWith('body-')).length, 1);
  assert.equal(bodies.length, 2);
});

test('what was expanded from keeps its lines when it is folded into a group', () => {
  const more = expandedCore(core({ SCHOOL: 30 }), [{ of: 'body-0', reason: 'DIRECT', found: found(['body-1', 'SCHOOL', 'a'], ['new', 'BANK', 'b']) }]);
  const { lines } = marksOf(networkOf(more), false, new Set(), naming);
  assert.deepEqual(lines.filter(({ to }) => to === 'kind:SCHOOL').map(({ from }) => from), ['new']);
});

test('a pinned mark stands where it was put, in a picture of any size', () => {
  const pins = pinsOf(['body-0*250*-400', 'nonsense', 'body-1*9999*0']);
  assert.deepEqual([...pins], [['body-0', { x: 250, y: -400 }]]);
  for (const [width, height] of [[728, 530], [390, 480]]) {
    const network = networkOf(core({ SCHOOL: 2 }));
    const layout = layoutOf({ ...network, ...marksOf(network, width < 500, new Set(), naming) }, width, height, false, null, pins);
    const { x, y } = layout.slots.find(({ slot }) => slot.id === 'body-0');
    assert.deepEqual(pinAt(layout, { x, y }), { x: 250, y: -400 });
  }
  const ground = { width: 100, height: 100, centre: { x: 50, y: 50 } };
  assert.deepEqual(pointOf(ground, { x: 1000, y: -1000 }, 10), { x: 90, y: 10 });
});
