import type { ComponentChildren } from 'preact';
import { addressFrom, go, nameOf, type Place } from './state.ts';

/** A link to another page of the explorer: an address that can be copied, followed without loading the page anew. */
export function Link({ to, children, ...rest }: { to: Partial<Place>; children: ComponentChildren; class?: string; 'aria-current'?: 'page' | undefined }) {
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
export const Thing = ({ of }: { of: Named }) => <Link to={pageOf(of)}>{nameOf(of)}</Link>;
