import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesAmong } from '../app/picture/among.ts';
import { marksOf, thinned } from '../app/picture/marks.ts';
import { networkOf } from '../app/picture/model.ts';
import { core, naming } from './network.js';

const columns = (...edges) => ({
  ids: ['place', 'body-0', 'body-1', 'body-2', 'elsewhere'],
  sources: edges.map(([source]) => source),
  targets: edges.map(([, target]) => target),
  reasons: edges.map(([, , reason]) => reason),
  directed: edges.map(([, , reason]) => reason === 'SHARING'),
  counts: edges.map(([, , , count]) => count),
});
const told = (lines) => lines.map(({ from, to, reason, count, toward }) => [from, to, reason, count, toward]);

test('the ties of the many with each other are drawn, without those with the centre or with who is not shown', () => {
  const network = networkOf(core({ SCHOOL: 3 }));
  const found = columns([0, 1, 'DIRECT', 1], [1, 2, 'SHARING', 2], [2, 3, 'PAIRING', 1], [3, 4, 'DIRECT', 1]);
  assert.deepEqual(told(linesAmong(found, network, new Set())), [['body-0', 'body-1', 'SHARING', 2, 'to'], ['body-1', 'body-2', 'PAIRING', 1, undefined]]);
  assert.deepEqual(told(linesAmong(found, network, new Set(['SHARING']))), [['body-1', 'body-2', 'PAIRING', 1, undefined]]);
  const expanded = { ...network, lines: [...network.lines, { from: 'body-2', to: 'body-1', reason: 'PAIRING', count: 1 }] };
  assert.equal(linesAmong(found, expanded, new Set()).length, 1, 'what was expanded is there already');
});

test('what a knot in the middle stands for is not drawn once more', () => {
  const via = () => ({ __typename: 'Project', id: 'shared', name: '邻里节', nameEn: null });
  const network = networkOf(core({ SCHOOL: 3 }, { via, reason: () => 'PROJECT' }));
  assert.equal(network.knots.length, 1);
  assert.deepEqual(told(linesAmong(columns([1, 2, 'PROJECT', 1], [2, 3, 'PROJECT', 3], [1, 3, 'DIRECT', 1]), network, new Set())), [['body-1', 'body-2', 'PROJECT', 2, undefined], ['body-0', 'body-2', 'DIRECT', 1, undefined]]);
});

test('nor what a table stands for, but what ties two of the many through another one is', () => {
  const jointBodies = [{ __typename: 'JointCommittee', id: 'table', name: '联合党委', nameEn: null, kind: 'COUNCIL' }];
  const network = networkOf(core({ SCHOOL: 2 }, { via: () => jointBodies[0], reason: () => 'COMMITTEE', jointBodies }));
  assert.deepEqual(linesAmong(columns([1, 2, 'COMMITTEE', 1]), network, new Set()), []);
  assert.deepEqual(told(linesAmong(columns([1, 2, 'COMMITTEE', 2]), network, new Set())), [['body-0', 'body-1', 'COMMITTEE', 1, undefined]]);
});

test('groups are tied by as many as their bodies, and a hub keeps these lines', () => {
  const network = networkOf(core({ SCHOOL: 20, BANK: 20 }));
  const ids = { ...columns([0, 1, 'DIRECT', 1], [0, 2, 'DIRECT', 2], [0, 3, 'DIRECT', 1]), ids: ['body-0', 'body-20', 'body-21', 'body-1'] };
  const { lines } = marksOf({ ...network, lines: linesAmong(ids, network, new Set()) }, false, new Set(), naming);
  assert.deepEqual(told(lines), [['kind:SCHOOL', 'kind:BANK', 'DIRECT', 3, undefined]]);
  const more = { from: 'kind:SCHOOL', to: 'place', reason: 'PROJECT', count: 9 };
  assert.equal(thinned([...lines, more], new Set(), new Set()).length, 2);
});
