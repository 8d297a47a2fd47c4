/** Days as 2026-11-28: whole days of the calendar, without a time zone. */

export interface Period {
  from: string;
  to: string;
}

const DAY = 24 * 3600 * 1000;

export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
export const dayAt = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** A day as people write it, as 2026-11-28; null for none, undefined for what is no day. */
export function dayOf(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const parts = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*$/.exec(text.normalize('NFKC'));
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

/** The day so many months later; the last of its month where that has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(first / DAY + Math.min(date, last) - 1);
}

/** The quarter that follows the one with this day. */
export function nextQuarter(day: string): Period {
  const month = Number(day.slice(5, 7));
  const first = `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  const from = monthsLater(first, 3);
  return { from, to: dayAt(dayNumber(monthsLater(from, 3)) - 1) };
}

/** The latest half-year that has ended on this day. */
export function lastHalfYear(day: string): Period {
  const year = Number(day.slice(0, 4));
  return day.slice(5) > '06-30' ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year - 1}-07-01`, to: `${year - 1}-12-31` };
}

/** The name of a period as the exports take it: 2026H1, 2026Q2, 2026 or months from one to another; null for parts of months. */
export function periodName({ from, to }: Period): string | null {
  const year = from.slice(0, 4);
  const names: Record<string, string> = { '01-01 06-30': `${year}H1`, '07-01 12-31': `${year}H2`, '01-01 12-31': year };
  if (to.slice(0, 4) === year) {
    const name = names[`${from.slice(5)} ${to.slice(5)}`];
    if (name) return name;
  }
  const whole = from.endsWith('-01') && dayAt(dayNumber(to) + 1).endsWith('-01');
  return whole ? `${from.slice(0, 7)}..${to.slice(0, 7)}` : null;
}

/** The turns that have a day in the period, in their order; those without a start are in none. */
export const turnsIn = <Turn extends { validFrom: string | null; validTo: string | null }>(turns: readonly Turn[], { from, to }: Period): Turn[] =>
  turns
    .filter(({ validFrom, validTo }) => validFrom !== null && validFrom <= to && (validTo === null || validTo >= from))
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));

/** Whether all of a published date, which may be a month or a year, lies before a day. */
export const isPast = (published: string | null, day: string): boolean => published !== null && published < day.slice(0, published.length);
