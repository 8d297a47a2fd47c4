import { useEffect, useMemo } from 'preact/hooks';
import { Asks } from './Asks.tsx';
import type { Committee } from './committees.ts';
import { compared } from './compare.ts';
import { DatesKnown } from './Details.tsx';
import { AROUND, BODY } from './documents.ts';
import { kindOf } from './kinds.ts';
import { useLinks } from './linked.ts';
import { Links } from './Links.tsx';
import { isUnderWay, useAnswer, useSlow } from './loading.ts';
import { FailureLine, NoPage } from './Notice.tsx';
import { type Entity as Thing, Facts, Heading, Seats, Section, Sources } from './Panel.tsx';
import { coreAround, type Network } from './picture/model.ts';
import { Stage } from './Stage.tsx';
import { go, nameOf, place, texts } from './state.ts';
import { ThingPage } from './ThingPage.tsx';
import { Timeline } from './Timeline.tsx';
import { Turns } from './Turns.tsx';
import { useAroundWithin, windowOf } from './window.ts';

const PARTNERS_SHOWN = 120;

/** The page of anything but a community: a body has its picture, anything else its facts and what it belongs to. */
export const EntityPage = () => <Entity id={place.value.entity ?? ''} />;

function Entity({ id }: { id: string }) {
  const t = texts.value;
  const loaded = useAnswer(BODY, { id, asOf: place.value.on });
  const { data, current, failure } = loaded;
  const entity = data?.entity ?? null;
  const slow = useSlow(isUnderWay(loaded));
  useEffect(() => {
    if (entity) document.title = t.title(nameOf(entity));
    if (entity?.__typename === 'Community') go({ community: entity.id });
  }, [entity, t]);
  if (!entity) return <NoPage {...loaded} id={id} missing={failure?.kind === 'missing' || current} slow={slow} />;
  return (
    <>
      <FailureLine {...loaded} />
      {'kind' in entity ? <BodyPage entity={entity} /> : <ThingPage entity={entity} busy={slow} />}
    </>
  );
}

/** A body in the middle of those it co-builds with. */
function BodyPage({ entity }: { entity: Extract<Thing, { kind: unknown }> }) {
  const days = windowOf();
  const variables = { of: entity.id, asOf: days ? days[1] : place.value.on, first: PARTNERS_SHOWN };
  const loaded = useAnswer(AROUND, variables);
  const around = loaded.data?.coBuilders ?? null;
  const slow = useSlow(isUnderWay(loaded));
  const { since } = place.value;
  const before = useAnswer(AROUND, since === null ? null : { ...variables, asOf: since });
  const then = before.current ? (before.data?.coBuilders ?? null) : null;
  const within = useAroundWithin(entity.id);
  const waits = (since !== null && isUnderWay(before)) || (days !== null && isUnderWay(within));
  const late = useSlow(waits);
  const core = useMemo(() => {
    if (within.around) return coreAround(entity, within.around);
    const now = around && coreAround(entity, around);
    return now && (then ? compared(coreAround(entity, then), now) : now);
  }, [entity, around, then, within.data, within.current, days?.join()]);
  if (!core) return <NoPage {...loaded} id={entity.id} missing={false} slow={slow} />;
  return (
    <>
      <FailureLine {...loaded} />
      <FailureLine {...within} />
      <FailureLine {...before} />
      <Stage core={core} facts={entity} busy={slow || late} waits={waits} asked={{ operation: AROUND, variables: within.around ? within.variables : variables }} own={(all, committees) => <BodyDetails entity={entity} all={all} committees={committees} />} />
    </>
  );
}

function BodyDetails({ entity, all, committees }: { entity: Thing; all: Network; committees: ReadonlyMap<string, Committee> }) {
  const t = texts.value;
  const links = useLinks(entity);
  const own = committees.get(entity.id);
  return (
    <>
      <Heading named={entity} kind={kindOf('kind' in entity ? entity.kind : null, entity.__typename)} />
      <Facts entity={entity} />
      <Section>
        <Asks about={entity} />
      </Section>
      {own && <Seats committee={own} title={t.seats} />}
      {entity.__typename === 'JointCommittee' && <Turns of={entity.id} />}
      <Links of={links} />
      <DatesKnown all={all} />
      <Timeline of={entity.id} />
      <Sources of={entity.cites} />
    </>
  );
}
