import { REASONS } from '../reasons.ts';
import type { Palette } from './draw.ts';

const TOKENS = ['paper', 'ink', 'wedge', 'node', 'node-line', 'core', 'core-soft', 'on-core', 'joint-soft', 'accent', ...REASONS] as const;

/** The colours that the style sheet gives the page now. */
export function paletteOf(): Palette {
  const look = getComputedStyle(document.documentElement);
  return Object.fromEntries(TOKENS.map((token) => [token, look.getPropertyValue(`--${token}`).trim()])) as unknown as Palette;
}

/** The colours of the light page on white, whichever is shown: what is printed is never dark. */
export function paperPalette(): Palette {
  const { dataset } = document.documentElement;
  const shown = dataset['theme'];
  dataset['theme'] = 'light';
  const palette = { ...paletteOf(), paper: '#fff' };
  if (shown !== undefined) dataset['theme'] = shown;
  return palette;
}
