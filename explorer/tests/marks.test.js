import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf, REST, reasonCounts, thinned } from '../app/picture/marks.ts';
import { coreAround, networkOf } from '../app/picture/model.ts';
import { core, naming } from './network.js';

const none = new Set();

test('up to two dozen bodies are drawn one by one', () => {
  const { slots } = marksOf(networkOf(core({ SCHOOL: 12, BANK: 12 })), false, none, naming);
  assert.equal(slots.length, 24);
});

test('of more, each kind of two or more becomes a group with its true number', () => {
  const network = networkOf(core({ SCHOOL: 20, BANK: 4, CLINIC: 1 }));
  network.totals = network.totals.map((each) => (each.kind === 'SCHOOL' ? { ...each, total: 900, unseen: 880 } : each));
  const { slots, lines } = marksOf(network, false, none, naming);
  assert.deepEqual(slots.map(({ id, count }) => [id, count]), [['kind:SCHOOL', 900], ['body-24', 1], ['kind:BANK', 4]]);
  assert.deepEqual(lines.map(({ from, count }) => [from, count]), [['kind:SCHOOL', 20], ['kind:BANK', 4], ['body-24', 1]]);
});

test('a kind of which no body came is drawn with its number', () => {
  const given = core({ SCHOOL: 21, BANK: 4 });
  given.groups[1].members = [];
  const { slots } = marksOf(networkOf(given), false, none, naming);
  assert.deepEqual(slots.map(({ id, count }) => [id, count]), [['kind:SCHOOL', 21], ['kind:BANK', 4]]);
});

test('a group of more than can be drawn is listed, not opened', () => {
  const { slots } = marksOf(networkOf(core({ SCHOOL: 41, BANK: 40 })), false, none, naming);
  assert.deepEqual(slots.map(({ opens }) => opens), [null, 'BANK']);
});

test('an opened group shows its bodies in its place', () => {
  const { slots } = marksOf(networkOf(core({ SCHOOL: 20, BANK: 8 })), false, new Set(['BANK']), naming);
  assert.equal(slots.length, 9);
});

test('on a phone kinds fold into families when there are too many', () => {
  const kinds = { SCHOOL: 1, CLINIC: 1, HOSPITAL: 1, POLICE: 1, BANK: 1, HOTEL: 1, MALL: 1, INSURANCE: 1, FUND: 1, FEDERATION: 1, HALL: 1, STUDIO: 1, HOTLINE: 1 };
  const { slots } = marksOf(networkOf(core(kinds)), true, none, naming);
  assert.deepEqual(slots.map(({ id, count }) => [id, count]), [['family:public', 4], ['family:firm', 4], ['family:social', 2], ['family:point', 3]]);
});

test('what two or more share with the centre is one knot', () => {
  const meals = { __typename: 'Project', id: 'meals', name: '助餐', nameEn: null };
  const network = networkOf(core({ SCHOOL: 3 }, { via: (i) => (i < 2 ? meals : { ...meals, id: 'alone' }), reason: () => 'PROJECT' }));
  assert.deepEqual(network.knots.map(({ id }) => id), ['meals']);
  assert.deepEqual(network.lines.map(({ from, to }) => `${from}>${to}`).sort(), ['body-0>meals', 'body-1>meals', 'body-2>place', 'meals>place']);
});

test('a joint body is drawn as a table, not once more among the many', () => {
  const network = networkOf(core({ COUNCIL: 1 }, { jointBodies: [{ __typename: 'JointCommittee', id: 'body-0', name: '联席会', nameEn: null, kind: 'COUNCIL' }] }));
  assert.deepEqual([network.bodies, network.lines], [[], []]);
});

test('a reason or kind that is switched off takes its ties away, and bodies without any', () => {
  const given = core({ SCHOOL: 2, BANK: 1 }, { reason: (i) => (i === 0 ? 'PAIRING' : 'DIRECT') });
  assert.deepEqual(networkOf(given, new Set(['PAIRING'])).bodies.map(({ id }) => id), ['body-1', 'body-2']);
  assert.deepEqual(networkOf(given, new Set(['SCHOOL'])).bodies.map(({ id }) => id), ['body-2']);
});

test('the legend counts every tie, however it is drawn', () => {
  const network = networkOf(core({ SCHOOL: 40 }, { reason: (i) => (i % 2 ? 'PAIRING' : 'DIRECT') }));
  assert.deepEqual([...reasonCounts(network.ties)].sort(), [['DIRECT', 20], ['PAIRING', 20]]);
});

test('around a hub of which not all came, groups and legend have the numbers of the service', () => {
  const edge = (id, kind) => ({ strength: 1, node: { __typename: 'Unit', id, name: id, nameEn: null, kind }, ties: [{ reason: 'DIRECT', fact: id, via: null, givers: [] }] });
  const groups = [{ kind: 'BANK', membersTotal: 700, communitiesTotal: 0, byReason: [{ reason: 'DIRECT', strength: 900 }] }, { kind: 'SCHOOL', membersTotal: 1, communitiesTotal: 0, byReason: [{ reason: 'DIRECT', strength: 1 }] }, { kind: 'CLINIC', membersTotal: 50, communitiesTotal: 0, byReason: [{ reason: 'SHARING', strength: 60 }] }, { kind: null, membersTotal: 20, communitiesTotal: 20, byReason: [{ reason: 'PAIRING', strength: 20 }] }];
  const around = { totalCount: 771, undatedTotal: 0, untiedReason: null, groups, edges: [edge('a', 'BANK'), edge('b', 'SCHOOL')] };
  const network = networkOf(coreAround({ id: 'hub', name: '枢纽', nameEn: null, kind: 'BANK' }, around));
  assert.deepEqual(network.totals.map(({ kind, total, unseen }) => [kind, total, unseen]), [['BANK', 700, 699], ['SCHOOL', 1, 0], ['CLINIC', 50, 50], ['Community', 20, 20]]);
  assert.deepEqual([...reasonCounts(network.ties)].sort(), [['DIRECT', 901], ['PAIRING', 20], ['SHARING', 60]]);
  assert.deepEqual([network.cut, network.tiesCut, network.lowerBound], [true, false, false]);
  const { slots, lines } = marksOf(network, false, none, naming);
  assert.deepEqual(slots.map(({ id, count }) => [id, count]).sort(), [['b', 1], ['kind:BANK', 700], ['kind:CLINIC', 50], ['kind:Community', 20]]);
  assert.deepEqual(lines.filter(({ from }) => from === 'kind:CLINIC'), [{ from: 'kind:CLINIC', to: 'hub', reason: 'SHARING', count: 60 }]);
});

test('where not all bodies came, the legend has the numbers of the service', () => {
  const given = core({ SCHOOL: 3, BANK: 2 });
  Object.assign(given.groups[0], { membersTotal: 90, byReason: [{ reason: 'DIRECT', tiesTotal: 80 }, { reason: 'PAIRING', tiesTotal: 20 }] });
  const network = networkOf(given);
  assert.deepEqual([...reasonCounts(network.ties)].sort(), [['DIRECT', 82], ['PAIRING', 20]]);
  assert.deepEqual([network.cut, network.tiesCut], [true, false]);
  given.groups[0].byReason = [];
  assert.equal(networkOf(given).tiesCut, true);
});

test('an arrow leads to who is given to, and both ways where both give', () => {
  const given = core({ SCHOOL: 3 }, { reason: () => 'SHARING' });
  const [first, second, third] = given.groups[0].members;
  first.ties[0].givers = [{ id: first.node.id }];
  second.ties[0].givers = [{ id: 'core' }];
  third.ties = [{ ...third.ties[0], givers: [{ id: third.node.id }] }, { ...third.ties[0], fact: 'another', givers: [{ id: 'core' }] }];
  const toward = (lines) => lines.map((line) => line.toward);
  const network = networkOf(given);
  assert.deepEqual(toward(network.lines), ['to', 'from', 'both']);
  assert.deepEqual(toward(marksOf({ ...network, bodiesTotal: 90 }, false, new Set(), naming).lines), ['both']);
});

test('in a hub a group keeps its tie to the table and its most frequent one', () => {
  const line = (to, reason, count) => ({ from: 'kind:BANK', to, reason, count });
  const lines = [line('table', 'COMMITTEE', 1), line('place', 'DIRECT', 2), line('place', 'PAIRING', 5)];
  assert.deepEqual(thinned(lines, new Set(['table']), new Set()).map(({ reason }) => reason), ['COMMITTEE', 'PAIRING']);
  assert.equal(thinned(lines, new Set(['table']), new Set(['kind:BANK'])).length, 3, 'all of the chosen one are drawn');
});

test('of many tables a group keeps the tie to that where most of it sit, and not to the table that stands for others', () => {
  const line = (from, to, count) => ({ from, to, reason: 'COMMITTEE', count });
  const joint = new Set(['one', 'two', REST]);
  const lines = [line('kind:BANK', REST, 9), line('kind:BANK', 'one', 2), line('kind:BANK', 'two', 3), line('kind:MALL', REST, 4), line('place', 'one', 1), line('place', 'two', 1)];
  const kept = (all) => thinned(lines, joint, new Set(all), new Set(['place'])).map(({ from, to }) => `${from} ${to}`);
  assert.deepEqual(kept([]), ['kind:BANK two', `kind:MALL ${REST}`, 'place one', 'place two']);
  assert.equal(kept(['kind:BANK']).length, 6);
  assert.equal(kept(['one']).length, 5, 'all of a chosen table');
});

test('what joins many and has no room of its own is one table, with all of its ties', () => {
  const jointBodies = Array.from({ length: 6 }, (_, i) => ({ __typename: 'JointCommittee', id: `joint-${i}`, name: `联合党委${i}`, nameEn: null, kind: null }));
  const given = core({ SCHOOL: 6 }, { jointBodies, reason: () => 'COMMITTEE', via: (i) => jointBodies[Math.min(i, 4)] });
  const marks = marksOf(networkOf(given), true, new Set(['SCHOOL']), naming);
  assert.deepEqual(marks.jointBodies.map(({ id }) => id), ['joint-0', 'joint-1', 'joint-4', 'middle:rest']);
  assert.deepEqual(marks.rest.map(({ id }) => id), ['joint-2', 'joint-3', 'joint-5']);
  assert.equal(marks.lines.filter(({ to }) => to === 'middle:rest').length, 2);
  assert.equal(marksOf(networkOf(given), false, new Set(), naming).rest.length, 2);
});
