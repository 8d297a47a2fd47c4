import { useEffect, useRef } from 'preact/hooks';
import { AROUND, EXPAND } from './documents.ts';
import { expand, expanding } from './expanding.ts';
import { type Loaded, useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import { Section } from './Panel.tsx';
import { EXPANDED, expansionKey, type Expansion, expansionOf, MOST_EXPANDED } from './picture/expansions.ts';
import { ReasonSample } from './picture/Glyph.tsx';
import type { Network } from './picture/model.ts';
import { isPinned, togglePin } from './pinning.ts';
import { type AroundNetwork, aroundWithin } from './picture/within.ts';
import { REASONS } from './reasons.ts';
import type { TieReason } from './operations.ts';
import { namesOf, place, texts } from './state.ts';
import { MOST_PARTNERS, windowOf } from './window.ts';

/** How many can be asked for at once; more come after these. */
const LEAST_ASKED = 10;
const NUMBERS = [LEAST_ASKED, EXPANDED, MOST_PARTNERS];

const isExpanding = (id: string): boolean => expanding.value === id && place.value.since === null;

/** What can be done with the mark that is selected: show more from it, and let it stay where it is. */
export function MarkActions({ id }: { id: string }) {
  const t = texts.value;
  const { since, view } = place.value;
  const open = isExpanding(id);
  const pinned = isPinned(id);
  return (
    <>
      {since === null && (
        <button type="button" class="button" aria-expanded={open} title={`${t.expand} (e)`} onClick={() => (expanding.value = open ? null : id)}>
          {t.expand}
        </button>
      )}
      {view === 'picture' && (
        <button type="button" class="button" aria-pressed={pinned} title={`${t.pin} (f)`} onClick={() => togglePin(id)}>
          {pinned ? t.unpin : t.pin}
        </button>
      )}
    </>
  );
}

/** By what the mark that is selected can be expanded, when that is asked. */
export function ExpandOptions({ id, network }: { id: string; network: Network }) {
  if (!isExpanding(id)) return null;
  return (
    <Section title={texts.value.expandBy}>
      <Options id={id} network={network} />
    </Section>
  );
}

/** The reasons for which others co-build with it, each with their number before it is chosen. */
function Options({ id, network }: { id: string; network: Network }) {
  const t = texts.value;
  const list = useRef<HTMLUListElement>(null);
  const known = [network.community, ...network.cores, ...network.jointBodies, ...network.bodies].map((each) => each.id);
  const loaded = useOptions(id, known);
  const { found, cut } = loaded;
  // A membership leads to a joint body, which is drawn as its table.
  const options = REASONS.filter((reason) => reason !== 'MEMBERSHIP').flatMap((reason) => found?.filter((option) => option.reason === reason) ?? []);
  const ready = found !== null;
  useEffect(() => {
    if (ready) list.current?.querySelector('button')?.focus();
  }, [ready]);
  return (
    <>
      <FailureLine {...loaded} />
      {!ready && !loaded.failure && <p class="note">{t.loading(t.expand)}</p>}
      {loaded.current && options.length === 0 && <p class="note">{t.expandNone}</p>}
      <ul class="expand-options" ref={list} aria-label={t.expandBy}>
        {options.map((option) => (
          <OptionOf key={option.reason} id={id} option={option} cut={cut} />
        ))}
      </ul>
      {options.some(({ neighborsTotal }) => neighborsTotal > LEAST_ASKED) && <small>{t.expandOrder}</small>}
    </>
  );
}

/** A reason with its number; of many, how many of them are to come. */
function OptionOf({ id, option: { reason, neighborsTotal, addedTotal }, cut }: { id: string; option: Option; cut: boolean }) {
  const t = texts.value;
  const { expanded } = place.value;
  const shown = expanded.find((key) => expansionOf(key).stem === expansionKey(id, reason));
  const numbers = NUMBERS.filter((_, i) => i === 0 || neighborsTotal > (NUMBERS[i - 1] ?? 0));
  return (
    <li>
      <button type="button" aria-pressed={shown !== undefined} onClick={() => expand(shown ?? expansionKey(id, reason))}>
        <ReasonSample reason={reason} />
        {t.reasons[reason]}
        <span class="number">{`${cut ? '≥ ' : ''}${t.expandCount(neighborsTotal, addedTotal)}`}</span>
      </button>
      {numbers.length > 1 && (
        <span class="segments" role="group" aria-label={t.reasons[reason]}>
          {numbers.map((number) => (
            <button key={number} type="button" aria-pressed={shown === expansionKey(id, reason, number)} onClick={() => expand(expansionKey(id, reason, number))}>
              {neighborsTotal > number ? number : t.expandAll(neighborsTotal)}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

interface Option {
  reason: TieReason;
  neighborsTotal: number;
  addedTotal: number;
}

/** What a body can be expanded by on the day that is shown; in a window it is counted from all that was ever recorded. */
function useOptions(id: string, known: string[]): Omit<Loaded<unknown>, 'data'> & { found: Option[] | null; cut: boolean } {
  const days = windowOf();
  const onDay = useAnswer(EXPAND, days ? null : { node: id, known, asOf: place.value.on });
  const ever = useAnswer(AROUND, days && { of: id, asOf: days[1], first: MOST_PARTNERS, facts: 'EVER' as const });
  if (!days) return { ...onDay, cut: false, found: onDay.data?.expand?.options.flatMap(({ reason, neighborsTotal, addedTotal }) => (reason === null ? [] : [{ reason, neighborsTotal, addedTotal }])) ?? null };
  const around = ever.data?.coBuilders;
  return { ...ever, cut: around !== undefined && around !== null && around.edges.length < around.totalCount, found: around ? optionsOf(aroundWithin(around, days, 0), new Set(known)) : null };
}

function optionsOf({ edges }: AroundNetwork, known: ReadonlySet<string>): Option[] {
  return REASONS.map((reason) => {
    const of = edges.filter(({ ties }) => ties.some((tie) => tie.reason === reason));
    return { reason, neighborsTotal: of.length, addedTotal: of.filter(({ node }) => !known.has(node.id)).length };
  }).filter(({ neighborsTotal }) => neighborsTotal > 0);
}

/** What is expanded, each to be taken back by itself. */
export function Expanded({ expansions, network }: { expansions: readonly Expansion[]; network: Network }) {
  const t = texts.value;
  const { expanded, since } = place.value;
  if (expanded.length === 0) return null;
  if (since !== null) return <p class="expanded note">{t.expandedNotCompared}</p>;
  const named = [network.community, ...network.cores, ...network.jointBodies, ...network.bodies];
  return (
    <ul class="expanded" aria-label={t.expandedList}>
      {expanded.map((key) => {
        const { of, reason, most } = expansionOf(key);
        const found = expansions.find((each) => each.key === key)?.found;
        const names = namesOf(of.map((id) => named.find((each) => each.id === id) ?? { name: id }));
        const shown = found?.edges.length ?? 0;
        const total = found?.totalCount ?? 0;
        const least = found?.lowerBound === true;
        const more = reason !== null && shown === most ? Math.min(most, MOST_EXPANDED - most, total - most) : 0;
        return (
          <li key={key}>
            <button type="button" class="button" title={t.expandedEnd} onClick={() => expand(key)}>
              {`${names} · ${reason === null ? t.commonTies : (t.reasons[reason] ?? reason)} ${!found ? '' : shown < total || least ? t.expandShown(shown, total, least) : total}`} <span aria-hidden="true">✕</span>
            </button>
            {more > 0 && (
              <button type="button" class="button" onClick={() => reason !== null && expand(expansionKey(of.join(), reason, most + more))}>
                {t.expandMore(more)}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
