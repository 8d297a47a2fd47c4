import { ask } from '../api.ts';
import { SOURCES } from '../documents.ts';
import { kindText } from '../labels.ts';
import { reasonCounts } from '../picture/marks.ts';
import type { Line, Network } from '../picture/model.ts';
import { REASONS } from '../reasons.ts';
import { nameOf, place, shownDay, texts } from '../state.ts';
import { timeText } from '../window.ts';
import { pointsOf, standalone } from './drawing.ts';
import { csvOf, gexfOf, graphmlOf, xlsxOf } from './formats.ts';
import { graphOf, rowsOf, type View, type Wording } from './view.ts';

export type Format = 'svg' | 'png' | 'csv' | 'xlsx' | 'gexf' | 'graphml';

const SOURCES_AT_ONCE = 100;

export interface Shown {
  network: Network;
  seated: readonly Line[];
}

async function sourcesOf(network: Network): Promise<Map<string, string>> {
  const ids = [...new Set(network.bodies.flatMap(({ ties }) => ties.flatMap(({ sourceIds }) => sourceIds)))];
  const names = new Map<string, string>();
  for (let i = 0; i < ids.length; i += SOURCES_AT_ONCE) {
    const { nodes } = await ask(SOURCES, { ids: ids.slice(i, i + SOURCES_AT_ONCE) });
    for (const node of nodes ?? []) if (node && 'name' in node) names.set(node.id, nameOf(node));
  }
  return names;
}

async function viewOf({ network, seated }: Shown): Promise<View> {
  const t = texts.value;
  const names = await sourcesOf(network);
  const wording: Wording = {
    name: nameOf, kind: kindText, reason: (reason) => t.reasons[reason], change: (change) => t.changes[change], known: (knowledge) => t.known[knowledge], source: (id) => names.get(id) ?? id, untied: t.untied, unknown: t.unknown,
  };
  const drawn = network.bodies.length;
  const ties = network.bodies.flatMap((body) => body.ties);
  const { off } = place.value;
  const notes = [
    timeText(),
    t.printFoot(ties.length, ties.filter(({ startDate }) => startDate === null).length),
    network.cut ? t.cut(drawn, network.bodiesTotal) : '',
    network.gap.length > 0 ? `${t.gapTitle} ${network.gapTotal}：${network.gap.map(nameOf).join('、')}` : '',
    network.gap.length < network.gapTotal ? t.gapCut(network.gap.length, network.gapTotal) : '',
    off.length > 0 ? t.switchedOff(off.map((key) => t.reasons[key as keyof typeof t.reasons] ?? kindText(key as Parameters<typeof kindText>[0])).join('、')) : '',
    names.size > 0 ? `${t.sources}：${[...names.values()].join('；')}` : t.noSources,
  ].filter(Boolean);
  return { title: nameOf(network.community), day: shownDay.value, address: location.href, notes, columns: t.fileColumns, rows: rowsOf(network, wording), ...graphOf(network, seated) };
}

/** Save what is shown as a file. */
export async function save(format: Format, shown: Shown): Promise<void> {
  const view = await viewOf(shown);
  const file = await contentOf(format, view, shown.network);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  // What no file system can hold in a name.
  link.download = `${view.title.replace(/[\\/:*?"<>|]/g, '_')} ${view.day}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function contentOf(format: Format, view: View, network: Network): Promise<Blob> {
  const t = texts.value;
  if (format === 'csv') return new Blob([csvOf(view)], { type: 'text/csv' });
  if (format === 'gexf') return new Blob([gexfOf(view)], { type: 'application/gexf+xml' });
  if (format === 'graphml') return new Blob([graphmlOf(view)], { type: 'application/graphml+xml' });
  if (format === 'xlsx') return new Blob([xlsxOf(view, [t.sheetTies, t.sheetAbout])], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  const picture = document.querySelector<SVGSVGElement>('svg.picture');
  if (!picture) throw new Error('no picture');
  const counts = reasonCounts(network.ties);
  const legend = REASONS.filter((reason) => counts.has(reason)).flatMap((reason) => {
    const sample = document.querySelector<SVGSVGElement>(`svg.sample[data-reason="${reason}"]`);
    return sample ? [{ sample, word: `${t.reasons[reason]} ${counts.get(reason)}` }] : [];
  });
  const drawing = standalone(picture, legend, { title: view.title, notes: view.notes });
  return format === 'svg' ? new Blob([drawing.text], { type: 'image/svg+xml' }) : pointsOf(drawing);
}
