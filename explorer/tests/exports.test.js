import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapped } from '../app/exports/drawing.ts';
import { csvOf, gexfOf, graphmlOf, xlsxOf } from '../app/exports/formats.ts';
import { graphOf, rowsOf } from '../app/exports/view.ts';
import { networkOf } from '../app/picture/model.ts';
import { core } from './network.js';

const wording = { name: ({ name }) => name, kind: String, reason: String, change: String, known: String, source: (id) => id, listed: (items) => items.join('、'), untied: '没有联系', unknown: '不详' };
const view = (network) => ({
  title: '荷风社区', day: '2026-11-28', address: 'http://here/', notes: ['以 2026-11-28 为准'], columns: ['id', 'name'],
  rows: rowsOf(network, wording), ...graphOf(network, []),
});

test('a file has a row for each tie that is shown, and none that is switched off', () => {
  const given = core({ SCHOOL: 3, BANK: 2 });
  const all = view(networkOf(given));
  assert.equal(all.rows.length, 5);
  assert.equal(all.nodes.filter(({ role }) => role === 'BODY').length, 5);
  const without = view(networkOf(given, new Set(['SCHOOL'])));
  assert.equal(without.rows.length, 2);
  assert.equal(without.nodes.filter(({ role }) => role === 'BODY').length, 2);
});

test('every line of a graph has both ends in it', () => {
  const { nodes, edges } = view(networkOf(core({ SCHOOL: 3, BANK: 2 })));
  const ids = new Set(nodes.map(({ id }) => id));
  assert.ok(edges.length > 0);
  assert.ok(edges.every(({ from, to }) => ids.has(from) && ids.has(to)));
});

test('a spreadsheet takes no name for a formula, and says what it is about', () => {
  const csv = csvOf({ ...view(networkOf(core({ SCHOOL: 1 }))), rows: [['=1+1', '一,"二"']] });
  assert.ok(csv.startsWith('\ufeff荷风社区\r\n以 2026-11-28 为准\r\n'));
  assert.ok(csv.endsWith('id,name\r\n\'=1+1,"一,""二"""\r\n'));
});

test('graphs are well formed whatever a name holds', () => {
  const network = networkOf(core({ SCHOOL: 1 }));
  network.bodies[0].name = '<a & "b">\u0001';
  for (const text of [gexfOf(view(network)), graphmlOf(view(network))]) {
    assert.ok(text.includes('&lt;a &amp; &quot;b&quot;&gt;'));
    assert.ok(!text.includes('\u0001'));
    assert.equal((text.match(/<node /g) ?? []).length, view(network).nodes.length);
  }
});

test('a workbook is a ZIP archive whose directory lists its parts', () => {
  const bytes = xlsxOf(view(networkOf(core({ SCHOOL: 2 }))), ['共建关系', '说明']);
  const data = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  assert.equal(data.getUint32(0, true), 0x04034b50);
  assert.equal(data.getUint32(end, true), 0x06054b50);
  assert.equal(data.getUint16(end + 10, true), 6);
  assert.equal(data.getUint32(data.getUint32(end + 16, true), true), 0x02014b50);
});

test('a line of a drawing is broken before it leaves it', () => {
  assert.deepEqual(wrapped('一二三四五', 2), ['一二', '三四', '五']);
  assert.deepEqual(wrapped('abcd', 2), ['abc', 'd']);
});
