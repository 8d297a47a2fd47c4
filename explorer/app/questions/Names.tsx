import { type Named, Thing } from '../Link.tsx';
import { kindOf } from '../kinds.ts';
import type { OrganizationKind } from '../operations.ts';
import { KindIcon } from '../picture/Glyph.tsx';
import { texts } from '../state.ts';

/** Several names, each leading to its page. */
export function Names({ of }: { of: readonly Named[] }) {
  return (
    <>
      {of.map((each, i) => (
        <span key={each.id}>
          {i > 0 && texts.value.punctuation.list}
          <Thing of={each} />
        </span>
      ))}
    </>
  );
}

/** A body: the mark of its kind, and its name. */
export function BodyName({ of }: { of: Named & { kind?: OrganizationKind | null } }) {
  return (
    <span class="body-name">
      <KindIcon kind={kindOf(of.kind ?? null, of.__typename)} />
      <Thing of={of} />
    </span>
  );
}

