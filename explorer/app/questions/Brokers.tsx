import { Link, type Named, pageOf } from '../Link.tsx';
import type { OrganizationKind } from '../operations.ts';
import { nameOf } from '../state.ts';
import { BodyName } from './Names.tsx';
import { words } from './words.ts';

interface Broker {
  node: Named & { kind?: OrganizationKind | null };
  places: readonly Named[];
}

/** As many as are seen at once; the list has all. */
const SHOWN = 12;

/** Who connects which places: brokers in rows, places in columns, those that are connected most first. Lines between them would be a tangle. */
export function Brokers({ brokers, total }: { brokers: readonly Broker[]; total: number }) {
  const shown = brokers.slice(0, SHOWN);
  const places = new Map<string, { place: Named; times: number }>();
  for (const place of shown.flatMap((broker) => broker.places)) places.set(place.id, { place, times: (places.get(place.id)?.times ?? 0) + 1 });
  const columns = [...places.values()].sort((a, b) => b.times - a.times).map(({ place }) => place);
  const label = words.value.metrics.brokersDrawn(shown.length, total);
  if (columns.length === 0) return null;
  return (
    <section class="grid">
      <p class="note">{label}</p>
      <div class="table" tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.value.metrics.brokers}</th>
              {columns.map((place) => (
                <th key={place.id} scope="col">
                  <Link class="upright" to={pageOf(place)}>
                    {nameOf(place)}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ node, places: joined }) => (
              <tr key={node.id}>
                <th scope="row">
                  <BodyName of={node} />
                </th>
                {columns.map(({ id }) => (
                  <td key={id}>{joined.some((each) => each.id === id) && <span class="cell TIED">●</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
