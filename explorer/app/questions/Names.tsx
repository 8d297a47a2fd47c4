import { type Named, Thing } from '../Link.tsx';
import { kindOf } from '../kinds.ts';
import type { OrganizationKind } from '../operations.ts';
import { KindIcon } from '../picture/Glyph.tsx';

/** A body: the mark of its kind, and its name. */
export function BodyName({ of }: { of: Named & { kind?: OrganizationKind | null } }) {
  return (
    <span class="body-name">
      <KindIcon kind={kindOf(of.kind ?? null, of.__typename)} />
      <Thing of={of} />
    </span>
  );
}
