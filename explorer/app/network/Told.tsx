import { BodyPanel, type Entity, Facts, Heading, Section } from '../Panel.tsx';
import { KindIcon } from '../picture/Glyph.tsx';
import { go, place } from '../state.ts';
import { Together } from '../Together.tsx';
import { byTies, type Graph, partnersOf, type Shown } from './graph.ts';
import { DatedPartners } from './Partners.tsx';
import { choose } from './Picture.tsx';
import { words } from './words.ts';

const MOST_SHOWN = 12;

/** What the panel says of the body that is selected, or of the place. */
export function Told({ graph, shown, entity }: { graph: Graph; shown: Shown; entity: Entity }) {
  const w = words.value;
  const { selected, also } = place.value;
  const body = selected === null ? undefined : graph.numberOf.get(selected);
  if (selected !== null && also.length > 0) {
    const ids = [selected, ...also];
    const named = ids.flatMap((id) => {
      const i = graph.numberOf.get(id);
      return i === undefined ? [] : [{ id, name: graph.names[i] ?? '', nameEn: null }];
    });
    return <Together ids={ids} among={named} />;
  }
  if (selected === null || body === undefined) {
    return (
      <>
        <Heading named={entity} />
        <Facts entity={entity} />
        {shown.bodies > 0 && (
          <Section title={w.most}>
            <ul class="members">
              {byTies(shown).slice(0, MOST_SHOWN).map((each) => (
                <li key={each}>
                  <button type="button" onClick={() => choose(graph, each, false)}>
                    <KindIcon kind={graph.kinds[each] ?? null} />
                    {graph.names[each]}
                    <span class="number">{(shown.degree[each] ?? 0).toLocaleString('en')}</span>
                  </button>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    );
  }
  const partners = partnersOf(graph, shown, body);
  return (
    <BodyPanel key={selected} id={selected} body={undefined} onClose={() => go({ selected: null, also: [] })}>
      <Section title={partners.length === 0 ? w.ties : w.tiesOf(shown.degree[body] ?? 0, partners.length)}>
        {partners.length === 0 ? <p class="note">{w.noTies}</p> : <DatedPartners graph={graph} partners={partners} />}
      </Section>
    </BodyPanel>
  );
}
