import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from '../app/picture/model.ts';
import { commonWithin, coreWithin, heldWithin } from '../app/picture/within.ts';
import { core } from './network.js';

const DAYS = ['2025-03-15', '2025-09-30'];
const held = (validFrom, validTo) => heldWithin({ validFrom, validTo }, DAYS);

test('a tie is in a window if it was in force on any day of it', () => {
  assert.equal(held('2020-01-01', null), true);
  assert.equal(held('2025-09-30', null), true);
  assert.equal(held('2025-10-01', null), false);
  assert.equal(held('2020-01-01', '2025-03-15'), true);
  assert.equal(held('2020-01-01', '2025-03-14'), false);
});

test('without a start only what ended within the window is known to be in it', () => {
  assert.equal(held(null, '2025-06-01'), true);
  assert.equal(held(null, '2025-01-01'), false);
  assert.equal(held(null, '2026-01-01'), false);
  assert.equal(held(null, null), false);
});

test('a tie of two facts that never held together is in no window', () => {
  assert.equal(held('2025-05-01', '2025-04-30'), false);
});

test('who had a tie in the window is no gap, and who is not known is counted apart', () => {
  const ever = core({ SCHOOL: 3, BANK: 1 });
  const dates = [['2024-01-01', '2025-04-30'], ['2026-01-01', null], [null, null], ['2025-05-01', null]];
  ever.groups.flatMap(({ members }) => members).forEach((member, i) => Object.assign(member.ties[0], { validFrom: dates[i][0], validTo: dates[i][1] }));
  const gap = ['body-0', 'alone'].map((id) => ({ __typename: 'Unit', id, name: id, nameEn: null, kind: 'SCHOOL' }));
  const network = networkOf(coreWithin({ ...ever, gap, gapTotal: 2 }, ever, DAYS, 1));
  assert.deepEqual(network.bodies.map(({ id }) => id), ['body-0', 'body-3']);
  assert.deepEqual([network.bodiesTotal, network.undatedTotal, network.gapTotal, network.cut], [2, 1, 1, false]);
  assert.deepEqual(network.gap.map(({ id }) => id), ['alone']);
});

test('numbers of a window are lower bounds where not all bodies came', () => {
  const ever = core({ SCHOOL: 2 });
  ever.groups[0].membersTotal = 900;
  ever.groups[0].members.forEach(({ ties }) => Object.assign(ties[0], { validFrom: '2024-01-01' }));
  const network = networkOf(coreWithin(core({}), ever, DAYS, 0));
  assert.deepEqual([network.bodiesTotal, network.cut, network.lowerBound], [2, true, true]);
});

test('what several have in common in a window had a tie with each of them in it', () => {
  const ties = (...dates) => dates.map(([validFrom, validTo]) => ({ validFrom, validTo }));
  const edge = (...each) => ({ node: {}, strength: 2, each: each.map((of, i) => ({ body: { id: `body-${i}` }, ties: of })) });
  const within = ties(['2025-05-01', null]);
  const before = ties(['2020-01-01', '2020-12-31']);
  const { edges, totalCount } = commonWithin({ totalCount: 2, undatedTotal: 0, edges: [edge(within, [...within, ...before]), edge(within, before)] }, DAYS);
  assert.equal(totalCount, 1);
  assert.deepEqual(edges[0].each.map((part) => part.ties.length), [1, 1]);
});
