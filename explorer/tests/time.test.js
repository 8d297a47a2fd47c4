import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeCounts, compared } from '../app/compare.ts';
import { countsOf } from '../app/months.ts';
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

test('a tie counts in each month of its term, and in none if its start is not known', () => {
  const ties = [
    { validFrom: '2025-11-15', validTo: '2026-01-02' },
    { validFrom: '2025-12-01', validTo: null },
    { validFrom: null, validTo: '2026-05-01' },
  ];
  const { months, unknownStart } = countsOf(ties, '2026-02-10', false);
  const at = (month) => months.find((each) => each.month === month)?.count;
  assert.deepEqual(['2025-10', '2025-11', '2025-12', '2026-01', '2026-02'].map(at), [0, 1, 2, 2, 1]);
  assert.equal(unknownStart, 1);
  assert.equal(months.at(-1).month, '2027-02');
});

test('a start far off makes no endless bar', () => {
  assert.ok(countsOf([{ validFrom: '0202-01-01', validTo: null }, { validFrom: '9999-01-01', validTo: null }], '2026-02-10', false).months.length <= 601);
});
