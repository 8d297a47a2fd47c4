import { useEffect, useRef } from 'preact/hooks';
import { EXPAND } from './documents.ts';
import { expand, expanding, MOST_EXPANDED } from './expanding.ts';
import { useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import { Section } from './Panel.tsx';
import { expansionKey, type Expansion, expansionOf } from './picture/expansions.ts';
import { ReasonSample } from './picture/Glyph.tsx';
import type { Network } from './picture/model.ts';
import { isPinned, togglePin } from './pinning.ts';
import { REASONS } from './reasons.ts';
import { nameOf, place, texts } from './state.ts';

/** What can be done with the mark that is selected: show more from it, and let it stay where it is. */
export function MarkActions({ id, network }: { id: string; network: Network }) {
  const t = texts.value;
  const { since, from, view } = place.value;
  const oneDay = since === null && from === null;
  const open = expanding.value === id && oneDay;
  const pinned = isPinned(id);
  return (
    <Section>
      <div class="actions">
        {oneDay && (
          <button type="button" class="button" aria-expanded={open} title={`${t.expand} (e)`} onClick={() => (expanding.value = open ? null : id)}>
            {t.expand}
          </button>
        )}
        {view === 'picture' && (
          <button type="button" class="button" aria-pressed={pinned} title={`${t.pin} (f)`} onClick={() => togglePin(id)}>
            {pinned ? t.unpin : t.pin}
          </button>
        )}
      </div>
      {open && <Options id={id} network={network} />}
    </Section>
  );
}

/** The reasons for which others co-build with it, each with their number before it is chosen. */
function Options({ id, network }: { id: string; network: Network }) {
  const t = texts.value;
  const list = useRef<HTMLUListElement>(null);
  const known = [network.community, ...network.cores, ...network.jointBodies, ...network.bodies].map((each) => each.id);
  const { data, current, failure, at, again } = useAnswer(EXPAND, { node: id, known, asOf: place.value.on });
  // A membership leads to a joint body, which is drawn as its table.
  const options = REASONS.filter((reason) => reason !== 'MEMBERSHIP').flatMap((reason) => data?.expand?.options.filter((option) => option.reason === reason) ?? []);
  const ready = data !== null;
  useEffect(() => {
    if (ready) list.current?.querySelector('button')?.focus();
  }, [ready]);
  return (
    <>
      {failure && <FailureLine failure={failure} at={at} again={again} />}
      {!ready && !failure && <p class="note">{t.loading(t.expand)}</p>}
      {current && options.length === 0 && <p class="note">{t.expandNone}</p>}
      <ul class="expand-options" ref={list} aria-label={t.expandBy}>
        {options.map(({ reason, neighborsTotal, addedTotal }) => reason && (
          <li key={reason}>
            <button type="button" aria-pressed={place.value.expanded.includes(expansionKey(id, reason))} onClick={() => expand(id, reason)}>
              <ReasonSample reason={reason} />
              {t.reasons[reason]}
              <span class="number">{t.expandCount(neighborsTotal, addedTotal)}</span>
            </button>
          </li>
        ))}
      </ul>
      {options.some(({ neighborsTotal }) => neighborsTotal > MOST_EXPANDED) && <small>{t.expandMost(MOST_EXPANDED)}</small>}
    </>
  );
}

/** What is expanded, each to be taken back by itself. */
export function Expanded({ expansions, network }: { expansions: readonly Expansion[]; network: Network }) {
  const t = texts.value;
  const { expanded, since, from: first } = place.value;
  if (expanded.length === 0) return null;
  if (since !== null || first !== null) return <p class="expanded note">{t.expandedNotCompared}</p>;
  const named = [...network.jointBodies, ...network.bodies];
  return (
    <ul class="expanded" aria-label={t.expandedList}>
      {expanded.map((key) => {
        const { of, reason } = expansionOf(key);
        const found = expansions.find((each) => each.of === of && each.reason === reason)?.found;
        const from = named.find(({ id }) => id === of);
        const count = !found ? '' : found.edges.length < found.totalCount ? ` ${found.edges.length}/${found.totalCount}` : ` ${found.totalCount}`;
        return (
          <li key={key}>
            <button type="button" class="button" title={t.expandedEnd} onClick={() => expand(of, reason)}>
              {`${from ? nameOf(from) : of} · ${t.reasons[reason] ?? reason}${count}`} <span aria-hidden="true">✕</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
