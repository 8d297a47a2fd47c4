import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from './api.ts';
import { BODY, COMMITTEE, COMMUNITY } from './documents.ts';
import { useAnswer, useSlow } from './loading.ts';
import { FailureLine, Notice, wordsOf } from './Notice.tsx';
import { BodyPanel, type Committee, type Entity, Facts, Heading, Members, Reasons, Seats, Section, Sources } from './Panel.tsx';
import { FAMILIES, type Kind, lookOf } from './kinds.ts';
import { kindLabel } from './labels.ts';
import { type Core, kindKey, type Line, type Network, networkOf } from './picture/model.ts';
import { KindIcon, type SeatState } from './picture/Glyph.tsx';
import { reasonCounts } from './picture/marks.ts';
import { Picture } from './picture/Picture.tsx';
import { Chips, Rail } from './Rail.tsx';
import { seatsOf } from './seats.ts';
import { go, nameOf, place, shownDay, texts } from './state.ts';
import { Table } from './Table.tsx';

/** As many as one answer may hold: the numbers of all are told in any case. */
const MEMBERS_SHOWN = 120;
const TABLES_SHOWN = 4;

/** The page of a community: its core, the joint bodies, the many, and who has no tie. */
export function Community({ id }: { id: string }) {
  const t = texts.value;
  const { on } = place.value;
  const { data, current, failure, at, again } = useAnswer(COMMUNITY, { id, asOf: on, limit: MEMBERS_SHOWN });
  const core = data?.core ?? null;
  const slow = useSlow(!current && failure === null);
  useEffect(() => {
    if (core) document.title = t.title(nameOf(core.community));
  }, [core, t]);
  if (!core) {
    if (failure?.kind === 'missing' || (current && data?.core === null)) {
      return (
        <Notice whole title={t.notFoundTitle} actions={<ToStart />}>
          {t.notFoundText(id)}
        </Notice>
      );
    }
    if (failure) {
      const { title, text } = wordsOf(failure, at);
      return (
        <Notice whole title={title} actions={<><button type="button" class="button" onClick={again}>{t.retry}</button><ToStart /></>}>
          {text}
        </Notice>
      );
    }
    return slow ? <Bones /> : null;
  }
  return (
    <>
      {failure && <FailureLine failure={failure} at={at} again={again} />}
      <Loaded core={core} busy={slow} />
    </>
  );
}

function ToStart() {
  return (
    <button type="button" class="button" onClick={() => go({ community: null })}>
      {texts.value.toStart}
    </button>
  );
}

/** The bones of the page, while its first answer is under way. */
function Bones() {
  const t = texts.value;
  return (
    <div class="bones" role="status">
      <svg width="240" height="240" viewBox="-120 -120 240 240" aria-hidden="true">
        <circle class="orbit" r="104" />
        <circle class="bone-ring" r="44" />
      </svg>
      <p>{t.loading(t.loadingThis)}</p>
    </div>
  );
}

function Loaded({ core, busy }: { core: Core; busy: boolean }) {
  const { selected, off, opened, view } = place.value;
  const all = useMemo(() => networkOf(core), [core]);
  const network = useMemo(() => networkOf(core, new Set(off)), [core, off.join()]);
  const committees = useCommittees(core);
  // The facts of the community itself come beside its picture, which need not wait for them.
  const facts = useAnswer(BODY, { id: core.community.id, asOf: place.value.on }).data?.entity ?? null;
  const seats = useMemo(
    () => new Map<string, SeatState[]>([...committees].map(([id, committee]) => [id, seatsOf(committee).map(({ state }) => state)])),
    [committees],
  );
  const seated = useMemo(
    () =>
      [...committees].flatMap(([to, { posts }]) =>
        core.cores
          .filter(({ id }) => posts.some(({ represented }) => represented.some((body) => body.id === id)))
          .map(({ id }): Line => ({ from: id, to, reason: 'COMMITTEE', count: 1 })),
      ),
    [core, committees],
  );
  const openedSet = useMemo(() => new Set(opened), [opened.join()]);
  const select = (id: string | null) => go({ selected: id === place.value.selected ? null : id });
  const open = (kind: string) => go({ opened: [...place.value.opened, kind] });
  useKeys();
  const empty = network.bodies.length === 0 && core.jointBodies.length === 0;
  return (
    <div class={`community${busy ? ' busy' : ''}`} aria-busy={busy}>
      <Rail all={all} seats={core.jointBodies.length > 0} />
      <section class="stage">
        <Head all={all} core={core} facts={facts} />
        <Chips all={all} />
        {empty ? <Empty all={all} off={off} /> : view === 'table' ? (
          <Table network={network} selected={selected} onSelect={select} />
        ) : (
          <Sized>
            {(width, height) => (
              <Picture network={network} seats={seats} seated={seated} selected={selected} opened={openedSet} width={width} height={height} onSelect={select} onOpen={open} />
            )}
          </Sized>
        )}
        <Gap network={all} onSelect={select} />
        {view === 'picture' && !empty && (
          <div class="print-only">
            <Table network={network} selected={null} onSelect={select} />
          </div>
        )}
        <p class="print-only foot">{printFoot(all)}</p>
      </section>
      <Sheet>
        <Details core={core} all={all} facts={facts} committees={committees} />
      </Sheet>
    </div>
  );
}

/** The panel beside the picture. On a phone it is a sheet over its lower end: a title, the lower half, or all. */
function Sheet({ children }: { children: preact.ComponentChildren }) {
  const t = texts.value;
  const { selected } = place.value;
  const [size, setSize] = useState<'peek' | 'half' | 'full'>('peek');
  useEffect(() => setSize(selected === null ? 'peek' : 'half'), [selected]);
  return (
    <section class={`panel ${size}`} aria-label={t.details} tabIndex={0}>
      <button type="button" class="handle" aria-label={t.details} aria-expanded={size !== 'peek'} onClick={() => setSize(LARGER[size])} />
      {children}
    </section>
  );
}

const LARGER = { peek: 'half', half: 'full', full: 'peek' } as const;

function printFoot(all: Network): string {
  const ties = all.bodies.flatMap((body) => body.ties);
  return texts.value.printFoot(ties.length, ties.filter(({ validFrom }) => validFrom === null).length);
}

/** Esc goes back one level, `t` changes between picture and table. */
function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') {
        if (place.value.selected !== null) go({ selected: null });
        else if (place.value.opened.length > 0) go({ opened: [] });
      } else if (event.key === 't') go({ view: place.value.view === 'table' ? 'picture' : 'table' });
      else if (event.key === 'Home' && place.value.on !== null) go({ on: null });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** The seats of the joint bodies, which come after the picture. */
function useCommittees(core: Core): ReadonlyMap<string, Committee> {
  const { on } = place.value;
  const ids = core.jointBodies.slice(0, TABLES_SHOWN).map(({ id }) => id);
  const [committees, setCommittees] = useState<ReadonlyMap<string, Committee>>(new Map());
  useEffect(() => {
    const control = new AbortController();
    setCommittees(new Map());
    for (const of of ids) {
      ask(COMMITTEE, { of, asOf: on }, control.signal).then(
        ({ committee }) => committee && setCommittees((known) => new Map(known).set(of, committee)),
        () => undefined, // Without its seats a table is still a table; the panel says that there are none to show.
      );
    }
    return () => control.abort();
  }, [ids.join(), on]);
  return committees;
}

function Head({ all, core, facts }: { all: Network; core: Core; facts: Entity | null }) {
  const t = texts.value;
  const { view, opened } = place.value;
  const drawn = core.groups.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <header class="head">
      <div>
        <p class="crumb">{(facts && 'partOf' in facts ? facts.partOf.nodes.map(nameOf).join(' › ') : '') || '　'}</p>
        <h1>{nameOf(core.community)}</h1>
        <p class="sum">
          <Counted text={t.cores(all.cores.length)} /> · <Counted text={t.jointBodies(core.jointBodies.length)} /> · <Counted text={t.many(all.bodiesTotal)} /> ·{' '}
          <span class="gap">
            <Counted text={t.gap(all.gapTotal)} />
          </span>
          {all.undatedTotal > 0 && (
            <span class="undated" title={t.undatedMeaning(all.undatedTotal)}>
              {t.undated(all.undatedTotal)}
            </span>
          )}
        </p>
        {drawn < all.bodiesTotal && <p class="sum gap">{t.cut(drawn, all.bodiesTotal)}</p>}
        <p class="print-only">{t.printedOn(shownDay.value)}</p>
      </div>
      <div class="actions">
        {opened.length > 0 && view === 'picture' && (
          <button type="button" class="button" onClick={() => go({ opened: [] })}>
            {t.closeGroups}
          </button>
        )}
        <div class="segments" role="group">
          <button type="button" aria-pressed={view === 'picture'} onClick={() => go({ view: 'picture' })}>
            {t.picture}
          </button>
          <button type="button" aria-pressed={view === 'table'} onClick={() => go({ view: 'table' })}>
            {t.table}
          </button>
        </div>
        <button type="button" class="button wide-only" onClick={() => print()}>
          {t.print}
        </button>
      </div>
    </header>
  );
}

/** A text whose numbers stand out. */
function Counted({ text }: { text: string }) {
  return <>{text.split(/(\d+)/).map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part))}</>;
}

/** Its content with the size that there is for it. */
function Sized({ children }: { children: (width: number, height: number) => preact.ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="canvas" ref={box}>
      {size && size.width > 0 && size.height > 0 && children(size.width, size.height)}
    </div>
  );
}

function Empty({ all, off }: { all: Network; off: readonly string[] }) {
  const t = texts.value;
  const name = nameOf(all.community);
  if (off.length > 0 && all.bodies.length > 0) {
    return (
      <Notice title={t.noFactsTitle(shownDay.value)} actions={<button type="button" class="button" onClick={() => go({ off: [] })}>{t.clear}</button>} />
    );
  }
  if (place.value.on !== null) {
    return (
      <Notice title={t.noFactsTitle(shownDay.value)} actions={<button type="button" class="button" onClick={() => go({ on: null })}>{t.toToday}</button>}>
        {t.noFactsText(all.undatedTotal)}
      </Notice>
    );
  }
  return <Notice title={t.aloneTitle(name)}>{all.gapTotal > 0 ? t.aloneGap(all.gapTotal) : t.aloneText}</Notice>;
}

/** As many units as may fit a line. */
const IN_ONE_LINE = 2;

/** Who is in the community and tied to nobody: set apart, never in the picture. */
function Gap({ network, onSelect }: { network: Network; onSelect: (id: string) => void }) {
  const t = texts.value;
  const [all, setAll] = useState(false);
  if (network.gapTotal === 0) return null;
  return (
    <section class={`tray${all ? ' all' : ''}`} aria-label={t.gapTitle} title={t.gapMeaning}>
      <b>
        {t.gapTitle} {network.gapTotal}
      </b>
      <ul>
        {network.gap.map((unit) => (
          <li key={unit.id}>
            <button type="button" aria-pressed={place.value.selected === unit.id} onClick={() => onSelect(unit.id)}>
              <KindIcon kind={unit.kind} state="gap" />
              {nameOf(unit)}
            </button>
          </li>
        ))}
      </ul>
      {network.gap.length > IN_ONE_LINE && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.gapLess : t.gapAll}
        </button>
      )}
    </section>
  );
}

interface Told {
  core: Core;
  all: Network;
  facts: Entity | null;
  committees: ReadonlyMap<string, Committee>;
}

function Details({ core, all, facts, committees }: Told) {
  const t = texts.value;
  const { selected } = place.value;
  const close = () => go({ selected: null });
  if (selected === null || selected === core.community.id) return <CommunityDetails core={core} all={all} facts={facts} committees={committees} />;
  const [what, group] = selected.split(':');
  if (group !== undefined && (what === 'kind' || what === 'family')) return <GroupDetails what={what} group={group} all={all} onClose={close} />;
  const joint = all.jointBodies.find(({ id }) => id === selected);
  const knot = all.knots.find(({ id }) => id === selected);
  const partners = all.bodies.filter(({ ties }) => ties.some(({ via }) => via?.id === selected));
  const committee = committees.get(selected);
  return (
    <BodyPanel key={selected} id={selected} network={all} body={all.bodies.find(({ id }) => id === selected)} onClose={close}>
      {committee && <Seats committee={committee} title={t.seats} />}
      {(joint || knot) && partners.length > 0 && <Members title={`${t.membersOf} ${partners.length}`} of={partners} />}
    </BodyPanel>
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
      <Reasons bodies={bodies} cut={total > bodies.length} />
      <Members title={total > bodies.length ? t.found(bodies.length, total, true) : `${t.membersOf} ${total}`} of={bodies} />
    </>
  );
}

function CommunityDetails({ core, all, facts, committees }: Told) {
  const t = texts.value;
  const { community } = core;
  const ties = all.bodies.flatMap((body) => body.ties);
  const dated = ties.filter(({ validFrom }) => validFrom !== null).length;
  return (
    <>
      <Heading named={community} />
      <Section>
        <dl class="facts">
          <dt>{t.core}</dt>
          <dd>{core.cores.length > 0 ? core.cores.map(nameOf).join('、') : t.noCoreMeaning}</dd>
        </dl>
      </Section>
      {facts && <Facts entity={facts} />}
      {core.jointBodies.map((joint) => {
        const committee = committees.get(joint.id);
        return committee ? <Seats key={joint.id} committee={committee} title={`${nameOf(joint)} · ${t.seats}`} /> : null;
      })}
      {reasonCounts(all.bodies).size > 0 && <Reasons bodies={all.bodies} cut={all.totals.some(({ unseen }) => unseen > 0)} />}
      {ties.length > 0 && (
        <Section title={t.datesKnown}>
          <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="all" width="100" height="6" />
            <rect class="part" width={(100 * dated) / ties.length} height="6" />
          </svg>
          <small>{t.datesKnownSentence(dated, ties.length)}</small>
        </Section>
      )}
      {facts && <Sources of={facts.cites} />}
    </>
  );
}
