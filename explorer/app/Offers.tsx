import { OFFERS } from './documents.ts';
import { Links } from './Links.tsx';
import { useAnswer } from './loading.ts';
import { place } from './state.ts';

const SHOWN = 20;

/** What a body or a community offers, needs and uses, asked for when it is told of. */
export function Offers({ id }: { id: string }) {
  return <Links of={useAnswer(OFFERS, { id, asOf: place.value.on, first: SHOWN })} />;
}
