import { ReasonSample } from '../picture/Glyph.tsx';
import { texts } from '../state.ts';
import { type Graph, reasonOf } from './graph.ts';
import { choose } from './Picture.tsx';
import { words } from './words.ts';

const MOST_LISTED = 60;

/** Whom a body is tied to, for what, and since when. */
export function DatedPartners({ graph, partners }: { graph: Graph; partners: readonly { partner: number; ties: readonly number[] }[] }) {
  const t = texts.value;
  const w = words.value;
  const since = (tie: number) => [graph.begins[tie] ? t.from(graph.begins[tie]) : t.fromUnknown, graph.ends[tie] ? t.to(graph.ends[tie]) : '', w.times(graph.counts[tie] ?? 1)].filter(Boolean).join(' · ');
  return (
    <ul class="partners">
      {partners.slice(0, MOST_LISTED).map(({ partner, ties }) => (
        <li key={partner}>
          <button type="button" onClick={() => choose(graph, partner, false)}>
            {graph.names[partner]}
          </button>
          {ties.map((tie) => (
            <small key={tie}>
              <ReasonSample reason={reasonOf(graph, tie)} /> {t.reasons[reasonOf(graph, tie)]} · {since(tie)}
            </small>
          ))}
        </li>
      ))}
      {partners.length > MOST_LISTED && <li class="note">{w.more(partners.length - MOST_LISTED)}</li>}
    </ul>
  );
}
