import { BETWEEN, COMMON } from './documents.ts';
import { Thing } from './Link.tsx';
import { useAnswer } from './loading.ts';
import { FailureLine } from './Notice.tsx';
import { Section } from './Panel.tsx';
import { ReasonSample } from './picture/Glyph.tsx';
import type { Named } from './picture/model.ts';
import { REASONS } from './reasons.ts';
import { go, language, nameOf, place, texts, namesOf } from './state.ts';

const SHOWN = 30;

/** Several of `among` that are selected together: the way between two in words, and with whom all of them co-build. */
export function Together({ ids, among }: { ids: readonly string[]; among: readonly Named[] }) {
  const t = texts.value;
  const { on } = place.value;
  const [from, to] = ids;
  const common = useAnswer(COMMON, { of: [...ids], asOf: on, first: SHOWN });
  const named = among.filter(({ id }, i) => ids.includes(id) && among.findIndex((each) => each.id === id) === i);
  const found = common.data?.commonTies;
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
      {from && to && ids.length === 2 && <Between from={from} to={to} />}
      {common.failure && <FailureLine failure={common.failure} at={common.at} again={common.again} />}
      {found && (
        <Section title={`${t.commonTies} ${found.totalCount}`}>
          {found.totalCount === 0 && <p class="note">{t.noCommonTies}</p>}
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
  const { data, current, failure, at, again } = useAnswer(BETWEEN, { from, to, asOf: place.value.on });
  const paths = data?.paths?.paths ?? [];
  return (
    <Section title={t.between}>
      {failure && <FailureLine failure={failure} at={at} again={again} />}
      <ul class="plain">
        {paths.map((path) => (
          <li key={path.nodes.map(({ id }) => id).join(' ')}>{language.value === 'en' ? path.sentenceEn : path.sentenceZh}</li>
        ))}
      </ul>
      {current && paths.length === 0 && <p class="note">{data?.paths?.complete === false ? t.noPathSeen : t.noPath}</p>}
    </Section>
  );
}
