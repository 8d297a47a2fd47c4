import type { TieReason } from '../operations.ts';
import { REASONS } from '../reasons.ts';
import { texts } from '../state.ts';
import { pointsOf, standalone } from './drawing.ts';
import { csvOf, gexfOf, graphmlOf, xlsxOf } from './formats.ts';
import type { View } from './view.ts';

export type Format = 'svg' | 'png' | 'csv' | 'xlsx' | 'gexf' | 'graphml';

/** A picture as it is shown, with a sample and a word for each of its reasons. */
export interface Drawn {
  picture: SVGSVGElement;
  legend: readonly { sample: SVGSVGElement; word: string }[];
}

/** The samples of the legend on the page, of the reasons that have ties. */
export const legendOf = (counts: ReadonlyMap<TieReason, number>): Drawn['legend'] =>
  samplesOf(REASONS.filter((reason) => counts.has(reason)).map((reason) => [reason, `${texts.value.reasons[reason]} ${counts.get(reason)}`]));

/** The samples on the page of what the picture tells apart, each with its word. */
export const samplesOf = (words: readonly (readonly [string, string])[]): Drawn['legend'] =>
  words.flatMap(([key, word]) => {
    const sample = document.querySelector<SVGSVGElement>(`svg.sample[data-reason="${key}"]`);
    return sample ? [{ sample, word }] : [];
  });

/** Let the browser save a view as a file. */
export async function saveView(format: Format, view: View, drawn: () => Drawn): Promise<void> {
  const file = await contentOf(format, view, drawn);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  // What no file system can hold in a name.
  link.download = `${view.title.replace(/[\\/:*?"<>|]/g, '_')} ${view.day}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function contentOf(format: Format, view: View, drawn: () => Drawn): Promise<Blob> {
  const t = texts.value;
  if (format === 'csv') return new Blob([csvOf(view)], { type: 'text/csv' });
  if (format === 'gexf') return new Blob([gexfOf(view)], { type: 'application/gexf+xml' });
  if (format === 'graphml') return new Blob([graphmlOf(view)], { type: 'application/graphml+xml' });
  if (format === 'xlsx') return new Blob([xlsxOf(view, [t.sheetTies, t.sheetAbout])], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  const { picture, legend } = drawn();
  const drawing = standalone(picture, legend, { title: view.title, notes: [...view.notes, view.address] });
  return format === 'svg' ? new Blob([drawing.text], { type: 'image/svg+xml' }) : pointsOf(drawing);
}
