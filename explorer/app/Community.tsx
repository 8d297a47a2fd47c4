import { useEffect, useMemo } from 'preact/hooks';
import { compared } from './compare.ts';
import { CommunityDetails } from './Details.tsx';
import { BODY, COMMUNITY } from './documents.ts';
import { isUnderWay, useAnswer, useSlow } from './loading.ts';
import { FailureLine, NoPage } from './Notice.tsx';
import { Stage } from './Stage.tsx';
import { nameOf, place, texts } from './state.ts';
import { useCoreWithin, windowOf } from './window.ts';

/** As many as one answer may hold: the numbers of all are told in any case. */
const MEMBERS_SHOWN = 120;

/** The page of a community: its core, the joint bodies, the many, and who has no tie. */
export function Community({ id }: { id: string }) {
  const t = texts.value;
  const { since } = place.value;
  const days = windowOf();
  const on = days ? days[1] : place.value.on;
  const variables = { id, asOf: on, limit: MEMBERS_SHOWN };
  const loaded = useAnswer(COMMUNITY, variables);
  const { data, current, failure } = loaded;
  // The facts of the community itself come beside its picture, which need not wait for them.
  const facts = useAnswer(BODY, { id, asOf: on }).data?.entity ?? null;
  const before = useAnswer(COMMUNITY, since === null ? null : { ...variables, asOf: since });
  const now = data?.core ?? null;
  const within = useCoreWithin(id, now);
  const then = before.current ? (before.data?.core ?? null) : null;
  const core = useMemo(() => now && (within.core ?? (then ? compared(then, now) : now)), [now, then, within.data, within.current, days?.join()]);
  const waits = (since !== null && isUnderWay(before)) || (days !== null && isUnderWay(within));
  const slow = useSlow(waits || isUnderWay(loaded));
  useEffect(() => {
    if (core) document.title = t.title(nameOf(core.community));
  }, [core, t]);
  if (!core) {
    const missing = failure?.kind === 'missing' || (current && data?.core === null);
    return <NoPage {...loaded} id={id} missing={missing} slow={slow} />;
  }
  return (
    <>
      <FailureLine {...loaded} />
      <FailureLine {...within} />
      <FailureLine {...before} />
      <Stage core={core} facts={facts} busy={slow} waits={waits} asked={{ operation: COMMUNITY, variables: within.core ? within.variables : variables }} own={(all, committees) => <CommunityDetails all={all} facts={facts} committees={committees} />} />
    </>
  );
}
