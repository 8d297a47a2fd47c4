import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ask, Failed, type Failure } from './api.ts';
import { AROUND } from './documents.ts';
import { type Expansion, expansionKey, expansionOf } from './picture/expansions.ts';
import { go, language, place } from './state.ts';
import type { TieReason } from './operations.ts';

/** Whether the menu of what can be expanded is open, and whether the keyboard goes there. */
export const expanding = signal(false);

export const MOST_EXPANDED = 40;

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
    const asked = expanded.map(async (each): Promise<Expansion[]> => {
      const { of, reason } = expansionOf(each);
      const { coBuilders } = await ask(AROUND, { of, asOf: on, first: MOST_EXPANDED, reasons: [reason] }, control.signal);
      return coBuilders ? [{ of, reason, found: coBuilders }] : [];
    });
    Promise.all(asked).then(
      (found) => setAnswer({ key, expansions: found.flat(), failure: null }),
      (error: unknown) => {
        if (!control.signal.aborted) setAnswer({ key, expansions: NONE, failure: error instanceof Failed ? error.failure : { kind: 'refused', message: String(error) } });
      },
    );
    return () => control.abort();
  }, [key, attempt]);
  // What was expanded before stays while more is fetched.
  return { expansions: key === '' ? NONE : answer.expansions, busy: key !== '' && answer.key !== key, failure: answer.key === key ? answer.failure : null, again: () => setAttempt((n) => n + 1) };
}
