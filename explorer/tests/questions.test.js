import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dayAt, dayNumber, lastHalfYear, monthsLater, nextQuarter, periodName, turnsIn } from '../app/days.ts';
import { curlOf, quoted } from '../app/commands.ts';
import { gridOf, numberOf } from '../app/questions/coverageGrid.ts';
import { en } from '../app/questions/en.ts';
import { zh } from '../app/questions/zh.ts';

const CHINESE = /[\u4e00-\u9fff]/;

/** Every text below a catalogue, by its path. */
function textsOf(value, path = []) {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, each]) => textsOf(each, [...path, key])) : [];
}

test('every text of the questions is there in both languages, and in no other', () => {
  assert.deepEqual(textsOf(en).map(([path]) => path), textsOf(zh).map(([path]) => path));
  for (const [path, text] of textsOf(en)) assert.doesNotMatch(text, CHINESE, path);
});

test('the help has the words of docs/questions.md', () => {
  const plain = (text) => text.replace(/[`*]/g, '').replace(/^- /gm, '').replace(/\s+/g, ' ');
  const documented = plain(readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8')).toLowerCase();
  for (const [key, text] of Object.entries(en.help)) {
    for (const clause of plain(text).split(/[.,;:]/).map((each) => each.trim().toLowerCase())) assert.ok(documented.includes(clause), `${key}: ${clause}`);
  }
});

test('days are reckoned in the calendar', () => {
  assert.equal(dayAt(dayNumber('2024-02-28') + 1), '2024-02-29');
  assert.equal(monthsLater('2024-01-31', 1), '2024-02-29');
  assert.equal(monthsLater('2026-11-28', -12), '2025-11-28');
  assert.equal(monthsLater('2026-11-28', 2), '2027-01-28');
  assert.deepEqual(nextQuarter('2026-11-28'), { from: '2027-01-01', to: '2027-03-31' });
  assert.deepEqual(nextQuarter('2026-01-01'), { from: '2026-04-01', to: '2026-06-30' });
  assert.deepEqual(lastHalfYear('2026-06-30'), { from: '2025-07-01', to: '2025-12-31' });
  assert.deepEqual(lastHalfYear('2026-07-01'), { from: '2026-01-01', to: '2026-06-30' });
});

test('a period has the name that the exports take, or none', () => {
  assert.equal(periodName({ from: '2026-01-01', to: '2026-06-30' }), '2026H1');
  assert.equal(periodName({ from: '2026-07-01', to: '2026-12-31' }), '2026H2');
  assert.equal(periodName({ from: '2026-01-01', to: '2026-12-31' }), '2026');
  assert.equal(periodName({ from: '2026-02-01', to: '2026-04-30' }), '2026-02..2026-04');
  assert.equal(periodName({ from: '2026-02-02', to: '2026-04-30' }), null);
  assert.equal(periodName({ from: '2025-01-01', to: '2026-06-30' }), '2025-01..2026-06');
});

test('a turn without a start is in no period, one without an end in every later one', () => {
  const turns = [
    { validFrom: null, validTo: '2026-12-31' },
    { validFrom: '2026-03-01', validTo: null },
    { validFrom: '2026-01-01', validTo: '2026-02-28' },
  ];
  assert.deepEqual(turnsIn(turns, { from: '2026-04-01', to: '2026-06-30' }), [turns[1]]);
  assert.deepEqual(turnsIn(turns, { from: '2026-02-01', to: '2026-03-31' }), [turns[2], turns[1]]);
});

const cell = (state, numbers = {}) => ({ kind: 'SCHOOL', state, tiedTotal: 0, throughTotal: 0, untiedTotal: 0, elsewhereTotal: 0, ...numbers });
const rowOf = (id, gapTotal, ...cells) => ({ community: { __typename: 'Community', id, name: id, nameEn: null }, cells, gapTotal });
const kindsOf = (...kinds) => kinds.map((kind) => ({ kind, tiedTotal: 1, missingTotal: 2 }));

test('the community that lacks most comes first, and of two that with the larger gap', () => {
  const grid = [rowOf('a', 0, cell('TIED'), cell('NONE')), rowOf('b', 1, cell('ELSEWHERE'), cell('UNTIED')), rowOf('c', 0, cell('NONE'), cell('UNTIED')), rowOf('d', 4, cell('TIED'), cell('NONE'))];
  const { rows, columns } = gridOf({ communitiesTotal: 4, kinds: kindsOf('SCHOOL', 'CLINIC'), grid });
  assert.deepEqual(rows.map(({ community }) => community.id), ['c', 'd', 'b', 'a']);
  assert.deepEqual(columns.map(({ of, nowhere }) => [of, nowhere]), [[3, false], [3, false]]);
});

test('what nobody records is not called missing, unless communities may have been left out', () => {
  const grid = [rowOf('a', 0, cell('NONE'), cell('TIED')), rowOf('b', 0, cell('NONE'), cell('NONE'))];
  const nowhere = (communitiesTotal) => gridOf({ communitiesTotal, kinds: kindsOf('BANK', 'SCHOOL'), grid }).columns.map((column) => column.nowhere);
  assert.deepEqual(nowhere(2), [true, false]);
  assert.deepEqual(nowhere(3), [false, false]);
});

test('a cell shows the number of those that its state is about', () => {
  const numbers = { tiedTotal: 1, throughTotal: 2, untiedTotal: 3, elsewhereTotal: 4 };
  assert.deepEqual(['TIED', 'THROUGH', 'UNTIED', 'ELSEWHERE', 'NONE'].map((state) => numberOf(cell(state, numbers))), [1, 2, 3, 4, null]);
});

test('the command to copy is one a shell takes as it stands', () => {
  assert.equal(quoted("it's"), `'it'\\''s'`);
  const command = curlOf('query Q($of:ID!){a(of:$of)}', { of: "o'b" }, 'http://h/graphql');
  assert.match(command, /^curl -s 'http:\/\/h\/graphql'/);
  assert.match(command, /-d '\{"query":"query Q\(\$of:ID!\)\{a\(of:\$of\)\}","variables":\{"of":"o'\\''b"\}\}'$/);
});
