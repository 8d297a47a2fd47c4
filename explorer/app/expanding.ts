import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ask, Failed, type Failure } from './api.ts';
import { AROUND } from './documents.ts';
import { type Expansion, expansionKey, expansionOf } from './picture/expansions.ts';
import { aroundWithin, type Days } from './picture/within.ts';
import { go, language, place } from './state.ts';
import { MOST_PARTNERS, windowOf } from './window.ts';
import type { TieReason } from './operations.ts';

/** The mark whose menu of what can be expanded is open, and has the keyboard, while it is selected. */
export const expanding = signal<string | null>(null);

export const MOST_EXPANDED = 40;
/** How many expansions are asked for, of however many an address names. */
const MOST_EXPANSIONS = 20;

export function expand(of: string, reason: TieReason): void {
  const key = expansionKey(of, reason);
  const { expanded } = place.value;
  go({ expanded: expanded.includes(key) ? expanded.filter((each) => each !== key) : [...expanded, key] });
}

interface Expanded {
  expansions: readonly Expansion[];
  busy: boolean;
  failure: Failure | null;
  again: () => void;
}

const NONE: readonly Expansion[] = [];

/** Who co-builds with a body for a reason on a day, or on some day of a window: of many those with most ties. */
async function foundAround(of: string, reason: TieReason, on: string | null, days: Days | null, signal: AbortSignal): Promise<Expansion['found'] | null> {
  const asked = days ? { asOf: days[1], first: MOST_PARTNERS, facts: 'EVER' as const } : { asOf: on, first: MOST_EXPANDED };
  const { coBuilders } = await ask(AROUND, { of, reasons: [reason], ...asked }, signal);
  if (!coBuilders || !days) return coBuilders;
  const within = aroundWithin(coBuilders, days, 0);
  return { ...within, edges: within.edges.slice(0, MOST_EXPANDED) };
}

/** The answers to what is expanded, in the order in which it was. */
export function useExpansions(): Expanded {
  const { expanded, on } = place.value;
  const days = windowOf();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; expansions: readonly Expansion[]; failure: Failure | null }>({ key: '', expansions: NONE, failure: null });
  const key = expanded.length === 0 ? '' : JSON.stringify([expanded, on, days, language.value]);
  useEffect(() => {
    if (key === '') return undefined;
    const control = new AbortController();
    const asked = expanded.slice(0, MOST_EXPANSIONS).map(async (each): Promise<Expansion[]> => {
      const { of, reason } = expansionOf(each);
      const found = await foundAround(of, reason, on, days, control.signal);
      return found ? [{ of, reason, found }] : [];
    });
    // One that fails, such as of a body that is gone, keeps nobody from the others.
    void Promise.allSettled(asked).then((found) => {
      if (control.signal.aborted) return;
      const failed = found.find((each) => each.status === 'rejected')?.reason as unknown;
      const failure: Failure | null = failed === undefined ? null : failed instanceof Failed ? failed.failure : { kind: 'refused', message: String(failed) };
      setAnswer({ key, expansions: found.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])), failure });
    });
    return () => control.abort();
  }, [key, attempt]);
  // What was expanded before stays while more is fetched.
  return { expansions: key === '' ? NONE : answer.expansions, busy: key !== '' && answer.key !== key, failure: answer.key === key ? answer.failure : null, again: () => setAttempt((n) => n + 1) };
}
