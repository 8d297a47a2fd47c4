import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeCounts, compared } from '../app/compare.ts';
import { countsOf, lastShown } from '../app/months.ts';
import { changeOf, networkOf } from '../app/picture/model.ts';
import { core } from './network.js';

const without = (given, id) => ({ ...given, groups: given.groups.map((group) => ({ ...group, members: group.members.filter(({ node }) => node.id !== id), membersTotal: group.membersTotal - 1 })) });

test('what is on one day alone was gained or lost, what is on both is the same', () => {
  const all = core({ SCHOOL: 3 });
  const ids = all.groups[0].members.map(({ node }) => node.id);
  const network = networkOf(compared(without(all, ids[0]), without(all, ids[1])));
  const changes = new Map(network.bodies.map((body) => [body.id, changeOf(body)]));
  assert.deepEqual([ids[0], ids[1], ids[2]].map((id) => changes.get(id)), ['gained', 'lost', 'same']);
  assert.deepEqual(changeCounts(network.bodies), { gained: 1, lost: 1, same: 1 });
  assert.equal(network.bodiesTotal, 3);
  assert.deepEqual(network.lines.map(({ change }) => change).sort(), ['gained', 'lost', 'same']);
});

test('a body that keeps one tie and gains another has neither joined nor left', () => {
  const after = core({ SCHOOL: 1 });
  const [member] = after.groups[0].members;
  const before = structuredClone(after);
  member.ties = [...member.ties, { ...member.ties[0], fact: 'another' }];
  const [body] = networkOf(compared(before, after)).bodies;
  assert.equal(changeOf(body), 'same');
  assert.deepEqual(changeCounts([body]), { gained: 1, lost: 0, same: 1 });
});

test('two equal days have no change', () => {
  const given = core({ SCHOOL: 2, BANK: 2 });
  assert.deepEqual(changeCounts(networkOf(compared(given, given)).bodies), { gained: 0, lost: 0, same: 4 });
});

const period = (from, tiesTotal, unsureTotal, unknownStartTotal) => ({ from, tiesTotal, unsureTotal, unknownStartTotal });

test('the bar has the months of the answer, and at least the year before today', () => {
  const { months } = countsOf([period('2025-11-15', 1, 1, 3), period('2025-12-01', 2, 0, 2)], '2026-02-10', false);
  assert.equal(months[0].month, '2025-02');
  assert.deepEqual(months.slice(-3), [
    { month: '2025-10', count: 0, unsure: 0, unknownStart: 3 },
    { month: '2025-11', count: 1, unsure: 1, unknownStart: 3 },
    { month: '2025-12', count: 2, unsure: 0, unknownStart: 2 },
  ]);
  assert.equal(countsOf([period('2020-01-01', 1, 0, 0)], '2026-02-10', false).months.length, 1);
});

test('the bar ends with the month a year after today', () => {
  assert.deepEqual(['2026-11-29', '2027-02-01', '2026-12-31'].map(lastShown), ['2027-11-30', '2028-02-29', '2027-12-31']);
});
