import { type ComponentChildren, options } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAmong } from './among.ts';
import { type Committee, useCommittees } from './committees.ts';
import { ChangeLegend, Changes, useDifference } from './Changes.tsx';
import { useCounts } from './counts.ts';
import { Details } from './Details.tsx';
import { Expanded } from './ExpandMenu.tsx';
import { useExpansions } from './expanding.ts';
import { ExportMenu } from './ExportMenu.tsx';
import type { Format } from './exports/file.ts';
import type { Shown } from './exports/save.ts';
import { pressed, useKeys } from './keys.ts';
import { kindText, typeText } from './labels.ts';
import { Link, pageOf } from './Link.tsx';
import { useSlow } from './loading.ts';
import { FailureLine, Notice } from './Notice.tsx';
import { type Entity, placesOf } from './Panel.tsx';
import { Icon, KindIcon } from './picture/Glyph.tsx';
import { expandedCore } from './picture/expansions.ts';
import { reasonCounts } from './picture/marks.ts';
import { type Core, type Line, type Network, networkOf } from './picture/model.ts';
import { pinsOf } from './picture/pins.ts';
import { Picture } from './picture/Picture.tsx';
import type { Seated } from './picture/seats.ts';
import { type Asked, QueryBehind } from './QueryBehind.tsx';
import { Rail } from './Rail.tsx';
import { seatsOf } from './seats.ts';
import { Sheet } from './Sheet.tsx';
import { canRedo, canUndo, go, langOf, nameOf, permalink, place, redo, shownDay, texts, today, undo } from './state.ts';
import { Chips } from './Switches.tsx';
import { Table } from './Table.tsx';
import { TimeBar } from './TimeBar.tsx';
import { timeText, windowOf } from './window.ts';

interface Staged {
  core: Core;
  /** The facts of what stands in the middle, which come beside its picture. */
  facts: Entity | null;
  busy: boolean;
  /** Whether another day or a period comes, until which the day is shown. */
  waits: boolean;
  /** What was asked for the network. */
  asked: Asked;
  /** What the panel says while nothing is selected. */
  own: (all: Network, committees: ReadonlyMap<string, Committee>) => ComponentChildren;
}

/** A network with its legend, its picture or table, and its panel. */
export function Stage({ core: given, facts, busy: waiting, waits, asked, own }: Staged) {
  const { selected, off, opened, view, since, also, steps, pinned } = place.value;
  const more = useExpansions();
  const core = useMemo(() => (since === null && more.expansions.length > 0 ? expandedCore(given, more.expansions) : given), [given, more.expansions, since]);
  const pins = useMemo(() => pinsOf(pinned), [pinned.join()]);
  const busy = useSlow(more.busy) || waiting;
  const all = useMemo(() => networkOf(core), [core]);
  const network = useMemo(() => networkOf(core, new Set(off)), [core, off.join()]);
  const committees = useCommittees(core.about === 'body' ? [...core.jointBodies, ...ownSeats(facts)] : core.jointBodies);
  const seats = useMemo(
    () => new Map<string, Seated[]>([...committees].map(([id, committee]) => [id, seatsOf(committee).map(({ state, post, holder }) => ({ state, of: [...post.represented, ...(holder ? [holder] : [])].map((each) => each.id) }))])),
    [committees],
  );
  const difference = useDifference(all);
  const changed = useMemo(() => {
    const posts = difference.current ? (difference.data?.networkDiff?.seatsChanged ?? []).map(({ post }) => post.id) : [];
    return new Map([...committees].map(([id, committee]) => [id, committee.posts.filter(({ post }) => posts.includes(post.id)).length]));
  }, [committees, difference.data, difference.current]);
  const seated = useMemo((): Line[] => {
    // Where two days are compared no line has the colour of its reason.
    const line = (from: string, to: string): Line => ({ from, to, reason: 'COMMITTEE', count: 1, ...(since !== null && { change: 'same' }) });
    if (core.about === 'body') return core.jointBodies.map(({ id }) => line(core.community.id, id));
    const led = new Set(core.cores.map(({ id }) => id));
    return core.links.filter(({ body, seated }) => seated && led.has(body.id)).map(({ body, jointBody }) => line(body.id, jointBody.id));
  }, [core, since]);
  const openedSet = useMemo(() => new Set(opened), [opened.join()]);
  const among = useAmong(network);
  const beside = useMemo(() => [...seated, ...among.lines], [seated, among.lines]);
  const select = (id: string | null, add = false) => {
    const { selected: chosen, also: more } = place.value;
    if (add && chosen !== null && id !== null && id !== chosen) go({ also: more.includes(id) ? more.filter((each) => each !== id) : [...more, id] });
    else go({ selected: id === chosen && more.length === 0 ? null : id, also: [] });
  };
  const open = (kind: string) => go({ opened: [...place.value.opened, kind] });
  useKeys(pressed);
  const empty = network.bodies.length === 0 && core.jointBodies.length === 0;
  return (
    <div class={`community${busy ? ' busy' : ''}${since === null ? '' : ' compared'}`} aria-busy={busy}>
      <Rail all={all} among={among} seats={committees.size > 0} />
      <section class="stage">
        <Head all={all} core={core} facts={facts} shown={{ network, seated: beside }} empty={empty} />
        <Expanded expansions={more.expansions} network={all} />
        <FailureLine {...more} />
        <FailureLine {...among} />
        {since === null ? <Chips counts={reasonCounts(all.ties)} /> : <ChangeLegend all={network} look="chips" />}
        {empty ? <Empty all={all} off={off} /> : view === 'table' ? (
          <Table network={network} selected={selected} onSelect={select} />
        ) : (
          <Sized paper={PAPER}>
            {(width, height) => (
              <Picture network={network} seats={seats} changed={changed} seated={beside} selected={selected} also={also} steps={steps} opened={openedSet} pins={pins} settled={!waits && !more.busy} width={width} height={height} onSelect={select} onOpen={open} />
            )}
          </Sized>
        )}
        <Gap network={all} onSelect={select} />
        <TimeBar id={core.community.id} about={all.about} busy={busy} />
        {view === 'picture' && !empty && (
          <div class="print-only">
            <Table network={network} selected={null} onSelect={select} />
          </div>
        )}
        <p class="print-only foot">
          {printFoot(all)}
          {texts.value.pageAddress(permalink())}
        </p>
      </section>
      <Sheet>
        <Details all={all} committees={committees} own={since === null ? own : () => <Changes all={network} since={since} loaded={difference} />} />
        <QueryBehind {...asked} />
      </Sheet>
    </div>
  );
}

/** A joint body has its own seats around it. */
const ownSeats = (facts: Entity | null) => (facts?.__typename === 'JointCommittee' ? [facts] : []);

function printFoot(all: Network): string {
  const ties = all.bodies.flatMap((body) => body.ties);
  return texts.value.printFoot(ties.length, ties.filter(({ startDate }) => startDate === null).length);
}

function Head({ all, core, facts, shown, empty }: { all: Network; core: Core; facts: Entity | null; shown: Shown; empty: boolean }) {
  const t = texts.value;
  const { view, opened, from } = place.value;
  const inWindow = from !== null;
  const drawn = core.groups.reduce((sum, { members }) => sum + members.length, 0) - all.addedTotal;
  return (
    <header class="head">
      <div>
        <Crumb facts={facts} ofBody={all.about === 'body'} />
        <h1 lang={langOf(nameOf(core.community))}>{nameOf(core.community)}</h1>
        <p class="sum">
          {all.about === 'body' ? (
            <>
              <Counted text={t.partners(all.bodiesTotal)} />
              {core.jointBodies.length > 0 && (
                <>
                  {' '}
                  · <Counted text={t.jointBodies(core.jointBodies.length)} />
                </>
              )}
            </>
          ) : (
            <>
              <Counted text={t.cores(all.cores.length)} /> · <Counted text={t.jointBodies(core.jointBodies.length)} /> · <Counted text={t.many(all.bodiesTotal)} /> ·{' '}
              <span class="gap">
                <Counted text={t.gap(all.gapTotal)} />
              </span>
            </>
          )}
          {place.value.since !== null && <span class="undated">{t.ofBothDays}</span>}
          {all.addedTotal > 0 && <span class="undated">{t.added(all.addedTotal)}</span>}
          {all.undatedTotal > 0 && (
            <span class="undated" title={inWindow ? t.unknownStartsMeaning(all.undatedTotal) : t.undatedMeaning(all.undatedTotal)}>
              {inWindow ? t.unknownStarts(all.undatedTotal) : t.undated(all.undatedTotal)}
            </span>
          )}
        </p>
        {all.bodies.length === 0 && !empty && !inWindow && all.undatedTotal === 0 && (
          <p class="sum">
            <b>{t.aloneTitle(nameOf(core.community))}</b> {all.gapTotal > 0 ? t.aloneGap(all.gapTotal) : t.aloneBody}
          </p>
        )}
        {all.lowerBound && <p class="sum gap">{t.windowCut}</p>}
        {drawn < all.bodiesTotal && <p class="sum gap">{t.cut(drawn, all.bodiesTotal)}</p>}
        <p class="print-only">{timeText()}</p>
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
        <History />
        <ExportMenu save={(format) => saved(format, shown)} picture={view === 'picture' && !empty} />
        <button type="button" class="button" onClick={() => print()}>
          {t.print}
        </button>
      </div>
    </header>
  );
}

/** What kind of body it is, and where it lies. */
function Crumb({ facts, ofBody }: { facts: Entity | null; ofBody: boolean }) {
  const places = facts ? placesOf(facts) : [];
  const kind = ofBody && facts ? ('kind' in facts && facts.kind ? kindText(facts.kind) : typeText(facts.__typename)) : '';
  return (
    <p class="crumb">
      {kind || (places.length === 0 && '\u00a0')}
      {places.map((each, i) => (
        <span key={each.id}>
          {(i > 0 || kind) && ' › '}
          <Link to={pageOf(each)} lang={langOf(nameOf(each))}>
            {nameOf(each)}
          </Link>
        </span>
      ))}
    </p>
  );
}

/** What writes files is fetched when the first is wanted. */
const saved = async (format: Format, shown: Shown): Promise<void> => (await import('./exports/save.ts')).save(format, shown);

/** What was changed last is taken back, or done again. */
export function History() {
  const t = texts.value;
  return (
    <span class="history">
      {([[t.undo, 'u', canUndo, undo, 'M6 3L2.5 6.5L6 10M3 6.5H10a3.5 3.5 0 0 1 0 7H7'], [t.redo, 'U', canRedo, redo, 'M10 3L13.5 6.5L10 10M13 6.5H6a3.5 3.5 0 0 0 0 7H9']] as const).map(([name, key, can, act, d]) => (
        <button key={key} type="button" class="button icon-only" aria-label={name} title={`${name} (${key})`} disabled={!can.value} onClick={act}>
          <Icon size={16} d={d} />
        </button>
      ))}
    </span>
  );
}

/** A text whose numbers stand out. */
function Counted({ text }: { text: string }) {
  return <span class="counted">{text.split(/(\d[\d,]*)/).map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part))}</span>;
}

interface Size {
  width: number;
  height: number;
}

/** The picture of whatever screen is laid out anew for paper, where it shares a page with its table and its names stay legible. */
const PAPER: Size = { width: 860, height: 420 };

/** Its content with the size that there is for it, on the screen and on paper. */
export function Sized({ children, paper }: { children: (width: number, height: number) => ComponentChildren; paper?: Size }) {
  const box = useRef<HTMLDivElement>(null);
  const [screen, setSize] = useState<Size | null>(null);
  const [printed, setPrinted] = useState(false);
  const size = (printed && paper) || screen;
  useEffect(() => {
    // At once: what is printed is what stands there when the event ends.
    const print = ({ type }: Event) => {
      options.debounceRendering = (render) => render();
      setPrinted(type === 'beforeprint');
      delete options.debounceRendering;
    };
    addEventListener('beforeprint', print);
    addEventListener('afterprint', print);
    return () => {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', print);
    };
  }, []);
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
  if (place.value.from !== null) {
    return (
      <Notice title={t.noFactsTitle(windowOf()?.join(' – ') ?? '')} actions={<button type="button" class="button" onClick={() => go({ from: null })}>{t.windowEnd}</button>}>
        {t.noFactsText(all.undatedTotal, null)}
      </Notice>
    );
  }
  if (place.value.on !== null) return <NoFacts all={all} />;
  return <Notice title={t.aloneTitle(name)}>{all.about === 'body' ? t.aloneBody : all.gapTotal > 0 ? t.aloneGap(all.gapTotal) : t.aloneText}</Notice>;
}

/** That nothing is known of a day, and since when something is. */
function NoFacts({ all }: { all: Network }) {
  const t = texts.value;
  const first = useCounts(all.community.id, all.about, today())?.months.find(({ count }) => count > 0)?.month ?? null;
  const actions = (
    <>
      {first !== null && first > shownDay.value && (
        <button type="button" class="button" onClick={() => go({ on: `${first}-28` })}>
          {t.toFirst}
        </button>
      )}
      <button type="button" class="button" onClick={() => go({ on: null })}>
        {t.toToday}
      </button>
    </>
  );
  return (
    <Notice title={t.noFactsTitle(shownDay.value)} actions={actions}>
      {t.noFactsText(all.undatedTotal, first)}
    </Notice>
  );
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
              <span lang={langOf(nameOf(unit))}>{nameOf(unit)}</span>
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

