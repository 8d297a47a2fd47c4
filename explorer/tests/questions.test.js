import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dayAt, dayNumber, lastHalfYear, monthsLater, nextQuarter, periodName, turnsIn } from '../app/days.ts';
import { curlOf, quoted } from '../app/commands.ts';
import { gridOf } from '../app/questions/coverageGrid.ts';
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

const community = (id) => ({ __typename: 'Community', id, name: id, nameEn: null });
const unit = (kind, ...places) => ({ kind, locatedIn: { nodes: places.map((id) => ({ id })) } });
const states = (grid, id) => grid.rows.find((row) => row.community.id === id).cells.map(({ state }) => state);

test('a lacking kind can be approached where a unit of it lies there untied', () => {
  const kinds = [{ kind: 'SCHOOL', tiedTotal: 1, missingTotal: 2, missing: [{ id: 'a' }, { id: 'b' }] }];
  const grid = gridOf(kinds, ['a', 'b', 'c'].map(community), [unit('SCHOOL', 'a'), unit('SCHOOL', 'a'), unit('BANK', 'b')], true);
  assert.deepEqual(states(grid, 'a'), ['visit']);
  assert.deepEqual(states(grid, 'b'), ['missing']);
  assert.deepEqual(states(grid, 'c'), ['tied']);
  assert.deepEqual(grid.rows.find((row) => row.community.id === 'a').visits, 2);
  assert.equal(grid.rows.at(-1).community.id, 'c');
});

test('what nobody records is not called missing, unless units may have been left out', () => {
  const kinds = [{ kind: 'BANK', tiedTotal: 0, missingTotal: 1, missing: [{ id: 'a' }] }];
  assert.deepEqual(states(gridOf(kinds, [community('a')], [], true), 'a'), ['nowhere']);
  assert.deepEqual(states(gridOf(kinds, [community('a')], [], false), 'a'), ['missing']);
});

test('where the list of a kind was cut, who is not named is unknown', () => {
  const kinds = [{ kind: 'BANK', tiedTotal: 1, missingTotal: 2, missing: [{ id: 'a' }] }];
  const grid = gridOf(kinds, ['a', 'b'].map(community), [], true);
  assert.deepEqual(states(grid, 'b'), ['unknown']);
  assert.equal(grid.hasUnknown, true);
});

test('the command to copy is one a shell takes as it stands', () => {
  assert.equal(quoted("it's"), `'it'\\''s'`);
  const command = curlOf('# what it is\nquery Q($of: ID!) {\n  a(of: $of)\n}\n', { of: "o'b" }, 'http://h/graphql');
  assert.match(command, /^curl -s 'http:\/\/h\/graphql'/);
  assert.match(command, /-d '\{"query":"query Q\(\$of: ID!\) \{ a\(of: \$of\) \}","variables":\{"of":"o'\\''b"\}\}'$/);
});
