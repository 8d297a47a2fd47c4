import { useEffect, useMemo, useState } from 'preact/hooks';
import { kindText } from '../labels.ts';
import { KindIcon, ReasonSample } from '../picture/Glyph.tsx';
import { REASONS } from '../reasons.ts';
import { place, texts } from '../state.ts';
import { byTies, type Graph, reasonOf, type Shown, tiesAt } from './graph.ts';
import { choose } from './Picture.tsx';
import { words } from './words.ts';

const ROWS = 100;

/** The bodies of the picture as rows, those with most ties first, then those without; the selection is that of the picture. */
export function Table({ graph, shown }: { graph: Graph; shown: Shown }) {
  const t = texts.value;
  const w = words.value;
  const order = useMemo(() => [...byTies(shown), ...untied(graph)], [graph, shown]);
  const { selected } = place.value;
  const chosen = selected === null ? undefined : graph.numberOf.get(selected);
  const [first, setFirst] = useState(0);
  useEffect(() => {
    const at = chosen === undefined ? -1 : order.indexOf(chosen);
    if (at >= 0) setFirst(Math.floor(at / ROWS) * ROWS);
    else if (first >= order.length) setFirst(0);
  }, [chosen, order]);
  const last = Math.min(first + ROWS, order.length);
  return (
    <>
      <div class="table" tabIndex={0} role="region" aria-label={t.table}>
        <table>
          <thead>
            <tr>
              {w.columns.map((column) => (
                <th key={column} scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.slice(first, last).map((body) => (
              <tr key={body} class={body === chosen ? 'chosen' : shown.degree[body] ? '' : 'gap'} onClick={() => choose(graph, body, false)}>
                <th scope="row">
                  <button type="button" aria-pressed={body === chosen}>{graph.names[body]}</button>
                </th>
                <td class="kind">
                  <KindIcon kind={graph.kinds[body] ?? null} />
                  {kindText(graph.kinds[body] ?? null)}
                </td>
                <td>{shown.degree[body] ? (shown.degree[body] ?? 0).toLocaleString('en') : t.untied}</td>
                <td>
                  {reasonsOf(graph, shown, body).map(([reason, count]) => (
                    <span key={reason} class="reason">
                      <ReasonSample reason={reason} /> {t.reasons[reason]} {count}{' '}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {order.length > ROWS && (
        <nav class="pager" aria-label={t.table}>
          <button type="button" class="button" disabled={first === 0} onClick={() => setFirst(Math.max(0, first - ROWS))}>{w.earlier}</button>
          <span>{w.rows(first + 1, last, order.length)}</span>
          <button type="button" class="button" disabled={last >= order.length} onClick={() => setFirst(first + ROWS)}>{w.later}</button>
        </nav>
      )}
    </>
  );
}

/** Who has no tie at all, whatever is switched off. */
function untied({ ids, starts }: Graph): number[] {
  return [...ids.keys()].filter((body) => starts[body] === starts[body + 1]);
}

function reasonsOf(graph: Graph, shown: Shown, body: number) {
  const counts = new Map<string, number>();
  for (const tie of tiesAt(graph, body)) if (shown.tie[tie]) counts.set(reasonOf(graph, tie), (counts.get(reasonOf(graph, tie)) ?? 0) + 1);
  return REASONS.flatMap((reason) => (counts.has(reason) ? [[reason, counts.get(reason) ?? 0] as const] : []));
}
