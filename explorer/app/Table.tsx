import { Sample } from './Changes.tsx';
import { kindText } from './labels.ts';
import { Thing } from './Link.tsx';
import { Known } from './Panel.tsx';
import { KindIcon, ReasonSample } from './picture/Glyph.tsx';
import type { Core, Network } from './picture/model.ts';
import { langOf, nameOf, texts, namesOf } from './state.ts';

/** The same network as rows: a row for each tie of each body, then who has none. The selection is that of the picture. */
export function Table({ network, selected, onSelect }: { network: Network; selected: string | null; onSelect: (id: string) => void }) {
  const t = texts.value;
  const row = (id: string) => ({
    class: selected === id ? 'chosen' : '',
    onClick: () => onSelect(id),
  });
  const toSelect = (id: string, name: string) => (
    <button type="button" aria-pressed={selected === id} onClick={(event) => { event.stopPropagation(); onSelect(id); }}>
      <span lang={langOf(name)}>{name}</span>
    </button>
  );
  return (
    <div class="table" tabIndex={0} role="region" aria-label={t.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.list}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.listReason}</th>
            <th scope="col">{t.listWith}</th>
            <th scope="col">{t.listSince}</th>
            <th scope="col">{t.listUntil}</th>
          </tr>
        </thead>
        <tbody>
          {[...network.cores, ...network.jointBodies].map((each) => (
            <tr key={each.id} {...row(each.id)}>
              <th scope="row">{toSelect(each.id, nameOf(each))}</th>
              <td>{kindText(each.kind)}</td>
              <td>{network.cores.includes(each as Core['cores'][number]) ? t.coreInCommunity : t.jointBody}</td>
              <td>{nameOf(network.community)}</td>
              <td />
              <td />
            </tr>
          ))}
          {network.bodies.flatMap((body) =>
            body.ties.map((tie, i) => (
              <tr key={`${body.id} ${tie.fact} ${tie.reason}`} {...row(body.id)}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={body.ties.length}>
                    {toSelect(body.id, nameOf(body))}
                  </th>
                )}
                {i === 0 && (
                  <td rowSpan={body.ties.length} class="kind">
                    <KindIcon kind={body.kind} />
                    {kindText(body.kind)}
                  </td>
                )}
                <td class="reason">
                  {tie.change ? <Sample change={tie.change} /> : <ReasonSample reason={tie.reason} />}
                  {t.reasons[tie.reason]}
                  {tie.change && ` · ${t.changes[tie.change]}`}
                </td>
                <td class="with">{tie.via ? <Thing of={tie.via} /> : namesOf(tie.with)}</td>
                <td class="day">
                  <Known date={tie.startDate} knowledge={tie.startKnowledge} none={t.unknown} quiet />
                </td>
                <td class="day">{tie.endDate === null ? '—' : <Known date={tie.endDate} knowledge={tie.endKnowledge} none="" quiet />}</td>
              </tr>
            )),
          )}
          {network.gap.map((unit) => (
            <tr key={unit.id} {...row(unit.id)} class={`gap${selected === unit.id ? ' chosen' : ''}`}>
              <th scope="row">{toSelect(unit.id, nameOf(unit))}</th>
              <td class="kind">
                <KindIcon kind={unit.kind} state="gap" />
                {kindText(unit.kind)}
              </td>
              <td colSpan={4}>{t.untied}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
