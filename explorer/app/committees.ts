import { useEffect, useState } from 'preact/hooks';
import { askPatiently } from './api.ts';
import { COMMITTEE } from './documents.ts';
import type { CommitteeQuery } from './operations.ts';
import { place } from './state.ts';

export type Committee = NonNullable<CommitteeQuery['committee']>;

const TABLES_SHOWN = 4;

/** The seats of the joint bodies, which come after the picture. */
export function useCommittees(joint: readonly { id: string }[]): ReadonlyMap<string, Committee> {
  const { on } = place.value;
  const ids = joint.slice(0, TABLES_SHOWN).map(({ id }) => id);
  const [committees, setCommittees] = useState<ReadonlyMap<string, Committee>>(new Map());
  useEffect(() => {
    const control = new AbortController();
    setCommittees(new Map());
    for (const of of ids) {
      askPatiently(COMMITTEE, { of, asOf: on }, control.signal).then(
        ({ committee }) => committee && setCommittees((known) => new Map(known).set(of, committee)),
        () => undefined, // Without its seats a table is still a table; the panel says that there are none to show.
      );
    }
    return () => control.abort();
  }, [ids.join(), on]);
  return committees;
}

