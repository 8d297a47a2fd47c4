import type { CoverageQuery } from '../operations.ts';

export type Found = Pick<NonNullable<CoverageQuery['coverage']>, 'communitiesTotal' | 'kinds' | 'grid'>;
export type Row = Found['grid'][number];
export type Cell = Row['cells'][number];

/** How a cell is drawn: a kind of which the whole place records nobody is more likely unrecorded than missing. */
export type Mark = Cell['state'] | 'NOWHERE';

export interface Grid {
  columns: { kind: Cell['kind']; tied: number; of: number; nowhere: boolean }[];
  /** The communities that lack most kinds first. */
  rows: Row[];
}

const LACKS: ReadonlySet<Mark> = new Set(['UNTIED', 'NONE']);

/** The communities of a place by kinds of partners. Where not all communities came, no kind is said to be nowhere. */
export function gridOf({ communitiesTotal, kinds, grid }: Found): Grid {
  const all = grid.length === communitiesTotal;
  const columns = kinds.map(({ kind, tiedTotal, missingTotal }, i) => ({
    kind,
    tied: tiedTotal,
    of: tiedTotal + missingTotal,
    nowhere: all && grid.every(({ cells }) => cells[i]?.state === 'NONE'),
  }));
  const lacks = ({ cells }: Row) => cells.filter(({ state }, i) => LACKS.has(state) && columns[i]?.nowhere === false).length;
  return { columns, rows: [...grid].sort((a, b) => lacks(b) - lacks(a) || b.gapTotal - a.gapTotal) };
}

/** The number that a cell shows: of those that its state is about; none where there is nobody. */
export function numberOf({ state, tiedTotal, throughTotal, untiedTotal, elsewhereTotal }: Cell): number | null {
  return { TIED: tiedTotal, THROUGH: throughTotal, UNTIED: untiedTotal, ELSEWHERE: elsewhereTotal, NONE: null }[state];
}
