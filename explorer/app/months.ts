/** How many ties were in force in each month. */
export interface Counts {
  /** The months without a gap, the first as 2023-03. */
  months: Month[];
  /** Whether the numbers are lower bounds, because not all ties were looked at. */
  cut: boolean;
}

export interface Month {
  month: string;
  /** Ties of known start that were in force on a day of the month. */
  count: number;
  /** How many of these may not have been, because a date is known only to the year or of one side. */
  unsure: number;
  /** Further ties that had not ended, of which it is not known whether they had begun. */
  unknownStart: number;
}

interface Period {
  from: string;
  tiesTotal: number;
  unsureTotal: number;
  unknownStartTotal: number;
}

const AROUND_TODAY = 12;

export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
export const monthName = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The last day of the bar: that of the month a year after today. */
export const lastShown = (today: string): string => {
  const month = monthNumber(today) + AROUND_TODAY;
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);
};

/** The months of the bar: those of the answer, and at least the year before today. */
export function countsOf(periods: readonly Period[], today: string, cut: boolean): Counts {
  const months = periods.map(({ from, tiesTotal, unsureTotal, unknownStartTotal }) => ({ month: from.slice(0, 7), count: tiesTotal, unsure: unsureTotal, unknownStart: unknownStartTotal }));
  const first = monthNumber(months[0]?.month ?? today);
  const wanted = monthNumber(today) - AROUND_TODAY;
  // Before the first tie of known start there is none; those of unknown start had not ended either.
  const earlier = Array.from({ length: Math.max(0, first - wanted) }, (_, i) => ({ month: monthName(wanted + i), count: 0, unsure: 0, unknownStart: months[0]?.unknownStart ?? 0 }));
  return { months: [...earlier, ...months], cut };
}
