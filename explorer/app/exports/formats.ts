import type { View } from './view.ts';
import { zipped } from './zip.ts';

/** What a cell of a spreadsheet must not begin with, lest it be taken for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const inCsv = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Text in UTF-8 with the mark by which Excel knows it. What the file is about stands above its heading. */
export function csvOf(view: View): string {
  const about = [view.title, ...view.notes, view.address].map((line) => [line]);
  return `\ufeff${[...about, [], view.columns, ...view.rows].map((row) => row.map(inCsv).join(',')).join('\r\n')}\r\n`;
}

// Characters that no version of XML can hold.
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const inXml = (text: string): string => text.replace(NOT_XML, '').replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const noteOf = ({ title, notes, address }: View) => [title, ...notes, address].join('\n');

/** For Gephi: the kind, the role and the reason as attributes. */
export function gexfOf(view: View): string {
  const attribute = (id: string, title: string, type = 'string') => `<attribute id="${id}" title="${title}" type="${type}"/>`;
  const value = (id: string, text: string | number) => `<attvalue for="${id}" value="${inXml(String(text))}"/>`;
  const nodes = view.nodes.map(({ id, name, nameEn, kind, role }) => `<node id="${inXml(id)}" label="${inXml(name)}"><attvalues>${value('kind', kind)}${value('role', role)}${value('nameEn', nameEn ?? '')}</attvalues></node>`);
  const edges = view.edges.map(
    ({ from, to, reason, count }, i) =>
      `<edge id="${i}" source="${inXml(from)}" target="${inXml(to)}" kind="${reason}" weight="${count}"><attvalues>${value('reason', reason)}</attvalues></edge>`,
  );
  return `${DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3"><meta><creator>Cobuild</creator><description>${inXml(noteOf(view))}</description></meta><graph defaultedgetype="undirected"><attributes class="node">${attribute('kind', 'kind')}${attribute('role', 'role')}${attribute('nameEn', 'nameEn')}</attributes><attributes class="edge">${attribute('reason', 'reason')}</attributes>\n<nodes>\n${nodes.join('\n')}\n</nodes>\n<edges>\n${edges.join('\n')}\n</edges>\n</graph></gexf>\n`;
}

export function graphmlOf(view: View): string {
  const key = (id: string, of: 'node' | 'edge' | 'graph', type = 'string') => `<key id="${of}-${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`;
  const data = (of: string, id: string, text: string | number) => `<data key="${of}-${id}">${inXml(String(text))}</data>`;
  const nodes = view.nodes.map(({ id, name, nameEn, kind, role }) => `<node id="${inXml(id)}">${data('node', 'name', name)}${data('node', 'nameEn', nameEn ?? '')}${data('node', 'kind', kind)}${data('node', 'role', role)}</node>`);
  const edges = view.edges.map(({ from, to, reason, count }, i) => `<edge id="e${i}" source="${inXml(from)}" target="${inXml(to)}">${data('edge', 'reason', reason)}${data('edge', 'count', count)}</edge>`);
  const keys = [key('about', 'graph'), ...['name', 'nameEn', 'kind', 'role'].map((id) => key(id, 'node')), key('reason', 'edge'), key('count', 'edge', 'int')];
  return `${DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys.join('')}\n<graph id="view" edgedefault="undirected">${data('graph', 'about', noteOf(view))}\n${nodes.join('\n')}\n${edges.join('\n')}\n</graph></graphml>\n`;
}

const column = (n: number): string => (n < 26 ? String.fromCharCode(65 + n) : column(Math.floor(n / 26) - 1) + column(n % 26));
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function sheetOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row, y) => `<row r="${y + 1}">${row.map((text, x) => (text === '' ? '' : `<c r="${column(x)}${y + 1}" t="inlineStr"><is><t xml:space="preserve">${inXml(text)}</t></is></c>`)).join('')}</row>`);
  return `${DECLARATION}<worksheet xmlns="${SHEET}"><sheetData>${cells.join('')}</sheetData></worksheet>`;
}

/** A workbook of two sheets: the rows, and what they are about. Every cell is text, so that nothing is taken for a formula. */
export function xlsxOf(view: View, names: readonly [string, string]): Uint8Array<ArrayBuffer> {
  const type = (part: string, of: string) => `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`;
  return zipped({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'sheet.main')}${type('xl/worksheets/sheet1.xml', 'worksheet')}${type('xl/worksheets/sheet2.xml', 'worksheet')}</Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, i) => `<sheet name="${inXml(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => `<Relationship Id="r${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheetOf([view.columns, ...view.rows]),
    'xl/worksheets/sheet2.xml': sheetOf([view.title, ...view.notes, view.address].map((line) => [line])),
  });
}
