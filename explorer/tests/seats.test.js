import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aroundRing, alongTable, seatsAt } from '../app/picture/seats.ts';

const MIDDLE = { x: 300, y: 200 };
const TABLE = { ...MIDDLE, width: 120, height: 32 };

/** Straight lines from bodies to what has the seats, which end at these points. */
const lines = (to, ends) => Object.entries(ends).map(([from, [end, start = { x: end.x * 2 - MIDDLE.x, y: end.y * 2 - MIDDLE.y }]]) => ({
  line: { from, to, reason: 'MEMBERSHIP', count: 1 }, ends: [start, end], middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
}));
const at = (angle, radius) => ({ x: MIDDLE.x + radius * Math.cos(angle), y: MIDDLE.y + radius * Math.sin(angle) });
const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
const seat = (state, ...of) => ({ state, of });

test('a held seat stands where the line of its holder ends, others apart from all lines', () => {
  const routes = lines('joint', Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`body-${i}`, [at(i * 0.7, 56)]])));
  const seats = [seat('held', 'body-3'), seat('held', 'person', 'body-7'), seat('held', 'nobody-drawn'), seat('vacant', 'body-1'), seat('unrecorded', 'body-2')];
  const found = seatsAt(seats, ['joint'], routes, ...aroundRing(MIDDLE, 62));
  assert.deepEqual(found.map(({ state }) => state), seats.map(({ state }) => state));
  assert.ok(apart(found[0], at(3 * 0.7, 62)) < 1);
  assert.ok(apart(found[1], at(7 * 0.7, 62)) < 1);
  for (const other of found.slice(2)) for (const { ends: [, end] } of routes) assert.ok(apart(other, end) > 9, `${other.state} at a line`);
  found.forEach((a, i) => found.slice(i + 1).forEach((b) => assert.ok(apart(a, b) >= 9)));
});

test('the same at a table, also at its short sides and beside a line that passes', () => {
  const routes = lines('table', { above: [{ x: 270, y: 175 }], below: [{ x: 330, y: 225 }], beside: [{ x: 238, y: 203 }] });
  const passing = lines('elsewhere', { passing: [{ x: 350, y: 0 }, { x: 350, y: 400 }] });
  const seats = [seat('held', 'above'), seat('held', 'below'), seat('held', 'beside'), ...Array.from({ length: 6 }, () => seat('vacant'))];
  const found = seatsAt(seats, ['table'], [...routes, ...passing], ...alongTable(TABLE));
  assert.deepEqual(found.slice(0, 3).map(({ x, y }) => [x, y]), [[270, 179], [330, 221], [235, 203]]);
  for (const { x, y } of found.slice(3)) {
    assert.ok(Math.abs(x - 350) >= 9, 'beside the line that passes');
    for (const { ends: [, end] } of routes) assert.ok(apart({ x, y }, end) >= 9);
  }
  found.forEach((a, i) => found.slice(i + 1).forEach((b) => assert.ok(apart(a, b) >= 9)));
});

test('two seats of one holder do not cover each other, and without lines seats stand evenly', () => {
  const [one, two] = seatsAt([seat('held', 'body'), seat('held', 'body')], ['table'], lines('table', { body: [{ x: 300, y: 175 }] }), ...alongTable(TABLE));
  assert.ok(apart(one, two) >= 9);
  const even = seatsAt(Array.from({ length: 30 }, () => seat('vacant')), ['table'], [], ...alongTable(TABLE));
  assert.equal(even.length, 20);
  assert.equal(new Set(even.map(({ x, y }) => `${x} ${y}`)).size, 20);
});
