import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BODY, PARTS, PLACES } from '../documents.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import { useKeys } from '../keys.ts';
import { Link } from '../Link.tsx';
import { isUnderWay, useAnswer, useSlow } from '../loading.ts';
import { FailureLine, NoPage, Notice } from '../Notice.tsx';
import type { Entity } from '../Panel.tsx';
import { QueryBehind } from '../QueryBehind.tsx';
import type { EntityType } from '../operations.ts';
import { openThing, Search } from '../Search.tsx';
import { Sheet } from '../Sheet.tsx';
import { History, Sized } from '../Stage.tsx';
import { go, language, nameOf, permalink, place, shownDay, texts } from '../state.ts';
import { Chips } from '../Switches.tsx';
import { NETWORK } from './documents.ts';
import { type Graph, graphOf, type Shown, shownOf } from './graph.ts';
import { usePositions } from './laying.ts';
import { counted, Legend } from './Legend.tsx';
import { paletteOf, paperPalette } from './palette.ts';
import { fontOf, Picture } from './Picture.tsx';
import type { Surface } from './surface.ts';
import { svgOf } from './svg.ts';
import { Table } from './Table.tsx';
import { Told } from './Told.tsx';
import { words } from './words.ts';

export { fetchWords } from './words.ts';

/** As many as one answer may hold. */
const MOST = 20_000;
/** From so many on, names come only as one zooms in. */
const LARGE = 2000;
const PARTS_SHOWN = 12;
const TOPS_SHOWN = 50;
/** The types of what a network is made of. */
const BODIES: EntityType[] = ['Community', 'PartyOrganization', 'JointCommittee', 'Unit', 'ServicePoint'];

/** The network of a place: all its bodies and the ties among them, however many there are. */
export function Page() {
  const { of } = place.value;
  return of === null ? <Choose /> : <Network key={of} of={of} />;
}

function Choose() {
  const w = words.value;
  const { data } = useAnswer(PLACES, { first: TOPS_SHOWN });
  useEffect(() => {
    document.title = texts.value.title(w.choose);
  }, [w]);
  return (
    <article class="question choose">
      <header class="head">
        <div>
          <h1>{w.choose}</h1>
          <p class="sum">{w.chooseText}</p>
        </div>
      </header>
      <Search large label={w.chooseText} types={['Area', 'Community']} onChoose={(of) => go({ page: 'network', of })} />
      {data?.areas && (
        <section class="card">
          <h2>{texts.value.places}</h2>
          <ul class="choices">
            {data.areas.nodes.map((each) => (
              <li key={each.id}>
                <Link to={{ page: 'network', of: each.id }}>{nameOf(each)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Network({ of }: { of: string }) {
  const w = words.value;
  const variables = { within: of, asOf: place.value.on, limit: MOST, edgeLimit: MOST };
  const loaded = useAnswer(NETWORK, variables);
  const { data, failure, at, again } = loaded;
  const about = useAnswer(BODY, { id: of, asOf: place.value.on });
  const entity = about.data?.entity ?? null;
  const answer = data?.network ?? null;
  const graph = useMemo(() => answer?.columns && graphOf(answer.columns, language.value === 'en'), [answer, language.value]) ?? null;
  const slow = useSlow(isUnderWay(loaded));
  useEffect(() => {
    if (entity) document.title = texts.value.title(w.title(nameOf(entity)));
  }, [entity, w, texts.value]);
  if (!answer || !graph || !entity) {
    const failed = failure ?? about.failure;
    return <NoPage id={of} missing={failed?.kind === 'missing' || (about.current && entity === null)} failure={failed} at={at} again={failure ? again : about.again} slow={slow} />;
  }
  const notes = [
    answer.nodesTotal > graph.ids.length ? w.cutNodes(graph.ids.length, answer.nodesTotal) : '',
    answer.edgesTotal > graph.sources.length ? w.cutEdges(graph.sources.length, answer.edgesTotal) : '',
    answer.cutBy.includes('SCAN_LIMIT') ? w.cutScan : '',
  ].filter(Boolean);
  return (
    <>
      {failure && <FailureLine failure={failure} at={at} again={again} />}
      <Drawn entity={entity} graph={graph} notes={notes} undated={answer.undatedTotal ?? 0} variables={variables} busy={slow} />
    </>
  );
}

interface DrawnProps {
  entity: Entity;
  graph: Graph;
  notes: readonly string[];
  undated: number;
  variables: { within: string; asOf: string | null; limit: number; edgeLimit: number };
  busy: boolean;
}

function Drawn({ entity, graph, notes, undated, variables, busy }: DrawnProps) {
  const w = words.value;
  const t = texts.value;
  const { off, view } = place.value;
  const shown = useMemo(() => shownOf(graph, new Set(off)), [graph, off.join()]);
  const counts = useMemo(() => counted(graph), [graph]);
  const [laid, setLaid] = useState(false);
  const kept = useRef<{ surface: Surface | null }>({ surface: null }).current;
  const title = w.title(nameOf(entity));
  useKeys();
  const paper = usePaper(kept);
  const tied = counts.kinds.reduce((sum, { total }) => sum + total, 0);
  const untied = graph.ids.length - tied;
  return (
    <div class={`community${busy ? ' busy' : ''}`} aria-busy={busy}>
      <Legend of={counts} />
      <section class="stage">
        <header class="head">
          <div>
            <p class="crumb">
              <Link to={entity.__typename === 'Community' ? { community: entity.id } : { entity: entity.id }}>{nameOf(entity)}</Link>
            </p>
            <h1>{title}</h1>
            <p class="sum">
              {w.sum(shown.bodies, shown.ties)}
              {untied > 0 && <> · <span class="gap" title={w.untiedMeaning}>{w.untied(untied)}</span></>}
              {undated > 0 && <span class="undated" title={w.undatedMeaning(undated)}>{w.undated(undated)}</span>}
            </p>
            {notes.map((note) => <p key={note} class="sum gap">{note}</p>)}
            <div class="find">
              <Search types={BODIES} within={entity.id} label={w.find} onChoose={(id) => find(graph, id)} />
            </div>
            <p class="print-only">{t.printedOn(shownDay.value)}</p>
          </div>
          <div class="actions">
            <div class="segments" role="group">
              <button type="button" aria-pressed={view === 'picture'} onClick={() => go({ view: 'picture' })}>{t.picture}</button>
              <button type="button" aria-pressed={view === 'table'} onClick={() => go({ view: 'table' })}>{t.table}</button>
            </div>
            <History />
            <ExportMenu
              picture={view === 'picture' && laid && shown.bodies > 0}
              save={async (format) => (await import('./save.ts')).save(format, { title, graph, shown, variables, notes }, kept.surface?.drawing() ?? null, paletteOf(), fontOf())}
            />
            <button type="button" class="button" onClick={() => print()}>{t.print}</button>
          </div>
        </header>
        {tied > LARGE && <LargeNote of={entity.id} bodies={tied} />}
        <Chips counts={counts.reasons} />
        <Main graph={graph} shown={shown} tied={tied} named={entity} kept={kept} onLaid={setLaid} />
        <div class="print-only" ref={paper} />
        {view === 'picture' && <div class="print-only"><Table graph={graph} shown={shown} /></div>}
        <p class="print-only foot">
          {w.withoutDate(graph.begins.filter((begin, tie) => begin === null && shown.tie[tie]).length)}
          {t.pageAddress(permalink())}
        </p>
      </section>
      <Sheet>
        <Told graph={graph} shown={shown} entity={entity} />
        <QueryBehind operation={NETWORK} variables={variables} />
      </Sheet>
    </div>
  );
}

/** Selects a body, which the picture then shows; one that did not come with the answer has a page of its own. */
function find(graph: Graph, id: string): void {
  if (graph.numberOf.has(id)) go({ selected: id, also: [] });
  else openThing({ __typename: '', id });
}

interface MainProps {
  graph: Graph;
  shown: Shown;
  tied: number;
  named: { name: string; nameEn: string | null };
  kept: { surface: Surface | null };
  onLaid: (laid: boolean) => void;
}

/** The picture or the table, or why there is none. */
function Main({ graph, shown, tied, named, kept, onLaid }: MainProps) {
  const w = words.value;
  const t = texts.value;
  const { positions, failed } = usePositions(graph);
  useEffect(() => onLaid(positions !== null), [positions !== null]);
  if (place.value.view === 'table') return <Table graph={graph} shown={shown} />;
  if (tied === 0) return <Notice title={w.aloneTitle(nameOf(named))}>{w.aloneText(graph.ids.length)}</Notice>;
  if (shown.bodies === 0) return <Notice title={w.allOff} actions={<button type="button" class="button" onClick={() => go({ off: [] })}>{t.clear}</button>} />;
  if (failed) return <Notice title={w.notLaid} actions={<button type="button" class="button" onClick={() => location.reload()}>{t.retry}</button>} />;
  if (positions === null) return <p class="laying" role="status">{w.laying(tied)}</p>;
  return (
    <Sized>
      {(width, height) => <Picture graph={graph} shown={shown} positions={positions} name={nameOf(named)} width={width} height={height} kept={kept} />}
    </Sized>
  );
}

/** What a large network is like, and where to look for details. */
function LargeNote({ of, bodies }: { of: string; bodies: number }) {
  const w = words.value;
  const { data } = useAnswer(PARTS, { of, first: PARTS_SHOWN });
  const parts = data?.entity && 'parts' in data.entity ? data.entity.parts : null;
  return (
    <p class="network-note">
      <span>{w.large(bodies)}</span>
      {parts?.nodes.map((part) => <Link key={part.id} to={{ page: 'network', of: part.id }}>{nameOf(part)}</Link>)}
      {parts && parts.totalCount > parts.nodes.length && <span>{w.more(parts.totalCount - parts.nodes.length)}</span>}
    </p>
  );
}

/** What is printed of the canvas: the same picture as vectors, in the colours of paper. */
function usePaper(kept: { surface: Surface | null }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = () => {
      const drawing = kept.surface?.drawing();
      if (drawing && holder.current) holder.current.replaceChildren(svgOf(drawing, paperPalette(), fontOf()));
    };
    const after = () => holder.current?.replaceChildren();
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return holder;
}
