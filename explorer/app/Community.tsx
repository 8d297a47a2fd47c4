import { useEffect, useMemo } from 'preact/hooks';
import { compared } from './compare.ts';
import { CommunityDetails } from './Details.tsx';
import { BODY, COMMUNITY } from './documents.ts';
import { useAnswer, useSlow } from './loading.ts';
import { FailureLine, NoPage } from './Notice.tsx';
import { Stage } from './Stage.tsx';
import { nameOf, place, texts } from './state.ts';

/** As many as one answer may hold: the numbers of all are told in any case. */
const MEMBERS_SHOWN = 120;

/** The page of a community: its core, the joint bodies, the many, and who has no tie. */
export function Community({ id }: { id: string }) {
  const t = texts.value;
  const { on, since } = place.value;
  const variables = { id, asOf: on, limit: MEMBERS_SHOWN };
  const { data, current, failure, at, again } = useAnswer(COMMUNITY, variables);
  // The facts of the community itself come beside its picture, which need not wait for them.
  const facts = useAnswer(BODY, { id, asOf: on }).data?.entity ?? null;
  const before = useAnswer(COMMUNITY, since === null ? null : { ...variables, asOf: since });
  const now = data?.core ?? null;
  const then = before.current ? (before.data?.core ?? null) : null;
  const core = useMemo(() => now && (then ? compared(then, now) : now), [now, then]);
  const slow = useSlow((!current && failure === null) || (since !== null && !before.current && before.failure === null));
  useEffect(() => {
    if (core) document.title = t.title(nameOf(core.community));
  }, [core, t]);
  if (!core) {
    const missing = failure?.kind === 'missing' || (current && data?.core === null);
    return <NoPage id={id} missing={missing} failure={failure} at={at} again={again} slow={slow} />;
  }
  return (
    <>
      {failure && <FailureLine failure={failure} at={at} again={again} />}
      {before.failure && <FailureLine failure={before.failure} at={before.at} again={before.again} />}
      <Stage core={core} facts={facts} busy={slow} asked={{ operation: COMMUNITY, variables }} own={(all, committees) => <CommunityDetails all={all} facts={facts} committees={committees} />} />
    </>
  );
}
