import { AROUND, COMMUNITY } from './documents.ts';
import { useAnswer } from './loading.ts';
import { type AroundNetwork, aroundWithin, coreWithin } from './picture/within.ts';
import type { Core } from './picture/model.ts';
import { place, shownDay, texts } from './state.ts';

/** As many as stay below half of what one answer may hold: a window needs whatever was ever recorded. */
const MOST_MEMBERS = 130;
const MOST_PARTNERS = 250;

/** The first and the last day that are shown as one, in their order; null where one day is. */
export function windowOf(): readonly [string, string] | null {
  const { from } = place.value;
  if (from === null) return null;
  return from < shownDay.value ? [from, shownDay.value] : [shownDay.value, from];
}

/** The network of a community in the window that is open, made of that on its last day; null while it is under way, or where none is. */
export function useCoreWithin(id: string, now: Core | null) {
  const days = windowOf();
  const variables = days && { id, asOf: days[1], limit: MOST_MEMBERS, facts: 'EVER' as const };
  const loaded = useAnswer(COMMUNITY, variables);
  const ever = loaded.current ? (loaded.data?.core ?? null) : null;
  return { ...loaded, variables: variables ?? undefined, core: days && now && ever && coreWithin(now, ever, days) };
}

/** The same for what is around a body, made of what is there on the last day. */
export function useAroundWithin(of: string, now: AroundNetwork | null) {
  const days = windowOf();
  const variables = days && { of, asOf: days[1], first: MOST_PARTNERS, facts: 'EVER' as const };
  const loaded = useAnswer(AROUND, variables);
  const ever: AroundNetwork | null = loaded.current ? (loaded.data?.coBuilders ?? null) : null;
  return { ...loaded, variables: variables ?? undefined, around: days && now && ever && aroundWithin(now, ever, days) };
}

/** For which day, or between which days, the network is shown. */
export function timeText(): string {
  const { since } = place.value;
  const days = windowOf();
  if (days) return texts.value.windowOf(...days);
  return since === null ? texts.value.printedOn(shownDay.value) : texts.value.changedBetween(since, shownDay.value);
}
