import { TIE_COUNTS } from './documents.ts';
import { useAnswer } from './loading.ts';
import { type Counts, countsOf, lastShown } from './months.ts';
import type { TieCountsOf } from './operations.ts';

/** As many months as one answer may hold. */
const MOST_MONTHS = 500;

/** Whose ties are counted: of a community with its cores and joint bodies, or of a body by itself. */
export const countedOf = (id: string, about: 'community' | 'body'): TieCountsOf => (about === 'community' ? { community: id } : { body: id });

/** How many ties there were in each month; null while this is under way. */
export function useCounts(id: string, about: 'community' | 'body', today: string): Counts | null {
  const variables = { of: countedOf(id, about), from: null, to: lastShown(today), limit: MOST_MONTHS };
  const found = useAnswer(TIE_COUNTS, variables).data?.tieCounts;
  return found ? countsOf(found.periods, today, found.cutBy.includes('SCAN_LIMIT')) : null;
}
