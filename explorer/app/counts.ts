import { HISTORY, HISTORY_AROUND } from './documents.ts';
import { useAnswer } from './loading.ts';
import { type Counts, countsOf } from './months.ts';

const MOST = 500;

/** The counts of a community, or of a body and those it co-builds with; null while they are under way. */
export function useCounts(id: string, about: 'community' | 'body', today: string): Counts | null {
  const whole = useAnswer(HISTORY, about === 'community' ? { id, limit: MOST } : null).data?.core;
  const around = useAnswer(HISTORY_AROUND, about === 'body' ? { id, first: MOST } : null).data?.coBuilders;
  if (whole) {
    const cut = whole.groups.some(({ members, membersTotal }) => members.length < membersTotal);
    return countsOf(whole.groups.flatMap(({ members }) => members.flatMap(({ ties }) => ties)), today, cut);
  }
  return around ? countsOf(around.edges.flatMap(({ ties }) => ties), today, around.edges.length < around.totalCount) : null;
}
