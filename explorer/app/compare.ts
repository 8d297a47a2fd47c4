import type { Change, Core, CoreMember, CoreTie } from './picture/model.ts';

type Group = Core['groups'][number];
type ChangedMember = Omit<CoreMember, 'ties'> & { ties: CoreTie[] };

const keyOf = ({ fact, reason, via }: CoreTie) => `${fact} ${reason} ${via?.id ?? ''}`;

const marked = (ties: readonly CoreTie[], change: (tie: CoreTie) => Change): CoreTie[] => ties.map((tie) => ({ ...tie, change: change(tie) }));

/** One network of two days: everything that is in either, each tie with what became of it. */
export function compared(before: Core, after: Core): Core {
  const groups: Group[] = [];
  const kinds = [...new Set([...after.groups, ...before.groups].map(({ kind }) => kind))];
  for (const kind of kinds) {
    const old = before.groups.find((group) => group.kind === kind);
    const now = after.groups.find((group) => group.kind === kind);
    const members = membersOf(old?.members ?? [], now?.members ?? []);
    const left = members.length - (now?.members.length ?? 0);
    groups.push({ kind, members, byReason: [], membersTotal: (now?.membersTotal ?? 0) + left });
  }
  const both = <Each extends { id: string }>(of: (core: Core) => Each[]): Each[] => [...of(after), ...of(before).filter(({ id }) => of(after).every((each) => each.id !== id))];
  return {
    ...after,
    groups,
    cores: after.cores.length > 0 ? after.cores : before.cores,
    jointBodies: both(({ jointBodies }) => jointBodies),
    membersTotal: groups.reduce((sum, { membersTotal }) => sum + membersTotal, 0),
    complete: before.complete && after.complete,
  };
}

function membersOf(before: readonly CoreMember[], after: readonly CoreMember[]): ChangedMember[] {
  const old = new Map(before.map((member) => [member.node.id, member]));
  const members = after.map((member): ChangedMember => {
    const was = old.get(member.node.id)?.ties ?? [];
    old.delete(member.node.id);
    const known = new Set(was.map(keyOf));
    const held = new Set(member.ties.map(keyOf));
    return {
      ...member,
      ties: [...marked(member.ties, (tie) => (known.has(keyOf(tie)) ? 'same' : 'gained')), ...marked(was.filter((tie) => !held.has(keyOf(tie))), () => 'lost')],
    };
  });
  return [...members, ...[...old.values()].map((member): ChangedMember => ({ ...member, ties: marked(member.ties, () => 'lost') }))];
}

/** How many ties there are of each kind of change. */
export function changeCounts(bodies: readonly { ties: readonly CoreTie[] }[]): Record<Change, number> {
  const counts: Record<Change, number> = { gained: 0, lost: 0, same: 0 };
  for (const { ties } of bodies) for (const { change } of ties) if (change) counts[change] += 1;
  return counts;
}
