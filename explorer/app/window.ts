import { countedOf } from './counts.ts';
import { dayAt, dayNumber } from './days.ts';
import { AROUND, COMMUNITY, TIE_COUNTS } from './documents.ts';
import { type Loaded, useAnswer } from './loading.ts';
import { type AroundNetwork, aroundWithin, coreWithin, type Days } from './picture/within.ts';
import type { Core } from './picture/model.ts';
import { place, shownDay, texts } from './state.ts';

/** As many as stay below half of what one answer may hold: a window needs whatever was ever recorded. */
const MOST_MEMBERS = 130;
export const MOST_PARTNERS = 250;

/** The first and the last day that are shown as one, in their order; null where one day is. */
export function windowOf(): Days | null {
  const { from } = place.value;
  if (from === null) return null;
  return from < shownDay.value ? [from, shownDay.value] : [shownDay.value, from];
}

/**
 * How many ties may have been in force in the window or not, because their start is not recorded. They have not ended with
 * it: those that ended within it were in force until then.
 */
function useUnknownStarts(id: string, about: 'community' | 'body', days: Days | null): Loaded<unknown> & { unknown: number | null } {
  const after = days && dayAt(dayNumber(days[1]) + 1);
  const loaded = useAnswer(TIE_COUNTS, after === null ? null : { of: countedOf(id, about), from: after, to: after, limit: 1 });
  return { ...loaded, unknown: loaded.current ? (loaded.data?.tieCounts?.periods[0]?.unknownStartTotal ?? 0) : null };
}

/** What is asked for two answers, which are one only when both are there. */
function both<Data>(main: Loaded<Data>, other: Loaded<unknown>): Loaded<Data> {
  const again = () => {
    if (main.failure) main.again();
    if (other.failure) other.again();
  };
  return { ...main, current: main.current && other.current, failure: main.failure ?? other.failure, again };
}

/** The network of a community in the window that is open, made of that on its last day; null while it is under way, or where none is. */
export function useCoreWithin(id: string, now: Core | null) {
  const days = windowOf();
  const variables = days && { id, asOf: days[1], limit: MOST_MEMBERS, facts: 'EVER' as const };
  const loaded = useAnswer(COMMUNITY, variables);
  const starts = useUnknownStarts(id, 'community', days);
  const ever = loaded.current ? (loaded.data?.core ?? null) : null;
  return { ...both(loaded, starts), variables: variables ?? undefined, core: days && now && ever && starts.unknown !== null ? coreWithin(now, ever, days, starts.unknown) : null };
}

/** The same for what is around a body. */
export function useAroundWithin(of: string) {
  const days = windowOf();
  const variables = days && { of, asOf: days[1], first: MOST_PARTNERS, facts: 'EVER' as const };
  const loaded = useAnswer(AROUND, variables);
  const starts = useUnknownStarts(of, 'body', days);
  const ever: AroundNetwork | null = loaded.current ? (loaded.data?.coBuilders ?? null) : null;
  return { ...both(loaded, starts), variables: variables ?? undefined, around: days && ever && starts.unknown !== null ? aroundWithin(ever, days, starts.unknown) : null };
}

/** For which day, or between which days, the network is shown. */
export function timeText(): string {
  const { since } = place.value;
  const days = windowOf();
  if (days) return texts.value.windowOf(...days);
  return since === null ? texts.value.printedOn(shownDay.value) : texts.value.changedBetween(since, shownDay.value);
}
