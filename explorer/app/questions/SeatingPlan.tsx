import type { SeatsQuery } from '../operations.ts';
import { Seat, type SeatState } from '../picture/Glyph.tsx';
import { brokenName } from '../picture/names.ts';
import { nameOf, narrow, texts } from '../state.ts';
import { LINE, Lines } from './Names.tsx';
import { words } from './words.ts';

type View = NonNullable<SeatsQuery['committee']>;
type Post = View['posts'][number];

const WIDTH = 760;
const WIDTH_NARROW = 366;
const TABLE_HALF = 210;
const TABLE_DEEP = 66;
const FIRST: readonly Post['role'][] = ['SECRETARY', 'CHAIR', 'LEADER'];
const HEADS: readonly Post['role'][] = [...FIRST, 'DEPUTY_SECRETARY', 'DEPUTY_CHAIR'];
const MOST_AT_THE_HEAD = 3;
/** As many as have room for their names around a table. */
const NAMED_SEATS = 20;
/** Closer than this, names in one row would touch. */
const ROOM_OF_A_NAME = 84;
const HEAD_APART = 110;
const SIDE_APART = 44;

interface Place {
  state: SeatState;
  post: Post;
  holder: string | null;
}

/** The seats around a table, those who lead at its head; the counted ones alone, each held, vacant or not recorded. */
export function SeatingPlan({ view }: { view: View }) {
  const w = words.value.seats;
  const seats = placesOf(view.posts);
  if (seats.length === 0) return null;
  const leading = seats.filter(({ post }) => HEADS.includes(post.role));
  // Where more lead than fit its end, the deputies sit with the others.
  const heads = leading.length > MOST_AT_THE_HEAD ? leading.filter(({ post }) => FIRST.includes(post.role)) : leading;
  const rest = seats.filter((seat) => !heads.includes(seat));
  const sides = [heads, rest.filter((_, i) => i % 2 === 0), rest.filter((_, i) => i % 2 === 1)] as const;
  const named = seats.length <= NAMED_SEATS;
  const label = w.planLabel(view.heldSeatsTotal, view.vacantSeatsTotal, view.unrecordedSeatsTotal);
  const table = narrow.value ? brokenName(nameOf(view.committee), 8, 14) : brokenName(nameOf(view.committee), 14, 40);
  return (
    <figure class="seating">
      {narrow.value ? <Upright sides={sides} named={named} label={label} table={table} /> : <Lengthwise sides={sides} named={named} label={label} table={table} />}
      <figcaption>
        {(['held', 'vacant', 'unrecorded'] as const).map((state) => (
          <span key={state}>
            <svg width="14" height="14" aria-hidden="true">
              <Seat state={state} x={7} y={7} />
            </svg>
            {{ held: texts.value.seatHeld, vacant: texts.value.seatVacant, unrecorded: texts.value.seatUnrecorded }[state]}
          </span>
        ))}
        {!named && <span>{w.unnamed}</span>}
      </figcaption>
    </figure>
  );
}

interface Planned {
  /** Who leads, and the others in turn on the one side and the other. */
  sides: readonly [readonly Place[], readonly Place[], readonly Place[]];
  named: boolean;
  label: string;
  table: readonly string[];
}

/** A table along the screen, with who leads at its left end. */
function Lengthwise({ sides, named, label, table }: Planned) {
  const apart = (of: number) => Math.min(96, (2 * TABLE_HALF + 60) / Math.max(1, of));
  const crowded = sides.slice(1).some(({ length }) => apart(length) < ROOM_OF_A_NAME);
  const middle = Math.max(crowded ? 150 : 114, sides[0].length * 23 + 12);
  const along = (i: number, of: number) => WIDTH / 2 + 30 + (i - (of - 1) / 2) * apart(of);
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${2 * middle}`} role="img" aria-label={label}>
      <rect class="table" x={WIDTH / 2 - TABLE_HALF} y={middle - TABLE_DEEP / 2} width={2 * TABLE_HALF} height={TABLE_DEEP} rx={14} />
      <TableName lines={table} x={WIDTH / 2} y={middle} />
      {sides[0].map((seat, i) => (
        <Chair key={`head ${i}`} seat={seat} x={WIDTH / 2 - TABLE_HALF - 18} y={middle + (i - (sides[0].length - 1) / 2) * 46} side="left" named={named} />
      ))}
      {([['above', sides[1]], ['below', sides[2]]] as const).map(([side, seats]) =>
        seats.map((seat, i) => {
          const y = middle + (side === 'below' ? 1 : -1) * (TABLE_DEEP / 2 + 16);
          return <Chair key={`${side} ${i}`} seat={seat} x={along(i, seats.length)} y={y} row={apart(seats.length) < ROOM_OF_A_NAME ? i : 0} side={side} named={named} />;
        }),
      )}
    </svg>
  );
}

/** A table down a narrow screen, with who leads at its upper end. */
function Upright({ sides, named, label, table }: Planned) {
  const middle = WIDTH_NARROW / 2;
  const deep = Math.max(2, sides[1].length, sides[2].length) * SIDE_APART + 16;
  const top = 70;
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH_NARROW} ${top + deep + 16}`} role="img" aria-label={label}>
      <rect class="table" x={middle - TABLE_DEEP} y={top} width={2 * TABLE_DEEP} height={deep} rx={14} />
      <TableName lines={table} x={middle} y={top + deep / 2} />
      {sides[0].map((seat, i) => (
        <Chair key={`head ${i}`} seat={seat} x={middle + (i - (sides[0].length - 1) / 2) * Math.min(HEAD_APART, WIDTH_NARROW / sides[0].length)} y={top - 16} side="above" letters={10} named={named} />
      ))}
      {([['left', sides[1]], ['right', sides[2]]] as const).map(([side, seats]) =>
        seats.map((seat, i) => (
          <Chair key={`${side} ${i}`} seat={seat} x={middle + (side === 'right' ? 1 : -1) * (TABLE_DEEP + 16)} y={top + 8 + SIDE_APART * (i + 0.5)} side={side} letters={6} named={named} />
        )),
      )}
    </svg>
  );
}

function TableName({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) {
  return (
    <>
      {lines.map((line, i) => (
        <text key={line} class="middle strong" x={x} y={y + (i - (lines.length - 1) / 2) * LINE}>
          {line}
        </text>
      ))}
    </>
  );
}

function placesOf(posts: readonly Post[]): Place[] {
  return posts
    .filter(({ counts, occupants }) => counts && !occupants)
    .flatMap((post) =>
      (['held', 'vacant', 'unrecorded'] as const).flatMap((state) =>
        Array.from({ length: post[state] }, (_, i): Place => {
          const holder = state === 'held' ? post.holders[i]?.member : undefined;
          return { state, post, holder: holder ? nameOf(holder) : null };
        }),
      ),
    );
}

type Side = 'left' | 'right' | 'above' | 'below';
const ANCHORS = { left: 'end', right: 'start', above: 'middle', below: 'middle' } as const;

function Chair({ seat, x, y, side, row = 0, letters = 16, named }: { seat: Place; x: number; y: number; side: Side; row?: number; letters?: number; named: boolean }) {
  const { post, state, holder } = seat;
  const who = post.represented[0] ? nameOf(post.represented[0]) : (holder ?? nameOf(post.post));
  const lines = brokenName(who, 6, letters);
  // Close neighbours take turns in two rows, so that their names have room.
  const away = 22 + (row % 2) * 36;
  const half = ((lines.length - 1) * LINE) / 2;
  const middle = { left: 0, right: 0, above: -away - half, below: away + half }[side];
  const beside = { left: -16, right: 16, above: 0, below: 0 }[side];
  return (
    <g transform={`translate(${x} ${y})`} class={`seat-of ${state}`}>
      <title>{`${nameOf(post.post)} · ${who}${holder && holder !== who ? ` · ${holder}` : ''}`}</title>
      <Seat state={state} x={0} y={0} radius={9} />
      {named && <Lines text={who} lines={lines} x={beside} y={middle} anchor={ANCHORS[side]} />}
    </g>
  );
}
