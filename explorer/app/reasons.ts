import type { TieReason } from './operations.ts';

/** The reasons in the order of the legend. In a community the core lies in its ring; CORE is a line to a body that it leads. */
export const REASONS = ['COMMITTEE', 'AGREEMENT', 'PROJECT', 'SHARING', 'PAIRING', 'ACTIVITY', 'DIRECT', 'CORE', 'MEMBERSHIP'] as const satisfies readonly TieReason[];

export interface Stroke {
  width: number;
  dash?: string;
  double?: boolean;
  round?: boolean;
  /** What is drawn on the line: the seal of an agreement in its middle, or at its end who is given to. */
  mark?: 'seal' | 'arrow';
}

export const STROKES: Readonly<Record<TieReason, Stroke>> = {
  CORE: { width: 4 },
  COMMITTEE: { width: 1.5 },
  AGREEMENT: { width: 2.5, mark: 'seal' },
  PROJECT: { width: 2, dash: '7 4' },
  SHARING: { width: 2, mark: 'arrow' },
  PAIRING: { width: 1.5, double: true },
  ACTIVITY: { width: 2.5, dash: '1 5', round: true },
  DIRECT: { width: 2, dash: '10 3 2 3' },
  MEMBERSHIP: { width: 1.5, dash: '3 3' },
};

/** The width of a line that stands for `count` ties. */
export function widthOf(reason: TieReason, count: number): number {
  return Math.min(6, STROKES[reason].width + 0.8 * Math.log2(Math.max(1, count)));
}

/** The same where there are many lines: thinner, which tells few from many all the same. */
export function thinWidthOf(reason: TieReason, count: number): number {
  return Math.min(4, STROKES[reason].width * 0.8 + 0.3 * Math.log2(Math.max(1, count)));
}
