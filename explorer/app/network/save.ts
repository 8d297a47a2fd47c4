import { ask } from '../api.ts';
import { type Drawn, type Format, legendOf, saveView } from '../exports/file.ts';
import { sourceNames } from '../exports/sources.ts';
import type { View } from '../exports/view.ts';
import { kindText } from '../labels.ts';
import type { NetworkQueryVariables, TieReason } from '../operations.ts';
import { kindKey } from '../picture/model.ts';
import { permalink, place, shownDay, texts, listed } from '../state.ts';
import { NETWORK_SOURCES } from './documents.ts';
import type { Drawing, Palette } from './draw.ts';
import { type Graph, reasonOf, type Shown } from './graph.ts';
import { svgOf } from './svg.ts';
import { words } from './words.ts';

export interface Saved {
  title: string;
  graph: Graph;
  shown: Shown;
  variables: NetworkQueryVariables;
  /** What the page says was left out. */
  notes: readonly string[];
}

/** As many sources as a caption may name; the table names those of each tie. */
const NAMED = 12;

const ROLES = { CENTER: 'CENTRE', CORE: 'CORE', JOINT_BODY: 'JOINT_BODY', COMMUNITY: 'BODY', MANY: 'BODY', OTHER: 'BODY' } as const;

async function viewOf({ title, graph, shown, variables, notes }: Saved, part: boolean): Promise<View> {
  const t = texts.value;
  const w = words.value;
  const { network } = await ask(NETWORK_SOURCES, variables);
  // The same question gives the same ties in the same order; if the data changed meanwhile nothing is said rather than something wrong.
  const stated = network?.edges.length === graph.sources.length ? network.edges.map(({ sourceIds }) => sourceIds) : [];
  const names = await sourceNames(stated.filter((_, tie) => shown.tie[tie]).flat());
  const ties = [...shown.tie.keys()].filter((tie) => shown.tie[tie]);
  const { off } = place.value;
  const sources = [...names.values()];
  const nameAt = (body: number) => graph.names[body] ?? '';
  const idAt = (body: number) => graph.ids[body] ?? '';
  return {
    title,
    day: shownDay.value,
    address: permalink(),
    notes: [
      t.printedOn(shownDay.value),
      `${w.sum(shown.bodies, ties.length)}${w.withoutDate(ties.filter((tie) => graph.begins[tie] === null).length)}`,
      ...notes,
      part ? w.part : '',
      off.length > 0 ? t.switchedOff(listed(off.map((key) => t.reasons[key as TieReason] ?? kindText(key as Parameters<typeof kindText>[0])))) : '',
      sources.length > 0 ? `${t.sources}${t.punctuation.colon}${[...sources.slice(0, NAMED), ...(sources.length > NAMED ? [w.more(sources.length - NAMED)] : [])].join(t.punctuation.semicolon)}` : t.noSources,
    ].filter(Boolean),
    columns: [...w.fileColumns, t.sources],
    rows: ties.map((tie) => {
      const [from, to] = [graph.sources[tie] ?? 0, graph.targets[tie] ?? 0];
      return [
        idAt(from), nameAt(from), kindText(graph.kinds[from] ?? null), t.reasons[reasonOf(graph, tie)], String(graph.counts[tie] ?? 1), nameAt(to), idAt(to),
        graph.begins[tie] ?? t.unknown, graph.ends[tie] ?? '', listed((stated[tie] ?? []).map((id) => names.get(id) ?? id)),
      ];
    }),
    nodes: [...shown.body.keys()].filter((body) => shown.body[body]).map((body) => ({ id: idAt(body), name: nameAt(body), nameEn: null, kind: kindKey(graph.kinds[body] ?? null), role: ROLES[graph.roles[body] ?? 'OTHER'] })),
    edges: ties.map((tie) => ({ from: idAt(graph.sources[tie] ?? 0), to: idAt(graph.targets[tie] ?? 0), reason: reasonOf(graph, tie), count: graph.counts[tie] ?? 1 })),
  };
}

/** Save the network as a file; a picture is that of the screen. */
export async function save(format: Format, saved: Saved, drawing: Drawing | null, palette: Palette, font: string): Promise<void> {
  const part = drawing !== null && (format === 'svg' || format === 'png') && !holdsAll(drawing);
  const view = await viewOf(saved, part);
  const holder = document.createElement('div');
  holder.className = 'hidden';
  document.body.append(holder);
  try {
    await saveView(format, view, (): Drawn => {
      if (!drawing) throw new Error('no picture');
      const picture = svgOf(drawing, palette, font);
      holder.append(picture);
      return { picture, legend: legendOf(countsOf(saved)) };
    });
  } finally {
    holder.remove();
  }
}

function countsOf({ graph, shown }: Saved): Map<TieReason, number> {
  const counts = new Map<TieReason, number>();
  shown.tie.forEach((each, tie) => each && counts.set(reasonOf(graph, tie), (counts.get(reasonOf(graph, tie)) ?? 0) + 1));
  return counts;
}

/** Whether all bodies that are shown are within the border of the picture. */
function holdsAll({ shown, positions, view, width, height }: Drawing): boolean {
  return shown.body.every((each, body) => {
    const x = view.k * (positions.x[body] ?? 0) + view.x;
    const y = view.k * (positions.y[body] ?? 0) + view.y;
    return !each || (x >= 0 && x <= width && y >= 0 && y <= height);
  });
}

