import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { ask, Failed, type Failure } from './api.ts';
import { AROUND, COMMON } from './documents.ts';
import { type Expansion, expansionOf } from './picture/expansions.ts';
import { type AroundNetwork, aroundWithin, commonWithin, type Days } from './picture/within.ts';
import { go, language, place } from './state.ts';
import { MOST_PARTNERS, windowOf } from './window.ts';
import type { AroundQueryVariables } from './operations.ts';

/** The mark whose menu of what can be expanded is open, and has the keyboard, while it is selected. */
export const expanding = signal<string | null>(null);

/** How many expansions are asked for, of however many an address names. */
const MOST_EXPANSIONS = 20;
/** As many as the panel lists of what several have in common. */
const MOST_COMMON = 30;

/** Show what a key asks for, instead of more or less of the same; or no longer, where it is shown. */
export function expand(key: string): void {
  const { expanded } = place.value;
  const { stem } = expansionOf(key);
  const isSame = (each: string) => expansionOf(each).stem === stem;
  if (expanded.includes(key)) go({ expanded: expanded.filter((each) => each !== key) });
  else go({ expanded: expanded.some(isSame) ? expanded.map((each) => (isSame(each) ? key : each)) : [...expanded, key] });
}

interface Expanded {
  expansions: readonly Expansion[];
  busy: boolean;
  failure: Failure | null;
  at: null;
  again: () => void;
}

const NONE: readonly Expansion[] = [];

const asked = (on: string | null, days: Days | null) => (days ? { asOf: days[1], facts: 'EVER' as const } : { asOf: on });

/** What is asked for those that several bodies have in common, as they are listed and drawn. */
export const commonAsked = (of: readonly string[]) => ({ of: [...of], first: MOST_COMMON, ...asked(place.value.on, windowOf()) });

/** As many of those around a body as are asked for, those with most ties first. */
async function manyAround(variables: Omit<AroundQueryVariables, 'first'>, most: number, signal: AbortSignal): Promise<AroundNetwork | null> {
  const { coBuilders: found } = await ask(AROUND, { ...variables, first: Math.min(most, MOST_PARTNERS) }, signal);
  const after = found?.pageInfo.endCursor;
  if (!found || !after || most <= MOST_PARTNERS || found.edges.length < MOST_PARTNERS) return found;
  const more = await manyAround({ ...variables, after }, most - MOST_PARTNERS, signal);
  return { ...found, edges: [...found.edges, ...(more?.edges ?? [])] };
}

/** What an address asks for, on a day or on some day of a window. */
async function foundFor(key: string, on: string | null, days: Days | null, signal: AbortSignal): Promise<Expansion[]> {
  const { of: ids, reason, most } = expansionOf(key);
  if (reason === null) {
    const { commonTies } = await ask(COMMON, commonAsked(ids), signal);
    const common = commonTies && days ? commonWithin(commonTies, days) : commonTies;
    return common ? ids.map((of) => ({ key, of, between: ids, found: { ...common, edges: common.edges.map((edge) => ({ ...edge, ties: edge.each.find(({ body }) => body.id === of)?.ties ?? [] })) } })) : [];
  }
  const of = ids.join();
  const around = await manyAround({ of, reasons: [reason], ...asked(on, days) }, days ? MOST_PARTNERS : most, signal);
  if (!around) return [];
  const found = days ? aroundWithin(around, days, 0) : around;
  return [{ key, of, found: { ...found, edges: found.edges.slice(0, most) } }];
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
    const waiting = expanded.slice(0, MOST_EXPANSIONS).map((each) => foundFor(each, on, days, control.signal));
    // One that fails, such as of a body that is gone, keeps nobody from the others.
    void Promise.allSettled(waiting).then((found) => {
      if (control.signal.aborted) return;
      const failed = found.find((each) => each.status === 'rejected')?.reason as unknown;
      const failure: Failure | null = failed === undefined ? null : failed instanceof Failed ? failed.failure : { kind: 'refused', message: String(failed) };
      setAnswer({ key, expansions: found.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])), failure });
    });
    return () => control.abort();
  }, [key, attempt]);
  // What was expanded before stays while more is fetched.
  return { expansions: key === '' ? NONE : answer.expansions, busy: key !== '' && answer.key !== key, failure: answer.key === key ? answer.failure : null, at: null, again: () => setAttempt((n) => n + 1) };
}
