import { useMemo, useRef, useState } from 'preact/hooks';
import { kindLabel, kindText } from '../labels.ts';
import { FAMILIES } from '../kinds.ts';
import { STROKES } from '../reasons.ts';
import { language, nameOf, texts } from '../state.ts';
import { Glyph, Seal, Seat, type SeatState, Stroke } from './Glyph.tsx';
import { layoutOf, type PlacedMiddle, type PlacedSlot } from './layout.ts';
import { marksOf, type Slot } from './marks.ts';
import type { Line, Network } from './model.ts';
import { brokenName, widthOfText } from './names.ts';
import { neighbourTowards } from './steps.ts';

export interface PictureProps {
  network: Network;
  seats: ReadonlyMap<string, readonly SeatState[]>;
  /** Lines that are known beside those of the network: which core has a seat at which table. */
  seated: readonly Line[];
  selected: string | null;
  opened: ReadonlySet<string>;
  width: number;
  height: number;
  onSelect: (id: string | null) => void;
  onOpen: (kind: string) => void;
}

/** The picture of one core and its many actors. It is one stop of the Tab key; within it the arrows move. */
export function Picture({ network, seats, seated, selected, opened, width, height, onSelect, onOpen }: PictureProps) {
  const english = language.value === 'en';
  const root = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const marks = useMemo(
    () =>
      marksOf(network, width < 500, opened, {
        kind: kindLabel,
        family: (family) => FAMILIES[family],
      }),
    [network, width < 500, opened, language.value],
  );
  const lines = useMemo(() => [...marks.lines, ...seated], [marks, seated]);
  const centre = network.cores[0]?.id ?? network.community.id;
  const chosen = useMemo(() => chosenMark(marks.slots, selected), [marks, selected]);
  const layout = useMemo(
    () => layoutOf({ ...network, ...marks, lines }, width, height, english, chosen),
    [network, marks, lines, width, height, english, chosen],
  );
  const lit = useMemo(() => litMarks(network, lines, chosen), [network, lines, chosen]);
  const shown = new Set([...layout.middle.map(({ of }) => of.id), ...layout.slots.map(({ slot }) => slot.id)]);
  const tabStop = focused !== null && (shown.has(focused) || focused === centre) ? focused : centre;

  const act = (id: string, slot?: Slot) => {
    if (slot?.opens) onOpen(slot.opens);
    else onSelect(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const slot = marks.slots.find(({ id }) => id === tabStop);
    if (event.key.startsWith('Arrow')) {
      const points = [
        { id: centre, ...layout.centre },
        ...layout.middle.map(({ of, x, y }) => ({ id: of.id, x, y })),
        ...layout.slots.map(({ slot: { id }, x, y }) => ({ id, x, y })),
      ];
      const next = neighbourTowards(points, tabStop, event.key);
      // At once, not after the next paint: the key after this one is meant for the mark that this one leads to.
      if (next !== null) root.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key === 'Enter') act(tabStop, slot);
    else if (event.key === ' ') onSelect(tabStop);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const faded = (id: string) => (lit !== null && !lit.has(id) ? ' faded' : '');
  const touches = (from: string, to: string) => chosen === null || from === chosen || to === chosen || (isCentre(network, chosen) && (isCentre(network, from) || isCentre(network, to)));

  const control = (id: string, label: string, extra = '') => ({
    'data-mark': id,
    class: `mark${faded(id)}${chosen === id ? ' chosen' : ''}${extra}`,
    role: 'button' as const,
    // In SVG names of attributes are told apart by case.
    tabindex: id === tabStop ? 0 : -1,
    'aria-label': label,
    'aria-pressed': chosen === id,
    onFocus: () => setFocused(id),
  });
  return (
    <svg
      ref={root}
      class="picture"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={width}
      height={height}
      role="group"
      aria-label={texts.value.pictureLabel(nameOf(network.community))}
      onKeyDown={onKeyDown}
      onClick={() => onSelect(null)}
    >
      {layout.sectors.map(({ family, path }) => (
        <path key={family} class="sector" d={path}>
          <title>{FAMILIES[family][language.value]}</title>
        </path>
      ))}
      <circle class="ring" cx={layout.centre.x} cy={layout.centre.y} r={layout.ring} />
      {layout.routes.map((route) => (
        <g
          key={`${route.line.from} ${route.line.to} ${route.line.reason}`}
          class={`line${touches(route.line.from, route.line.to) && !faded(route.line.from) && !faded(route.line.to) ? '' : ' faded'}${
            layout.hub && chosen === null && isCentre(network, route.line.to) ? ' quiet' : ''
          }`}
        >
          <Stroke path={route.path} reason={route.line.reason} width={route.width} />
          {STROKES[route.line.reason].mark === 'seal' && <Seal {...route.middle} />}
        </g>
      ))}
      <g
        {...control(centre, coreLabel(network))}
        onClick={(event) => {
          event.stopPropagation();
          onSelect(centre);
        }}
      >
        {chosen === centre && <circle class="selection" cx={layout.centre.x} cy={layout.centre.y} r={layout.disc + 5} />}
        {network.cores.flatMap(({ id }) => seats.get(id) ?? []).slice(0, MOST_SEATS).map((state, i, all) => {
          // The core is a joint body itself: its seats stand round its ring.
          const angle = (i * 2 * Math.PI) / all.length - Math.PI / 2;
          return <Seat key={i} state={state} x={layout.centre.x + (layout.ring + 8) * Math.cos(angle)} y={layout.centre.y + (layout.ring + 8) * Math.sin(angle)} />;
        })}
        <CoreDisc network={network} x={layout.centre.x} y={layout.centre.y} radius={layout.disc} phone={layout.phone} />
      </g>
      {layout.middle.map((placed) => (
        <g
          key={placed.of.id}
          {...control(placed.of.id, nameOf(placed.of))}
          onClick={(event) => {
            event.stopPropagation();
            onSelect(placed.of.id);
          }}
        >
          <MiddleMark placed={placed} seats={seats.get(placed.of.id) ?? []} network={network} phone={layout.phone} chosen={chosen === placed.of.id} />
        </g>
      ))}
      {layout.slots.map((placed) => (
        <g
          key={placed.slot.id}
          {...control(placed.slot.id, slotLabel(placed.slot), placed.slot.opens ? ' group' : '')}
          onClick={(event) => {
            event.stopPropagation();
            act(placed.slot.id, placed.slot);
          }}
        >
          <SlotMark placed={placed} chosen={chosen === placed.slot.id} />
        </g>
      ))}
    </svg>
  );
}

const isCentre = (network: Network, id: string) => id === network.community.id || network.cores.some((core) => core.id === id);

/** The mark that stands for what is selected: a body that is part of a group is selected in its group. */
function chosenMark(slots: readonly Slot[], selected: string | null): string | null {
  if (selected === null) return null;
  return slots.find(({ id, members }) => id === selected || members.some((member) => member.id === selected))?.id ?? selected;
}

/** What stays lit: the chosen mark and whatever one tie leads to; the core stays in any case. Null if nothing is chosen. */
function litMarks(network: Network, lines: readonly { from: string; to: string }[], chosen: string | null): ReadonlySet<string> | null {
  if (chosen === null) return null;
  const centre = [network.community.id, ...network.cores.map(({ id }) => id)];
  const from = isCentre(network, chosen) ? new Set(centre) : new Set([chosen]);
  const lit = new Set([chosen, ...centre]);
  for (const line of lines) {
    if (from.has(line.from)) lit.add(line.to);
    if (from.has(line.to)) lit.add(line.from);
  }
  return lit;
}

function coreLabel(network: Network): string {
  const names = network.cores.map(nameOf).join('、') || texts.value.noCore;
  return `${nameOf(network.community)} · ${texts.value.core} · ${names}`;
}

function slotLabel(slot: Slot): string {
  if (slot.count > 1) return slot.opens ? texts.value.openGroup(nameOf(slot), slot.count) : texts.value.listGroup(nameOf(slot), slot.count);
  return `${nameOf(slot)}，${kindText(slot.kind)}`;
}

function CoreDisc({ network, x, y, radius, phone }: { network: Network; x: number; y: number; radius: number; phone: boolean }) {
  const [core] = network.cores;
  const given = core ? nameOf(core) : texts.value.noCore;
  // The community stands in the title and round the disc; here its name only makes the text too long to read.
  const place = nameOf(network.community);
  const short = core && given.startsWith(place) && [...given].length > 8 ? given.slice(place.length) : given;
  const lines = brokenName(short, phone ? 4 : 5, 9);
  const more = network.cores.length > 1 ? [texts.value.more(network.cores.length)] : [];
  const all = [...lines, ...more];
  return (
    <>
      <circle class={core ? 'disc' : 'disc none'} cx={x} cy={y} r={radius} />
      {all.map((line, i) => (
        <text key={line} aria-hidden="true" class={`in-disc${core ? '' : ' none'}`} x={x} y={y + (i - (all.length - 1) / 2) * 16} font-size={phone || all.length > 2 || all.some((each) => widthOfText(each, 13) > radius * 1.7) ? 12 : 13}>
          {line}
        </text>
      ))}
    </>
  );
}

function MiddleMark({ placed, seats, network, phone, chosen }: { placed: PlacedMiddle; seats: readonly SeatState[]; network: Network; phone: boolean; chosen: boolean }) {
  const { x, y, width, height, table, lines } = placed;
  const left = x - width / 2;
  const top = y - height / 2;
  const reason = network.knots.find(({ id }) => id === placed.of.id)?.reason ?? 'COMMITTEE';
  const above = Math.ceil(Math.min(seats.length, MOST_SEATS) / 2);
  return (
    <>
      {chosen && <rect class="selection" x={left - 7} y={top - 12} width={width + 14} height={height + 24} rx="16" />}
      {table &&
        seats.slice(0, MOST_SEATS).map((state, i) => {
          const row = i < above;
          const inRow = row ? above : Math.min(seats.length, MOST_SEATS) - above;
          return <Seat key={i} state={state} x={left + (width * ((row ? i : i - above) + 0.5)) / inRow} y={row ? top - 5 : top + height + 5} />;
        })}
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

/** As many seats as can be told apart along a table; the panel counts all. */
const MOST_SEATS = 20;

function SlotMark({ placed, chosen }: { placed: PlacedSlot; chosen: boolean }) {
  const { slot, x, y, radius, label } = placed;
  // The ring round what is chosen would touch a name above or below it.
  const away = chosen && label?.anchor === 'middle' ? (label.y < y ? -8 : 8) : 0;
  return (
    <>
      <title>{slot.count > 1 ? `${nameOf(slot)} ${slot.count}` : nameOf(slot)}</title>
      <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <circle class="focus" r={radius + 7} />
        {chosen && <circle class="selection" r={radius + 7} />}
        <Glyph kind={slot.kind} radius={radius} count={slot.count} />
      </g>
      {label?.lines.map((line, i) => (
        <text key={i} aria-hidden="true" class="name" x={label.x.toFixed(1)} y={(label.y + away + i * 17).toFixed(1)} text-anchor={label.anchor}>
          {line}
        </text>
      ))}
    </>
  );
}
