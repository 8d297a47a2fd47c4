import { type Pin, SEPARATOR } from './picture/pins.ts';
import { go, place } from './state.ts';

const others = (id: string) => place.value.pinned.filter((text) => !text.startsWith(id + SEPARATOR));

export const isPinned = (id: string): boolean => others(id).length < place.value.pinned.length;

/** Let a mark stay at a place. */
export const pinTo = (id: string, { x, y }: Pin): void => go({ pinned: [...others(id), [id, x, y].join(SEPARATOR)] });

/** Where each mark that can be pinned stands now; the picture keeps it. */
export const standing: { pins: ReadonlyMap<string, Pin> } = { pins: new Map() };

/** Let a mark stay where it stands, or give it back to the layout. */
export function togglePin(id: string): void {
  const pin = standing.pins.get(id);
  if (isPinned(id)) go({ pinned: others(id) });
  else if (pin) pinTo(id, pin);
}
