import type { CommitteeQuery } from './operations.ts';
import type { SeatState } from './picture/Glyph.tsx';

type Committee = NonNullable<CommitteeQuery['committee']>;
type Post = Committee['posts'][number];

export interface SeatOf {
  state: SeatState;
  post: Post;
  /** Who holds it, where the source names somebody. */
  holder: Post['holders'][number]['member'] | null;
}

const STATES: readonly SeatState[] = ['held', 'vacant', 'unrecorded'];
const ROLES: readonly (Post['role'] | undefined)[] = ['SECRETARY', 'CHAIR', 'LEADER', 'DEPUTY_SECRETARY', 'DEPUTY_CHAIR', 'COMMITTEE_MEMBER', 'PART_TIME_MEMBER'];

/** Who leads comes first. */
function rank({ role }: Post): number {
  const at = ROLES.indexOf(role);
  return at < 0 ? ROLES.length : at;
}

/** Every seat by itself, the held ones first, then by rank: a post may have several. */
export function seatsOf(committee: Committee): SeatOf[] {
  const posts = [...committee.posts].sort((a, b) => rank(a) - rank(b));
  return STATES.flatMap((state) =>
    posts.flatMap((post) =>
      Array.from({ length: post[state] }, (_, i) => ({ state, post, holder: state === 'held' ? (post.holders[i]?.member ?? null) : null })),
    ),
  );
}
