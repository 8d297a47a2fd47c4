import type { ComponentChildren } from 'preact';
import type { Committee } from './committees.ts';
import { Asks } from './Asks.tsx';
import { ExpandOptions, MarkActions } from './ExpandMenu.tsx';
import { Names } from './Link.tsx';
import { FAMILIES, type Kind, kindOf, lookOf } from './kinds.ts';
import { kindLabel } from './labels.ts';
import { Offers } from './Offers.tsx';
import { BodyPanel, type Entity, Fact, Facts, Heading, Members, Reasons, Seats, Section, Sources } from './Panel.tsx';
import { Bar } from './picture/Glyph.tsx';
import { REST } from './picture/marks.ts';
import { kindKey, type Network } from './picture/model.ts';
import { go, nameOf, place, texts } from './state.ts';
import { Timeline } from './Timeline.tsx';
import { Together } from './Together.tsx';
import { Turns } from './Turns.tsx';

interface Told {
  all: Network;
  committees: ReadonlyMap<string, Committee>;
  own: (all: Network, committees: ReadonlyMap<string, Committee>) => ComponentChildren;
}

/** What the panel says of what is selected, or of what stands in the middle. */
export function Details({ all, committees, own }: Told) {
  const t = texts.value;
  const { selected, also } = place.value;
  const close = () => go({ selected: null });
  if (selected !== null && also.length > 0) return <Together ids={[selected, ...also]} among={[all.community, ...all.cores, ...all.jointBodies, ...all.bodies, ...all.gap]} />;
  if (selected === null || selected === all.community.id) return <>{own(all, committees)}</>;
  if (selected === REST) return <RestOfMiddle all={all} onClose={close} />;
  const [what, group] = selected.split(':');
  if (group !== undefined && (what === 'kind' || what === 'family')) return <GroupDetails what={what} group={group} all={all} onClose={close} />;
  const joint = all.jointBodies.find(({ id }) => id === selected);
  const knot = all.knots.find(({ id }) => id === selected);
  const partners = all.bodies.filter(({ ties }) => ties.some(({ via }) => via?.id === selected));
  const committee = committees.get(selected);
  const body = all.bodies.find(({ id }) => id === selected);
  const isMark = !knot && !all.gap.some(({ id }) => id === selected);
  return (
    <BodyPanel key={selected} id={selected} body={body} onClose={close} actions={isMark && <MarkActions id={selected} />}>
      {isMark && <ExpandOptions id={selected} network={all} />}
      {committee && <Seats committee={committee} title={t.seats} />}
      {joint && <Turns of={selected} />}
      {(joint || knot) && <Members title={t.membersOf} of={partners} />}
      {!knot && <Offers id={selected} />}
    </BodyPanel>
  );
}

/** All that joins many, when the table that stands for some of it is selected. */
function RestOfMiddle({ all, onClose }: { all: Network; onClose: () => void }) {
  const t = texts.value;
  return (
    <>
      <Heading named={all.community} onClose={onClose} />
      <Members title={t.jointBody} of={all.jointBodies} />
      <Members title={t.sharedBy} of={all.knots.map((knot) => ({ ...knot, kind: kindOf(null, knot.type) }))} />
    </>
  );
}

/** The bodies of a kind or of a family, when their group is selected. */
function GroupDetails({ what, group, all, onClose }: { what: 'kind' | 'family'; group: string; all: Network; onClose: () => void }) {
  const t = texts.value;
  const isOf = (kind: Kind) => (what === 'kind' ? kindKey(kind) === group : lookOf(kind).family === group);
  const bodies = all.bodies.filter(({ kind }) => isOf(kind));
  const kinds = all.totals.filter(({ kind }) => isOf(kind));
  const [first] = kinds;
  if (!first) return <Heading named={all.community} onClose={onClose} />;
  const { family } = lookOf(first.kind);
  const { zh, en } = what === 'family' ? FAMILIES[family] : kindLabel(first.kind);
  const total = kinds.reduce((sum, each) => sum + each.total, 0);
  return (
    <>
      <Heading named={{ name: zh, nameEn: en }} kind={first.kind} onClose={onClose} />
      <Reasons of={all.ties.filter(({ kind }) => isOf(kind))} cut={all.tiesCut && total > bodies.length} />
      <Members title={t.membersOf} of={bodies} total={total} />
    </>
  );
}

/** What the panel says of a community. */
export function CommunityDetails({ all, facts, committees }: { all: Network; facts: Entity | null; committees: ReadonlyMap<string, Committee> }) {
  const t = texts.value;
  return (
    <>
      <Heading named={all.community} />
      <Section>
        <dl class="facts">
          <Fact of={t.core}>{all.cores.length > 0 ? <Names of={all.cores} /> : t.noCoreMeaning}</Fact>
        </dl>
        <Asks about={{ __typename: 'Community', id: all.community.id }} />
      </Section>
      {facts && <Facts entity={facts} />}
      {[...committees.values()].map((each) => {
        const joint = all.jointBodies.find(({ id }) => id === each.committee.id) ?? all.cores.find(({ id }) => id === each.committee.id);
        return joint ? <Seats key={joint.id} committee={each} title={`${nameOf(joint)} · ${t.seats}`} /> : null;
      })}
      <Offers id={all.community.id} />
      <DatesKnown all={all} />
      <Timeline of={all.community.id} />
      {facts && <Sources of={facts.cites} />}
    </>
  );
}

/** Of how many ties the beginning is recorded. */
export function DatesKnown({ all }: { all: Network }) {
  const t = texts.value;
  const ties = all.bodies.flatMap((body) => body.ties);
  const dated = ties.filter(({ startDate }) => startDate !== null).length;
  if (ties.length === 0) return null;
  return (
    <Section title={t.datesKnown}>
      <Bar part={dated / ties.length} />
      <small>{t.datesKnownSentence(dated, ties.length, all.bodies.length < all.bodiesTotal)}</small>
    </Section>
  );
}
