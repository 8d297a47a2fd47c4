/** The communities of a place by the kinds of their partners, out of an answer that names who lacks a kind. */

export type CellState = 'tied' | 'visit' | 'missing' | 'nowhere' | 'unknown';

export interface Cell {
  state: CellState;
  /** How many units of the kind lie in the community without a tie; 1 for other states. */
  count: number;
}

interface Community {
  __typename: string;
  id: string;
  name: string;
  nameEn: string | null;
}

interface Row {
  community: Community;
  cells: Cell[];
  /** How many untied units of these kinds lie in it. */
  visits: number;
}

export interface Grid<Kind extends string = string> {
  kinds: { kind: Kind; tied: number; of: number }[];
  rows: Row[];
  hasUnknown: boolean;
}

interface OfKind<Kind> {
  kind: Kind;
  tiedTotal: number;
  missingTotal: number;
  missing: readonly { id: string }[];
}

interface Untied {
  kind: string | null;
  locatedIn: { nodes: readonly { id: string }[] };
}

/**
 * @param untied units without a tie; `untiedComplete` is false where there are more of them
 * @returns the rows with most lacking first. A kind whose list of lacking communities was cut is unknown where the list
 *     does not name the community; what lacks while not all untied units are known is still lacking a tie.
 */
export function gridOf<Kind extends string>(kinds: readonly OfKind<Kind>[], communities: readonly Community[], untied: readonly Untied[], untiedComplete: boolean): Grid<Kind> {
  const visits = new Map<string, number>();
  for (const { kind, locatedIn } of untied) {
    for (const { id } of locatedIn.nodes) visits.set(`${id} ${kind}`, (visits.get(`${id} ${kind}`) ?? 0) + 1);
  }
  const lacking = kinds.map(({ missing }) => new Set(missing.map(({ id }) => id)));
  const rows = communities.map((community): Row => {
    const cells = kinds.map(({ kind, tiedTotal, missing, missingTotal }, i): Cell => {
      const visit = visits.get(`${community.id} ${kind}`);
      if (lacking[i]?.has(community.id)) {
        if (visit !== undefined) return { state: 'visit', count: visit };
        return { state: tiedTotal === 0 && untiedComplete && !anyVisit(visits, kind) ? 'nowhere' : 'missing', count: 1 };
      }
      return { state: missing.length < missingTotal ? 'unknown' : 'tied', count: 1 };
    });
    return { community, cells, visits: cells.reduce((sum, { state, count }) => sum + (state === 'visit' ? count : 0), 0) };
  });
  const lacks = ({ cells }: Row) => cells.filter(({ state }) => state === 'missing' || state === 'visit').length;
  return {
    kinds: kinds.map(({ kind, tiedTotal, missingTotal }) => ({ kind, tied: tiedTotal, of: tiedTotal + missingTotal })),
    rows: rows.sort((a, b) => lacks(b) - lacks(a)),
    hasUnknown: rows.some(({ cells }) => cells.some(({ state }) => state === 'unknown')),
  };
}

const anyVisit = (visits: ReadonlyMap<string, number>, kind: string) => [...visits.keys()].some((key) => key.endsWith(` ${kind}`));
