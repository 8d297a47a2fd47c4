import type { ComponentChildren } from 'preact';
import { addressFrom, go, langOf, nameOf, type Place, texts } from './state.ts';

/** A link to another page of the explorer: an address that can be copied, followed without loading the page anew. */
export function Link({ to, children, ...rest }: { to: Partial<Place>; children: ComponentChildren; class?: string; lang?: string | undefined; 'aria-current'?: 'page' | undefined }) {
  return (
    <a
      {...rest}
      href={addressFrom(to)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

export interface Named {
  __typename: string;
  id: string;
  name: string;
  nameEn: string | null;
}

/** Where something has its page. */
export const pageOf = ({ __typename: type, id }: Pick<Named, '__typename' | 'id'>): Partial<Place> =>
  type === 'Community' ? { community: id } : { entity: id };

/** The name of something, which leads to its page. */
export function Thing({ of }: { of: Named }) {
  const name = nameOf(of);
  return (
    <Link to={pageOf(of)} lang={langOf(name)}>
      {name}
    </Link>
  );
}

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
