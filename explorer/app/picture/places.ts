import { FAMILY_ORDER, type Family } from '../kinds.ts';
import type { Slot } from './marks.ts';
import { type Frame, pointAt, radiusOf } from './layout.ts';
import type { Point } from './routes.ts';

export interface Sector {
  family: Family;
  from: number;
  to: number;
}

export interface Ring {
  sectors: Sector[];
  angles: Map<string, number>;
}

/** At which angles marks stood, those that are gone by now as well; and what joins, on the middle ring. */
export interface Kept extends Ring {
  middle: ReadonlyMap<string, number>;
}

/** So many px are between a mark that is new and the others. */
const ROOM = 12;
const STEP = 0.02;
/** Half of the sector of a family that is new. */
const HALF = 0.18;
const FULL = 2 * Math.PI;

/** Every mark at the angle at which it stood before, and new ones at free places of their sectors; null where these have no room. */
export function keptRing(slots: readonly Slot[], frame: Frame, kept: Kept): Ring | null {
  const angles = new Map(kept.angles);
  const sectors = kept.sectors.map((each) => ({ ...each }));
  const stand = (angle: number, radius: number) => ({ ...pointAt(frame, angle), radius });
  const room = (angle: number, radius: number, among: readonly (Point & { radius: number })[]) => {
    const { x, y } = pointAt(frame, angle);
    return Math.min(...among.map((other) => Math.hypot(x - other.x, y - other.y) - other.radius)) - radius;
  };
  const now: (Point & { radius: number })[] = [];
  const fresh = slots.filter((slot) => {
    const [angle, radius] = [angles.get(slot.id), radiusOf(slot, frame)];
    if (angle === undefined || room(angle, radius, now) < 0) return true;
    now.push(stand(angle, radius));
    return false;
  });
  if (now.length === 0) return null;
  const ever = [...angles.values()].map((angle) => stand(angle, frame.node));
  for (const slot of fresh) {
    const radius = radiusOf(slot, frame);
    const { from, to } = sectors.find(({ family }) => family === slot.family) ?? opened(sectors, slot.family);
    const margin = 0.2 * Math.min(to - from, 1);
    const tried = Array.from({ length: Math.ceil((to - from - 2 * margin) / STEP) }, (_, i) => from + margin + i * STEP);
    // A sector between two that are new may have been pressed to nothing.
    if (tried.length === 0) return null;
    const widest = (among: typeof now) => tried.map((angle) => ({ angle, room: room(angle, radius, among) })).reduce((a, b) => (b.room > a.room ? b : a));
    // The places of those that are gone come last: they may come back.
    const best = [widest([...ever, ...now]), widest(now)].find((each) => each.room >= ROOM);
    if (!best) return null;
    angles.set(slot.id, best.angle);
    now.push(stand(best.angle, radius));
  }
  return { angles, sectors };
}

/** A sector for a family that had none, between those beside it. */
function opened(sectors: Sector[], family: Family): Sector {
  const rank = FAMILY_ORDER.indexOf(family);
  const next = sectors.findIndex((each) => FAMILY_ORDER.indexOf(each.family) > rank);
  const at = next < 0 ? sectors.length : next;
  const [before, after] = [sectors.at(at - 1), sectors[at % sectors.length]];
  const edge = (at === 0 ? after?.from : before?.to) ?? 0;
  if (before) before.to -= HALF;
  if (after) after.from += HALF;
  const made = { family, from: edge - HALF, to: edge + HALF };
  sectors.splice(at, 0, made);
  return made;
}

export const turnBetween = (a: number, b: number): number => Math.abs(((((a - b) % FULL) + 1.5 * FULL) % FULL) - FULL / 2);

/** What joins stays where it stood; what is new is as near to its partners as `apart` from the others lets it. False where that has no room. */
export function keptMiddle(all: { of: { id: string }; angle: number }[], kept: Kept['middle'], apart: number): boolean {
  const placed = all.flatMap(({ of }) => kept.get(of.id) ?? []);
  if (placed.length === 0) return false;
  const angles = all.map(({ of, angle }) => {
    const known = kept.get(of.id);
    if (known !== undefined) return known;
    const near = Array.from({ length: 64 }, (_, i) => angle + (i % 2 ? 1 : -1) * (i / 128) * FULL).find((each) => placed.every((other) => turnBetween(each, other) >= apart));
    placed.push(near ?? 0);
    return near;
  });
  if (angles.includes(undefined)) return false;
  all.forEach((each, i) => (each.angle = angles[i] ?? each.angle));
  return true;
}
