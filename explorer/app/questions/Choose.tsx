import { useEffect } from 'preact/hooks';
import { Link, type Named } from '../Link.tsx';
import { useAnswer } from '../loading.ts';
import { FailureLine } from '../Notice.tsx';
import type { EntityType } from '../operations.ts';
import { Search } from '../Search.tsx';
import { go, nameOf, texts } from '../state.ts';
import { CHOICES } from './documents.ts';
import type { About, QuestionKey } from './questions.ts';
import { words } from './words.ts';

const SHOWN = 12;
const TYPES: Readonly<Record<About, EntityType[]>> = {
  place: ['Area', 'Community'],
  body: ['Unit', 'PartyOrganization', 'JointCommittee', 'ServicePoint', 'Community'],
  committee: ['JointCommittee'],
};

/** What a question is to be about: a search among what it can be about, and some to begin with. */
export function Choose({ question, about }: { question: QuestionKey; about: About }) {
  const w = words.value;
  const { data, failure, at, again } = useAnswer(CHOICES, { first: SHOWN });
  const lists = { place: data?.areas, body: data?.units, committee: data?.jointCommittees };
  const nodes: readonly Named[] = lists[about]?.nodes ?? [];
  useEffect(() => {
    document.title = texts.value.title(w.names[question]);
  }, [question, w]);
  return (
    <article class="question choose">
      <header class="head">
        <div>
          <p class="crumb">
            <Link to={{ page: 'questions' }}>{w.questions}</Link> › {w.names[question]}
          </p>
          <h1>{w.asks[question]}</h1>
          <p class="sum">{w.help[question]}</p>
        </div>
      </header>
      <Search key={question} large types={TYPES[about]} label={w.choose[about]} onChoose={(id) => go({ page: question, of: id })} />
      {failure && <FailureLine failure={failure} at={at} again={again} />}
      <section class="card">
        <h2>{w.begin[about]}</h2>
        <ul class="choices">
          {nodes.map((each) => (
            <li key={each.id}>
              <Link to={{ page: question, of: each.id }}>{nameOf(each)}</Link>
            </li>
          ))}
          {!data && !failure && [0, 1, 2, 3].map((i) => <li key={i} class="bone" />)}
        </ul>
      </section>
    </article>
  );
}
