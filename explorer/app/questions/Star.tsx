import type { Named } from '../Link.tsx';
import { kindOf } from '../kinds.ts';
import type { OrganizationKind, TieReason } from '../operations.ts';
import { Glyph, ReasonSample, Stroke } from '../picture/Glyph.tsx';
import { brokenName } from '../picture/names.ts';
import { REASONS, widthOf } from '../reasons.ts';
import { nameOf, narrow, texts } from '../state.ts';
import { Lines } from './Names.tsx';
import { words } from './words.ts';

type Body = Named & { kind?: OrganizationKind | null };
interface Partner {
  strength: number;
  node: Body;
  ties: { reason: TieReason }[];
}
interface Pair {
  one: Body;
  other: Body;
}

/** The measures of the picture; `most` partners keep their names apart, which stand beside a mark farther than `beside` from the axis. */
const WIDE = { width: 900, height: 400, across: 270, down: 140, most: 18, beside: 113 };
const NARROW: Measures = { width: 366, height: 420, across: 100, down: 150, most: 10, beside: 20 };
type Measures = typeof WIDE;
const PAIRS_SHOWN = 40;
const MOST_ROOM = 7 * 13;
const CHARACTER = 13;
const LETTER = 8;
/** So many letters may a line have beyond what it is broken for. */
const LETTERS_OVER = 4;
const OFF_THE_MARK = 20;

/** The reasons of some ties in the order of the legend, each with its number. */
const countsOf = (ties: readonly { reason: TieReason }[]) =>
  REASONS.map((reason) => ({ reason, count: ties.filter((tie) => tie.reason === reason).length })).filter(({ count }) => count > 0);

/** Why two are tied: a sample of each reason with its word and number. */
export function ReasonsOf({ ties }: { ties: readonly { reason: TieReason }[] }) {
  return (
    <>
      {countsOf(ties).map(({ reason, count }) => (
        <span key={reason} class="reason-of">
          <ReasonSample reason={reason} />
          {texts.value.reasons[reason]}
          {count > 1 && ` ${count}`}
        </span>
      ))}
    </>
  );
}

/** A body that would leave, the ties that would end, and between its partners what they would lose: the way to each other. */
export function Star({ centre, partners, partnersTotal, pairs, pairsTotal }: { centre: Body; partners: readonly Partner[]; partnersTotal: number; pairs: readonly Pair[]; pairsTotal: number | null }) {
  const w = words.value.withdrawal;
  const measures = narrow.value ? NARROW : WIDE;
  const { width, height } = measures;
  const shown = chosen(partners, pairs).slice(0, measures.most);
  const spots = new Map(shown.map(({ node }, i) => [node.id, spotOf(i, shown.length, measures)]));
  const drawn = pairs.filter(({ one, other }) => spots.has(one.id) && spots.has(other.id)).slice(0, PAIRS_SHOWN);
  return (
    <figure class="star">
      <svg class="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.pictureLabel(nameOf(centre), partnersTotal, pairsTotal)}>
        {drawn.map(({ one, other }) => {
          const [a, b] = [spots.get(one.id), spots.get(other.id)];
          return a && b && <path key={`${one.id} ${other.id}`} class="lost-way" d={`M${a.x} ${a.y}Q${width / 2 + (a.x + b.x - width) / 6} ${height / 2 + (a.y + b.y - height) / 6} ${b.x} ${b.y}`} />;
        })}
        {shown.map(({ node, ties }) => {
          const spot = spots.get(node.id);
          const [first] = countsOf(ties).sort((a, b) => b.count - a.count);
          return spot && first && <Stroke key={node.id} path={`M${width / 2} ${height / 2}L${spot.x} ${spot.y}`} reason={first.reason} width={widthOf(first.reason, ties.length)} />;
        })}
        {shown.map(({ node }) => {
          const spot = spots.get(node.id);
          return spot && <Spot key={node.id} of={node} among={shown.length} measures={measures} {...spot} />;
        })}
        <g transform={`translate(${width / 2} ${height / 2})`}>
          <circle class="leaves" r="30" />
          <Glyph kind={kindOf(centre.kind ?? null, centre.__typename)} radius={18} />
          <title>{nameOf(centre)}</title>
          <Lines text={nameOf(centre)} lines={brokenName(nameOf(centre), 7, 18)} x={0} y={48} anchor="middle" />
        </g>
      </svg>
      <figcaption>
        <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
          <path class="lost-way" d="M1 6H29" />
        </svg>
        {w.pairsDrawn(drawn.length, pairsTotal)}
        {partnersTotal > shown.length && ` · ${w.partnersDrawn(shown.length, partnersTotal)}`}
        <span class="lines-mean">
          {w.linesMean}
          <ReasonsOf ties={shown.flatMap(({ ties }) => ties)} />
        </span>
      </figcaption>
    </figure>
  );
}

/** Those that lose a way to each other before those that lose a tie alone, each by their ties. */
function chosen(partners: readonly Partner[], pairs: readonly Pair[]): Partner[] {
  const parted = new Set(pairs.flatMap(({ one, other }) => [one.id, other.id]));
  return [...partners].sort((a, b) => Number(parted.has(b.node.id)) - Number(parted.has(a.node.id)) || b.strength - a.strength);
}

function spotOf(i: number, of: number, { width, height, across, down }: Measures): { x: number; y: number } {
  const angle = -Math.PI / 2 + (2 * Math.PI * (i + 0.5)) / of;
  return { x: width / 2 + across * Math.cos(angle), y: height / 2 + down * Math.sin(angle) };
}

function Spot({ of, among, measures, x, y }: { of: Body; among: number; measures: Measures; x: number; y: number }) {
  const { width, height, across } = measures;
  const beside = Math.abs(x - width / 2) > measures.beside;
  const right = x > width / 2;
  const below = y > height / 2;
  const room = beside ? Math.min(right ? width - x - OFF_THE_MARK : x - OFF_THE_MARK, 1.5 * MOST_ROOM) : Math.min(1.5 * MOST_ROOM, Math.max(MOST_ROOM, (2 * Math.PI * across) / among));
  const lines = brokenName(nameOf(of), Math.min(7, Math.floor(room / CHARACTER)), Math.floor(room / LETTER) - LETTERS_OVER);
  return (
    <g transform={`translate(${x} ${y})`}>
      <Glyph kind={kindOf(of.kind ?? null, of.__typename)} radius={13} />
      {beside ? <Lines text={nameOf(of)} lines={lines} x={right ? OFF_THE_MARK : -OFF_THE_MARK} y={0} anchor={right ? 'start' : 'end'} /> : <Lines text={nameOf(of)} lines={lines} x={0} y={below ? 30 : -30} anchor="middle" />}
    </g>
  );
}
