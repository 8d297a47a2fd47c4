import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { kindLabel, kindText } from '../labels.ts';
import { FAMILIES } from '../kinds.ts';
import { STROKES } from '../reasons.ts';
import { pinTo, standing, togglePin } from '../pinning.ts';
import { language, nameOf, namesOf, place, texts } from '../state.ts';
import { Badge, ChangedStroke, Glyph, Seal, Seat, Stroke } from './Glyph.tsx';
import { layoutOf, type PlacedMiddle, type PlacedSlot } from './layout.ts';
import { type Marks, marksOf, REST, type Slot } from './marks.ts';
import { changeOf, type Line, type Network } from './model.ts';
import { brokenName, linesInDisc, widthOfText } from './names.ts';
import { type Pin, pinAt } from './pins.ts';
import type { Kept } from './places.ts';
import type { Route } from './routes.ts';
import { alongTable, aroundRing, type Seated, seatsAt } from './seats.ts';
import { DIRECTIONS, neighbourTowards } from './steps.ts';

export interface PictureProps {
  network: Network;
  seats: ReadonlyMap<string, readonly Seated[]>;
  /** Of how many seats of a table the holders are others, where two days are compared. */
  changed: ReadonlyMap<string, number>;
  /** Lines beside those of the network: which core has a seat at which table, and those of the many with each other. */
  seated: readonly Line[];
  selected: string | null;
  /** What is selected besides. */
  also: readonly string[];
  /** How many ties away from what is selected things stay lit. */
  steps: number;
  opened: ReadonlySet<string>;
  /** Where marks were put, which stay there. */
  pins: ReadonlyMap<string, Pin>;
  /** Whether this is what was asked for, and not what is shown until that comes. */
  settled: boolean;
  width: number;
  height: number;
  /** `add` where it is selected besides what is selected already. */
  onSelect: (id: string | null, add?: boolean) => void;
  onOpen: (kind: string) => void;
}

/** Where marks stood when the same was shown last, as on another day: bodies keep their place over time. */
let stood: { page: string; kept: Kept | null } = { page: '', kept: null };

/** The picture of one core and its many actors. It is one stop of the Tab key; within it the arrows move. */
export function Picture({ network, seats, changed, seated, selected, also, steps, opened, pins, settled, width, height, onSelect, onOpen }: PictureProps) {
  const english = language.value === 'en';
  const root = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const marks = useMemo(
    () =>
      marksOf({ ...network, lines: [...network.lines, ...seated] }, width < 500, opened, {
        kind: kindLabel,
        family: (family) => FAMILIES[family],
        rest: texts.value.restOfMiddle,
      }),
    [network, seated, width < 500, opened, language.value],
  );
  const { lines } = marks;
  const centre = network.cores[0]?.id ?? network.community.id;
  const inCentre = [network.community, ...network.cores].map(({ id }) => id);
  const chosen = useMemo(() => chosenMark(marks, selected), [marks, selected]);
  const [dragged, setDragged] = useState<{ id: string; pin: Pin } | null>(null);
  const put = useMemo(() => (dragged ? new Map([...pins, [dragged.id, dragged.pin]]) : pins), [pins, dragged]);
  const { off, expanded } = place.value;
  const page = [network.community.id, width < 500, ...off, ...opened, ...expanded].join();
  const layout = useMemo(() => {
    const made = layoutOf({ ...network, ...marks }, width, height, english, chosen, put, stood.page === page ? stood.kept : null);
    if (settled) stood = { page, kept: made.kept };
    return made;
  }, [network, marks, width, height, english, chosen, put, settled]);
  const points = [...layout.middle.map(({ of, x, y }) => ({ id: of.id, x, y })), ...layout.slots.map(({ slot: { id }, x, y }) => ({ id, x, y }))];
  useEffect(() => {
    standing.pins = new Map(points.map((each) => [each.id, pinAt(layout, each)]));
  }, [layout]);
  const drag = useDrag(width / layout.width, setDragged, (id, dx, dy) => {
    const point = points.find((each) => each.id === id);
    return point ? pinAt(layout, { x: point.x + dx, y: point.y + dy }) : null;
  });
  const besides = useMemo(() => new Set(also.flatMap((id) => chosenMark(marks, id) ?? [])), [marks, also.join()]);
  const isChosen = (id: string) => chosen === id || besides.has(id);
  // What is drawn between the chosen ones belongs to them.
  const common = new Set(marks.slots.flatMap(({ id, between }) => (between?.some(isChosen) ? [id] : [])));
  const lit = useMemo(() => litMarks(network, lines, chosen, new Set([...besides, ...common]), steps), [network, lines, chosen, besides, [...common].join(), steps]);
  const shown = new Set([...layout.middle.map(({ of }) => of.id), ...layout.slots.map(({ slot }) => slot.id)]);
  const tabStop = focused !== null && (shown.has(focused) || focused === centre) ? focused : centre;

  const act = (id: string, add: boolean, slot?: Slot) => {
    if (slot?.opens) onOpen(slot.opens);
    else onSelect(id, add);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const slot = marks.slots.find(({ id }) => id === tabStop);
    if (event.key.startsWith('Arrow') && event.shiftKey) {
      const point = points.find(({ id }) => id === tabStop);
      const [right, down] = DIRECTIONS[event.key] ?? [0, 0];
      if (point) pinTo(tabStop, pinAt(layout, { x: point.x + STEP * right, y: point.y + STEP * down }));
    } else if (event.key.startsWith('Arrow')) {
      const next = neighbourTowards([{ id: centre, ...layout.centre }, ...points], tabStop, event.key);
      // At once, not after the next paint: the key after this one is meant for the mark that this one leads to.
      if (next !== null) root.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key === 'Enter') act(tabStop, event.shiftKey, slot);
    else if (event.key === ' ') onSelect(tabStop, event.shiftKey);
    else if (event.key === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) togglePin(tabStop);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const faded = (id: string) => (lit !== null && !lit.has(id) ? ' faded' : '');
  const isTold = (id: string) => isChosen(id) || common.has(id);
  const touches = (from: string, to: string) => chosen === null || steps > 1 || isTold(from) || isTold(to) || (isCentre(network, chosen) && (isCentre(network, from) || isCentre(network, to)));

  const control = (id: string, label: string, slot?: Slot) => ({
    'data-mark': id,
    class: `mark${faded(id)}${isChosen(id) ? ' chosen' : ''}${slot?.opens ? ' group' : ''}`,
    role: 'button' as const,
    // In SVG names of attributes are told apart by case.
    tabindex: id === tabStop ? 0 : -1,
    'aria-label': put.has(id) ? texts.value.pinnedMark(label) : label,
    'aria-pressed': isChosen(id),
    onFocus: () => setFocused(id),
    onPointerDown: (event: PointerEvent) => id !== centre && drag.begin(event, id),
    onClick: (event: MouseEvent) => {
      event.stopPropagation();
      act(id, event.shiftKey, slot);
    },
  });
  return (
    <svg
      ref={root}
      class="picture"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={width}
      height={height}
      role="group"
      aria-label={(network.about === 'body' ? texts.value.pictureOfBody : texts.value.pictureLabel)(nameOf(network.community))}
      onKeyDown={onKeyDown}
      onClickCapture={drag.click}
      onClick={() => onSelect(null)}
    >
      {layout.sectors.map(({ family, path }) => (
        <path key={family} class="sector" d={path}>
          <title>{FAMILIES[family][language.value]}</title>
        </path>
      ))}
      <circle class={`ring ${network.about}`} cx={layout.centre.x} cy={layout.centre.y} r={layout.ring} />
      {layout.routes.map((route) => (
        <g
          key={`${route.line.from} ${route.line.to} ${route.line.reason} ${route.line.change}`}
          class={`line${touches(route.line.from, route.line.to) && !faded(route.line.from) && !faded(route.line.to) ? '' : ' faded'}${
            chosen === null && (route.line.among || (layout.hub && (layout.middle.length > 2 || isCentre(network, route.line.to)))) ? ' quiet' : ''
          }`}
        >
          {route.line.change ? (
            <ChangedStroke path={route.path} change={route.line.change} at={route.middle} />
          ) : (
            <>
              <Stroke path={route.path} reason={route.line.reason} width={route.width} />
              {STROKES[route.line.reason].mark === 'seal' && <Seal {...route.middle} />}
              {route.heads && <path class={`arrow ${route.line.reason}`} d={route.heads} />}
            </>
          )}
        </g>
      ))}
      <g {...control(centre, coreLabel(network))}>
        {isChosen(centre) && <circle class="selection" cx={layout.centre.x} cy={layout.centre.y} r={layout.disc + 5} />}
        {/* The core may be a joint body itself: its seats stand round its ring. */}
        <Seats of={inCentre.flatMap((id) => seats.get(id) ?? [])} at={inCentre} routes={layout.routes} places={aroundRing(layout.centre, layout.ring + 8)} />
        <CoreDisc network={network} x={layout.centre.x} y={layout.centre.y} radius={layout.disc} phone={layout.phone} />
      </g>
      {layout.middle.map((placed) => (
        <g key={placed.of.id} {...control(placed.of.id, `${nameOf(placed.of)}${changedText(changed.get(placed.of.id))}`)}>
          <MiddleMark placed={placed} seats={seats.get(placed.of.id) ?? []} routes={layout.routes} network={network} phone={layout.phone} chosen={isChosen(placed.of.id)} />
          {changed.get(placed.of.id) ? (
            <g class="badge" transform={`translate(${(placed.x + placed.width / 2 + 9).toFixed(1)} ${(placed.y - placed.height / 2 - 9).toFixed(1)})`}>
              <title>{`${texts.value.seatsChanged} ${changed.get(placed.of.id)}`}</title>
              <circle r="9" />
              <text aria-hidden="true">{changed.get(placed.of.id)}</text>
            </g>
          ) : null}
          {put.has(placed.of.id) && <circle class="pin" cx={placed.x - placed.width / 2} cy={placed.y - placed.height / 2} r="3.5" />}
        </g>
      ))}
      {layout.slots.map((placed) => (
        <g key={placed.slot.id} {...control(placed.slot.id, slotLabel(placed.slot), placed.slot)}>
          <SlotMark placed={placed} chosen={isChosen(placed.slot.id)} />
          {put.has(placed.slot.id) && <circle class="pin" cx={placed.x - placed.radius * 0.9} cy={placed.y - placed.radius * 0.9} r="3.5" />}
        </g>
      ))}
    </svg>
  );
}

const STEP = 16;
/** A hand that clicks moves a little. */
const SLACK = 5;

/** Marks are put elsewhere with the mouse or a pen; a finger moves the page. */
function useDrag(scale: number, show: (dragged: { id: string; pin: Pin } | null) => void, at: (id: string, dx: number, dy: number) => Pin | null) {
  const moved = useRef(false);
  const begin = (start: PointerEvent, id: string) => {
    moved.current = false;
    if (start.button !== 0 || start.pointerType === 'touch') return;
    let pin: Pin | null = null;
    const move = (event: PointerEvent) => {
      const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
      if (!moved.current && Math.hypot(dx, dy) < SLACK) return;
      moved.current = true;
      pin = at(id, dx / scale, dy / scale);
      if (pin) show({ id, pin });
    };
    const end = ({ type }: PointerEvent) => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
      show(null);
      if (pin && type === 'pointerup') pinTo(id, pin);
      // The click that belongs to the drag comes before this, unless it ended outside the picture.
      setTimeout(() => (moved.current = false));
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
  };
  /** The click at the end of a drag selects nothing. */
  const click = (event: MouseEvent) => {
    if (moved.current) event.stopPropagation();
    moved.current = false;
  };
  return { begin, click };
}

const isCentre = (network: Network, id: string) => id === network.community.id || network.cores.some((core) => core.id === id);

/** The mark that stands for what is selected: a body that is part of a group is selected in its group. */
function chosenMark({ slots, rest }: Marks, selected: string | null): string | null {
  if (selected === null) return null;
  if (rest.some(({ id }) => id === selected)) return REST;
  return slots.find(({ id, members }) => id === selected || members.some((member) => member.id === selected))?.id ?? selected;
}

/** What stays lit: what is chosen and whatever so many ties lead to; the core stays in any case. Null if nothing is chosen. */
function litMarks(network: Network, lines: readonly Line[], chosen: string | null, besides: ReadonlySet<string>, steps: number): ReadonlySet<string> | null {
  if (chosen === null) return null;
  const centre = [network.community.id, ...network.cores.map(({ id }) => id)];
  let reached = new Set([chosen, ...besides]);
  for (let i = 0; i < steps; i += 1) {
    if (centre.some((id) => reached.has(id))) reached = new Set([...reached, ...centre]);
    const next = lines.flatMap(({ from, to }) => [reached.has(from) ? to : '', reached.has(to) ? from : '']);
    reached = new Set([...reached, ...next]);
  }
  return new Set([...reached, ...centre]);
}

function coreLabel(network: Network): string {
  if (network.about === 'body') return nameOf(network.community);
  const names = namesOf(network.cores) || texts.value.noCore;
  return `${nameOf(network.community)} · ${texts.value.core} · ${names}`;
}

function slotLabel(slot: Slot): string {
  if (slot.count > 1) return slot.opens ? texts.value.openGroup(nameOf(slot), slot.count) : texts.value.listGroup(nameOf(slot), slot.count);
  const change = slot.members[0] && changeOf(slot.members[0]);
  return [nameOf(slot), kindText(slot.kind), change && texts.value.changes[change]].filter(Boolean).join(texts.value.punctuation.comma);
}

const changedText = (number = 0) => (number > 0 ? `${texts.value.punctuation.comma}${texts.value.seatsChanged} ${number}` : '');

const QUOTES = /[\p{Pi}\p{Pf}]/gu;

function CoreDisc({ network, x, y, radius, phone }: { network: Network; x: number; y: number; radius: number; phone: boolean }) {
  const [core] = network.cores;
  const body = network.about === 'body';
  const given = body ? nameOf(network.community) : core ? nameOf(core) : texts.value.noCore;
  // The community stands in the title and round the disc; here its name only makes the text too long to read.
  const place = nameOf(network.community);
  const short = core && given.startsWith(place) && [...given].length > 8 ? given.slice(place.length) : given;
  const lines = /\p{Script=Han}/u.test(short) ? brokenName(short.replace(QUOTES, ''), phone ? 4 : 5, 6) : linesInDisc(short, radius);
  const more = network.cores.length > 1 ? [texts.value.more(network.cores.length)] : [];
  const all = [...lines, ...more];
  return (
    <>
      <circle class={`disc${body ? ' body' : core ? '' : ' none'}`} cx={x} cy={y} r={radius} />
      {all.map((line, i) => (
        <text key={line} aria-hidden="true" class={`in-disc${body ? ' body' : core ? '' : ' none'}`} x={x} y={y + (i - (all.length - 1) / 2) * 16} font-size={phone || all.length > 2 || all.some((each) => widthOfText(each, 13) > radius * 1.7) ? 12 : 13}>
          {line}
        </text>
      ))}
    </>
  );
}

function MiddleMark({ placed, seats, routes, network, phone, chosen }: { placed: PlacedMiddle; seats: readonly Seated[]; routes: readonly Route[]; network: Network; phone: boolean; chosen: boolean }) {
  const { x, y, width, height, table, lines } = placed;
  const left = x - width / 2;
  const top = y - height / 2;
  const reason = network.knots.find(({ id }) => id === placed.of.id)?.reason ?? 'COMMITTEE';
  return (
    <>
      {chosen && <rect class="selection" x={left - 7} y={top - 12} width={width + 14} height={height + 24} rx="16" />}
      {table && <Seats of={seats} at={[placed.of.id]} routes={routes} places={alongTable(placed)} />}
      <rect
        class={table ? 'table' : `knot ${reason}`}
        x={left}
        y={top}
        width={width}
        height={height}
        rx={table ? 8 : height / 2}
        stroke-dasharray={table ? undefined : STROKES[reason].dash}
      />
      {lines.map((line, i) => (
        <text key={i} aria-hidden="true" class={`middle${table ? ' strong' : ''}`} x={x} y={y + (i - (lines.length - 1) / 2) * 16 + 0.5} font-size={phone ? 12 : 13}>
          {line}
        </text>
      ))}
    </>
  );
}

function Seats({ of, at, routes, places }: { of: readonly Seated[]; at: readonly string[]; routes: readonly Route[]; places: ReturnType<typeof alongTable> }) {
  return (
    <>
      {seatsAt(of, at, routes, ...places).map((seat, i) => (
        <Seat key={i} {...seat} />
      ))}
    </>
  );
}

function SlotMark({ placed, chosen }: { placed: PlacedSlot; chosen: boolean }) {
  const { slot, x, y, radius, label } = placed;
  const change = slot.count === 1 && slot.members[0] ? changeOf(slot.members[0]) : undefined;
  // The ring round what is chosen would touch a name above or below it.
  const away = chosen && label?.anchor === 'middle' ? (label.y < y ? -8 : 8) : 0;
  return (
    <>
      <title>{slot.count > 1 ? `${nameOf(slot)} ${slot.count}` : nameOf(slot)}</title>
      <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <circle class="focus" r={radius + 7} />
        {chosen && <circle class="selection" r={radius + 7} />}
        <Glyph kind={slot.kind} radius={radius} count={slot.count} />
        {change && change !== 'same' && <Badge change={change} x={radius * 0.8} y={-radius * 0.8} />}
      </g>
      {label?.lines.map((line, i) => (
        <text key={i} aria-hidden="true" class="name" x={label.x.toFixed(1)} y={(label.y + away + i * 17).toFixed(1)} text-anchor={label.anchor}>
          {line}
        </text>
      ))}
    </>
  );
}
