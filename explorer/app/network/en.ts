import { said } from '../texts/said.ts';
import type { Words } from './zh.ts';

const counted = (n: number, one: string, many: string): string => said`${n} ${n === 1 ? one : many}`;

/** Every text of the network page in English. */
export const en: Words = {
  title: (name) => said`Network of ${name}`,
  choose: 'The network of which place?',
  chooseText: 'Type the name of a district, a sub-district or a community.',
  sum: (bodies, ties) => said`${counted(bodies, 'body', 'bodies')} · ${counted(ties, 'tie', 'ties')}`,
  untied: (n) => said`${n} without a tie`,
  untiedMeaning: 'Bodies of this place without any known tie to another one in it: they are not in the picture, but at the end of the table.',
  undated: (n) => said`${n} with incomplete dates`,
  undatedMeaning: (n) => said`${counted(n, 'tie is', 'ties are')} based only on facts with incomplete dates: whether they held on this day is not known.`,
  cutNodes: (shown, total) => said`${shown} of ${total} bodies: those with most recorded relationships. The others are in the places below this one.`,
  cutEdges: (shown, total) => said`${shown} of ${total} ties are drawn: those of cores first, then those with most facts.`,
  cutScan: 'Only a part was looked at, so all numbers are lower bounds.',
  large: (n) => said`${n} bodies: zoom in to see their names. For details choose a place below this one:`,
  parts: 'Places below this one',
  laying: (n) => said`Laying out ${n} bodies…`,
  notLaid: 'The picture could not be laid out. The table has the same content.',
  aloneTitle: (name) => said`${name} has no known ties`,
  aloneText: (n) => (n === 0 ? 'No source names a body here.' : said`There ${n === 1 ? 'is one body' : said`are ${n} bodies`} here, without a known tie to each other.`),
  allOff: 'All ties are switched off.',
  pictureLabel: (name, bodies, ties) =>
    said`Network of ${name}: ${bodies} bodies, ${ties} ties. Arrow keys follow the ties, Shift with arrows moves the picture, plus and minus zoom, 0 shows all, Enter opens, Esc goes back. The table has the same content.`,
  body: (name, kind, ties) => said`${name}, ${kind}, ${counted(ties, 'tie', 'ties')}`,
  noTieThere: 'No tie leads there.',
  find: 'Find in this network',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'All',
  most: 'Bodies with most ties',
  ties: 'Ties',
  tiesOf: (n, partners) => said`${counted(n, 'tie', 'ties')} to ${counted(partners, 'body', 'bodies')}`,
  more: (n) => said`${n} more`,
  times: (n) => (n > 1 ? said`${n} facts` : ''),
  noTies: 'No known tie in this place, or all are switched off.',
  rows: (from, to, total) => said`${from}–${to} of ${total}`,
  earlier: 'Previous',
  later: 'Next',
  columns: ['Name', 'Kind', 'Ties', 'Reasons'],
  fileColumns: ['Id', 'Name', 'Kind', 'Reason', 'Facts', 'With', 'Id of the other', 'From', 'Until'],
  withoutDate: (n) => said`The beginning of ${n} of them is not known.`,
  part: 'The picture shows a part, enlarged; tables and graph files hold all bodies and ties that are shown.',
};
