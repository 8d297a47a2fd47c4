import type { SeatsQuery } from '../operations.ts';
import { Seat, type SeatState } from '../picture/Glyph.tsx';
import { brokenName } from '../picture/names.ts';
import { nameOf, texts } from '../state.ts';
import { words } from './words.ts';

type View = NonNullable<SeatsQuery['committee']>;
type Post = View['posts'][number];

const WIDTH = 760;
const TABLE_HALF = 210;
const TABLE_DEEP = 66;
const LINE = 16;
const HEADS: readonly (Post['role'] | undefined)[] = ['SECRETARY', 'CHAIR', 'LEADER', 'DEPUTY_SECRETARY', 'DEPUTY_CHAIR'];
/** As many as have room for their names around a table. */
const NAMED_SEATS = 20;

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
  const heads = seats.filter(({ post }) => HEADS.includes(post.role));
  const rest = seats.filter(({ post }) => !HEADS.includes(post.role));
  const sides = [heads, rest.filter((_, i) => i % 2 === 0), rest.filter((_, i) => i % 2 === 1)] as const;
  const named = seats.length <= NAMED_SEATS;
  const height = 340;
  const middle = height / 2;
  return (
    <figure class="seating">
      <svg class="picture" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={w.planLabel(view.heldSeatsTotal, view.vacantSeatsTotal, view.unrecordedSeatsTotal)}>
        <rect class="table" x={WIDTH / 2 - TABLE_HALF} y={middle - TABLE_DEEP / 2} width={2 * TABLE_HALF} height={TABLE_DEEP} rx={14} />
        <text class="middle strong" x={WIDTH / 2} y={middle}>
          {brokenName(nameOf(view.committee), 14, 30)[0]}
        </text>
        {sides[0].map((seat, i) => (
          <Chair key={`head ${i}`} seat={seat} x={WIDTH / 2 - TABLE_HALF - 18} y={middle + (i - (sides[0].length - 1) / 2) * 46} beside named={named} />
        ))}
        {sides[1].map((seat, i) => (
          <Chair key={`up ${i}`} seat={seat} x={along(i, sides[1].length)} y={middle - TABLE_DEEP / 2 - 16} row={i} named={named} />
        ))}
        {sides[2].map((seat, i) => (
          <Chair key={`down ${i}`} seat={seat} x={along(i, sides[2].length)} y={middle + TABLE_DEEP / 2 + 16} row={i} below named={named} />
        ))}
      </svg>
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

const along = (i: number, of: number): number => WIDTH / 2 + 30 + (i - (of - 1) / 2) * Math.min(96, (2 * TABLE_HALF + 60) / Math.max(1, of));

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

function Chair({ seat, x, y, beside = false, below = false, row = 0, named }: { seat: Place; x: number; y: number; beside?: boolean; below?: boolean; row?: number; named: boolean }) {
  const { post, state, holder } = seat;
  const who = post.represented[0] ? nameOf(post.represented[0]) : (holder ?? nameOf(post.post));
  const lines = brokenName(who, 6, 12);
  // Neighbours take turns in two rows, so that their names have room.
  const away = 18 + (row % 2) * 36;
  const start = beside ? -((lines.length - 1) * LINE) / 2 : below ? away : -away - (lines.length - 1) * LINE;
  return (
    <g transform={`translate(${x} ${y})`} class={`seat-of ${state}`}>
      <title>{`${nameOf(post.post)} · ${who}${holder && holder !== who ? ` · ${holder}` : ''}`}</title>
      <Seat state={state} x={0} y={0} radius={9} />
      {named && (
        <text class="name" text-anchor={beside ? 'end' : 'middle'} y={start}>
          {lines.map((line, i) => (
            <tspan key={line} x={beside ? -16 : 0} dy={i === 0 ? 0 : LINE}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}
