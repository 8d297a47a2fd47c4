/** Where a mark was put: thousandths of the picture's half width and half height, from its middle. */
export interface Pin {
  x: number;
  y: number;
}

const HALF = 1000;
export const SEPARATOR = '*';

export interface Ground {
  width: number;
  height: number;
  centre: { x: number; y: number };
}

export const pinAt = ({ width, height, centre }: Ground, { x, y }: { x: number; y: number }): Pin => ({
  x: Math.round(((x - centre.x) / (width / 2)) * HALF),
  y: Math.round(((y - centre.y) / (height / 2)) * HALF),
});

/** The point of a pin in a picture of this size, no nearer to its border than `margin`. */
export function pointOf({ width, height, centre }: Ground, pin: Pin, margin: number): { x: number; y: number } {
  const within = (value: number, most: number) => Math.min(Math.max(value, margin), most - margin);
  return { x: within(centre.x + (pin.x / HALF) * (width / 2), width), y: within(centre.y + (pin.y / HALF) * (height / 2), height) };
}

/** The pins that an address holds, as lianhua-anhe*250*-400. */
export function pinsOf(pinned: readonly string[]): Map<string, Pin> {
  const pins = new Map<string, Pin>();
  for (const text of pinned) {
    const [id = '', x, y] = text.split(SEPARATOR);
    const pin = { x: Number(x ?? NaN), y: Number(y ?? NaN) };
    if (id && Math.abs(pin.x) <= HALF && Math.abs(pin.y) <= HALF) pins.set(id, pin);
  }
  return pins;
}
