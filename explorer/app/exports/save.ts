import { SIGNS } from '../Changes.tsx';
import { changeCounts } from '../compare.ts';
import { kindText } from '../labels.ts';
import { reasonCounts } from '../picture/marks.ts';
import type { Line, Network } from '../picture/model.ts';
import { nameOf, permalink, place, shownDay, texts, listed, namesOf } from '../state.ts';
import { timeText } from '../window.ts';
import { type Format, legendOf, samplesOf, saveView } from './file.ts';
import { sourceNames } from './sources.ts';
import { graphOf, rowsOf, type View, type Wording } from './view.ts';

export interface Shown {
  network: Network;
  seated: readonly Line[];
}

async function viewOf({ network, seated }: Shown): Promise<View> {
  const t = texts.value;
  const names = await sourceNames(network.bodies.flatMap(({ ties }) => ties.flatMap(({ sourceIds }) => sourceIds)));
  const wording: Wording = {
    name: nameOf, kind: kindText, reason: (reason) => t.reasons[reason], change: (change) => t.changes[change], known: (knowledge) => t.known[knowledge], source: (id) => names.get(id) ?? id, listed, untied: t.untied, unknown: t.unknown,
  };
  const drawn = network.bodies.length;
  const ties = network.bodies.flatMap((body) => body.ties);
  const { off } = place.value;
  const notes = [
    timeText(),
    t.printFoot(ties.length, ties.filter(({ startDate }) => startDate === null).length),
    network.cut ? t.cut(drawn, network.bodiesTotal) : '',
    network.gap.length > 0 ? `${t.gapTitle} ${network.gapTotal}${t.punctuation.colon}${namesOf(network.gap)}` : '',
    network.gap.length < network.gapTotal ? t.gapCut(network.gap.length, network.gapTotal) : '',
    off.length > 0 ? t.switchedOff(listed(off.map((key) => t.reasons[key as keyof typeof t.reasons] ?? kindText(key as Parameters<typeof kindText>[0])))) : '',
    names.size > 0 ? `${t.sources}${t.punctuation.colon}${[...names.values()].join(t.punctuation.semicolon)}` : t.noSources,
  ].filter(Boolean);
  return { title: nameOf(network.community), day: shownDay.value, address: permalink(), notes, columns: t.fileColumns, rows: rowsOf(network, wording), ...graphOf(network, seated) };
}

/** Save what is shown as a file. */
export async function save(format: Format, shown: Shown): Promise<void> {
  const view = await viewOf(shown);
  await saveView(format, view, () => {
    const picture = document.querySelector<SVGSVGElement>('svg.picture');
    if (!picture) throw new Error('no picture');
    const changes = changeCounts(shown.network.bodies);
    return { picture, legend: place.value.since === null ? legendOf(reasonCounts(shown.network.ties)) : samplesOf(SIGNS.map((change) => [change, `${texts.value.changes[change]} ${changes[change]}`])) };
  });
}
