/** How many ties were in force in each month; those without a recorded start are in none. */
export interface Counts {
  /** The months without a gap, the first as 2023-03, each with its number. */
  months: { month: string; count: number }[];
  unknownStart: number;
  /** Whether the numbers are lower bounds, because not all ties came. */
  cut: boolean;
}

interface Dated {
  validFrom: string | null;
  validTo: string | null;
}

const AFTER_TODAY = 12;
/** A month of a year that is mistyped must not make a bar of thousands of months. */
const MOST_MONTHS = 600;

export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
export const monthName = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The ties of each month from the first that is recorded to a year after today. */
export function countsOf(ties: readonly Dated[], today: string, cut: boolean): Counts {
  const now = monthNumber(today);
  const dated = ties.flatMap(({ validFrom, validTo }) => (validFrom === null ? [] : [{ from: monthNumber(validFrom), to: validTo === null ? Infinity : monthNumber(validTo) }]));
  const last = Math.max(now + AFTER_TODAY, ...dated.map(({ from }) => Math.min(from, now + 5 * AFTER_TODAY)));
  const first = Math.max(Math.min(now - AFTER_TODAY, ...dated.map(({ from }) => from)), last - MOST_MONTHS);
  const months = Array.from({ length: last - first + 1 }, (_, i) => ({
    month: monthName(first + i),
    count: dated.filter(({ from, to }) => from <= first + i && first + i <= to).length,
  }));
  return { months, unknownStart: ties.length - dated.length, cut };
}
