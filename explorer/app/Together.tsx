import { BETWEEN, COMMON } from './documents.ts';
import { commonAsked, expand } from './expanding.ts';
import { Thing } from './Link.tsx';
import { useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import { Section } from './Panel.tsx';
import { commonKey } from './picture/expansions.ts';
import { ReasonSample } from './picture/Glyph.tsx';
import type { Named } from './picture/model.ts';
import { commonWithin } from './picture/within.ts';
import { REASONS } from './reasons.ts';
import { go, language, nameOf, place, texts, namesOf } from './state.ts';
import { windowOf } from './window.ts';

/** Several of `among` that are selected together: the way between two in words, and with whom all of them co-build. */
export function Together({ ids, among }: { ids: readonly string[]; among: readonly Named[] }) {
  const t = texts.value;
  const { expanded, page, since } = place.value;
  // A group is no body that anybody co-builds with.
  const named = ids.flatMap((id) => among.find((each) => each.id === id) ?? []);
  const of = named.map(({ id }) => id);
  const [from, to] = of;
  const common = useAnswer(COMMON, of.length > 1 ? commonAsked(of) : null);
  const days = windowOf();
  const ties = common.data?.commonTies;
  const found = ties && days ? commonWithin(ties, days) : ties;
  const key = commonKey(of);
  return (
    <>
      <header class="heading">
        <div>
          <h2>{t.together(ids.length)}</h2>
          <p>{namesOf(named)}</p>
        </div>
        <button type="button" class="button" onClick={() => go({ also: [] })}>
          {t.clear}
        </button>
      </header>
      {from && to && of.length === 2 && <Between from={from} to={to} />}
      <FailureLine {...common} />
      {found && (
        <Section title={`${t.commonTies} ${found.totalCount}`}>
          {found.totalCount === 0 && <p class="note">{t.noCommonTies}</p>}
          {found.totalCount > 0 && since === null && page === null && (
            <button type="button" class="button" aria-pressed={expanded.includes(key)} onClick={() => expand(key)}>
              {t.drawBetween}
            </button>
          )}
          <ul class="links">
            {found.edges.map(({ node, each }) => (
              <li key={node.id}>
                <Thing of={node} />
                {each.map(({ body, ties }) => (
                  <small key={body.id}>
                    {nameOf(named.find(({ id }) => id === body.id) ?? { name: body.id })}
                    {t.punctuation.colon}
                    {REASONS.filter((reason) => ties.some((tie) => tie.reason === reason)).map((reason) => (
                      <span key={reason} class="reason">
                        <ReasonSample reason={reason} /> {t.reasons[reason]}{' '}
                      </span>
                    ))}
                  </small>
                ))}
              </li>
            ))}
          </ul>
          {found.totalCount > found.edges.length && <small>{t.found(found.edges.length, found.totalCount, true)}</small>}
        </Section>
      )}
    </>
  );
}

function Between({ from, to }: { from: string; to: string }) {
  const t = texts.value;
  const loaded = useAnswer(BETWEEN, { from, to, asOf: place.value.on });
  // Longer ones through the same bodies would only repeat it.
  const paths = (loaded.data?.paths?.paths ?? []).filter(({ length }, _, [first]) => length === first?.length);
  return (
    <Section title={t.between}>
      <FailureLine {...loaded} />
      <ul class="plain">
        {paths.map((path) => (
          <li key={path.nodes.map(({ id }) => id).join(' ')}>{language.value === 'en' ? path.sentenceEn : path.sentenceZh}</li>
        ))}
      </ul>
      {loaded.current && paths.length === 0 && <p class="note">{loaded.data?.paths?.complete === false ? t.noPathSeen : t.noPath}</p>}
    </Section>
  );
}
