interface Placed {
  id: string;
  x: number;
  y: number;
}

/** To the right and down, of each arrow key. */
export const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What an arrow key leads to: the nearest mark in its direction, where leaving the direction counts double; null if there is none. */
export function neighbourTowards(points: readonly Placed[], from: string, key: string): string | null {
  const direction = DIRECTIONS[key];
  const start = points.find(({ id }) => id === from);
  if (!direction || !start) return null;
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of points) {
    const along = (x - start.x) * direction[0] + (y - start.y) * direction[1];
    const aside = Math.abs((x - start.x) * direction[1]) + Math.abs((y - start.y) * direction[0]);
    if (id === from || along <= 1 || aside > along * 2) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
