import type { DateKnowledge, TieReason } from '../operations.ts';
import type { Kind } from '../kinds.ts';
import { type Change, kindKey, type Line, type Network } from '../picture/model.ts';

/** What is shown, as a file says it: with its day, what was switched off, what is cut, and by whom it is told. */
export interface View {
  title: string;
  day: string;
  address: string;
  /** Sentences on what the file holds and what not. */
  notes: string[];
  columns: string[];
  rows: string[][];
  nodes: ViewNode[];
  edges: Line[];
}

export interface ViewNode {
  id: string;
  name: string;
  nameEn: string | null;
  kind: string;
  role: 'CENTRE' | 'CORE' | 'JOINT_BODY' | 'SHARED' | 'BODY' | 'UNTIED';
}

/** Words that a file needs in the language of the page. */
export interface Wording {
  name: (of: { name: string; nameEn: string | null }) => string;
  kind: (kind: Kind) => string;
  reason: (reason: TieReason) => string;
  change: (change: Change) => string;
  known: (knowledge: DateKnowledge) => string;
  source: (id: string) => string;
  /** Several texts in a row. */
  listed: (items: readonly string[]) => string;
  untied: string;
  unknown: string;
}

/** A row for each tie of each body, then who has none: the rows of the table. */
export function rowsOf(network: Network, { name, kind, reason, change, known, source, listed, untied, unknown }: Wording): string[][] {
  return [
    ...network.bodies.flatMap((body) =>
      body.ties.map((tie) => [
        body.id, name(body), kind(body.kind), tie.change ? `${reason(tie.reason)} · ${change(tie.change)}` : reason(tie.reason), tie.via ? name(tie.via) : listed(tie.with.map(name)),
        tie.startDate ?? unknown, tie.endDate ?? '', known(tie.startKnowledge), listed(tie.sourceIds.map(source)), tie.fact,
      ]),
    ),
    ...network.gap.map((unit) => [unit.id, name(unit), kind(unit.kind), untied, '', '', '', '', '', '']),
  ];
}

/** The marks and lines of the picture, with the bodies of a group one by one. */
export function graphOf(network: Network, seated: readonly Line[]): Pick<View, 'nodes' | 'edges'> {
  const nodes: ViewNode[] = [];
  const add = (of: { id: string; name: string; nameEn: string | null }, kind: string, role: ViewNode['role']) => {
    if (!nodes.some(({ id }) => id === of.id)) nodes.push({ id: of.id, name: of.name, nameEn: of.nameEn, kind, role });
  };
  add(network.community, '', 'CENTRE');
  for (const core of network.cores) add(core, kindKey(core.kind), 'CORE');
  for (const joint of network.jointBodies) add(joint, kindKey(joint.kind), 'JOINT_BODY');
  for (const knot of network.knots) add(knot, knot.type, 'SHARED');
  for (const body of network.bodies) add(body, kindKey(body.kind), 'BODY');
  for (const unit of network.gap) add(unit, kindKey(unit.kind), 'UNTIED');
  const known = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: [...network.lines, ...seated].filter(({ from, to }) => known.has(from) && known.has(to)) };
}
