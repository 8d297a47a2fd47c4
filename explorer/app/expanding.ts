import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ask, Failed, type Failure } from './api.ts';
import { AROUND } from './documents.ts';
import { type Expansion, expansionKey, expansionOf } from './picture/expansions.ts';
import { go, language, place } from './state.ts';
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

/** The answers to what is expanded, in the order in which it was. */
export function useExpansions(): Expanded {
  const { expanded, on } = place.value;
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; expansions: readonly Expansion[]; failure: Failure | null }>({ key: '', expansions: NONE, failure: null });
  const key = expanded.length === 0 ? '' : JSON.stringify([expanded, on, language.value]);
  useEffect(() => {
    if (key === '') return undefined;
    const control = new AbortController();
    const asked = expanded.slice(0, MOST_EXPANSIONS).map(async (each): Promise<Expansion[]> => {
      const { of, reason } = expansionOf(each);
      const { coBuilders } = await ask(AROUND, { of, asOf: on, first: MOST_EXPANDED, reasons: [reason] }, control.signal);
      return coBuilders ? [{ of, reason, found: coBuilders }] : [];
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
