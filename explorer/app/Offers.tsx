import { OFFERS } from './documents.ts';
import { Links } from './Links.tsx';
import { useAnswer } from './loading.ts';
import { place } from './state.ts';

const SHOWN = 20;

/** What a body or a community offers, needs and uses, asked for when it is told of. */
export function Offers({ id }: { id: string }) {
  const loaded = useAnswer(OFFERS, { id, asOf: place.value.on, first: SHOWN });
  // A service that does not answer for the moment is told of once, by the page; it is asked again here as well.
  const passing = loaded.failure?.kind === 'busy' || loaded.failure?.kind === 'offline';
  return <Links of={passing ? { ...loaded, failure: null } : loaded} />;
}
