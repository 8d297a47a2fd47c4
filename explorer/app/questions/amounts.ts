import { language } from '../state.ts';

/** A number with its unit; nothing where there is none. */
export const amountOf = (quantity: number | null, unit: string | null, unitEn: string | null = null): string =>
  quantity === null ? '' : `${quantity.toLocaleString('en')} ${(language.value === 'en' && unitEn) || unit || ''}`.trim();

/** A share as a percentage; nothing where it is unknown. */
export const percent = (share: number | null): string => (share === null ? '' : `${(100 * share).toFixed(1).replace(/\.0$/, '')}%`);

/** A number that lies between two, as one where they are equal. */
export const between = (least: string, most: string): string => (least === most ? least : `${least}–${most}`);
