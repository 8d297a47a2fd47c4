import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Operation } from '../documents.ts';
import { Link, type Named } from '../Link.tsx';
import { isUnderWay, type Loaded, useSlow } from '../loading.ts';
import { FailureLine, Notice, wordsOf } from '../Notice.tsx';
import { QueryBehind } from '../QueryBehind.tsx';
import { go, nameOf, permalink, place, shownDay, texts } from '../state.ts';
import { SourcesOnPaper } from './Origin.tsx';
import type { QuestionKey } from './questions.ts';
import { words } from './words.ts';

interface Framed<Data, Variables> {
  question: QuestionKey;
  operation: Operation<Data, Variables>;
  variables: Variables;
  loaded: Loaded<Data>;
  /** What the question is about, out of the answer; null where the service knows no such thing. */
  about: (data: Data) => Named | null | undefined;
  /** The answer in one line. */
  sum: (data: Data) => ComponentChildren;
  /** What the answer does not know or leaves out; what is false or empty is not said. */
  notes?: (data: Data) => (string | false)[];
  /** For which day or days it is; the day of the page if left out. */
  period?: string;
  /** The same as it stands in the address, where the question has a period of its own. */
  days?: { from?: string; to: string };
  /** Set where the line of the answer says that already. */
  dated?: boolean;
  controls?: ComponentChildren;
  children: (data: Data) => ComponentChildren;
}

/** The page of a question: what it is about, the answer in a line, what is not known, the lists, and the query behind. */
export function Frame<Data, Variables>(framed: Framed<Data, Variables>) {
  const { question, operation, variables, loaded, about, controls } = framed;
  const { data, failure, at, again } = loaded;
  const slow = useSlow(isUnderWay(loaded));
  const named = data === null ? null : about(data);
  const title = named ? words.value.titles[question](nameOf(named)) : words.value.names[question];
  useEffect(() => {
    document.title = texts.value.title(title);
  }, [title, texts.value]);
  if (data === null || !named) {
    if (failure || data !== null) return <NoAnswer question={question} failure={failure?.kind === 'missing' || !failure ? null : wordsOf(failure, at)} title={title} again={again} />;
    return slow ? <Bones title={title} /> : null;
  }
  const notes = (framed.notes?.(data) ?? []).filter((note) => note !== false && note !== '');
  return (
    <article class={`question about-${question}${slow ? ' busy' : ''}`} aria-busy={slow}>
      {failure && <FailureLine failure={failure} at={at} again={again} />}
      <header class="head">
        <div>
          <p class="crumb">
            <Link to={{ page: 'questions' }}>{words.value.questions}</Link> › {words.value.names[question]}
          </p>
          <h1>{title}</h1>
          <p class="sum">{framed.sum(data)}</p>
          {!framed.dated && <p class="print-only">{framed.period ?? texts.value.printedOn(shownDay.value)}</p>}
        </div>
        <div class="actions">
          {controls}
          <button type="button" class="button" onClick={() => go({ page: question })}>
            {words.value.another}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {texts.value.print}
          </button>
        </div>
      </header>
      {notes.length > 0 && (
        <ul class="notes" aria-label={words.value.notesTitle}>
          {notes.map((note) => (
            <li key={note} class="warning">
              <span aria-hidden="true">!</span>
              {note}
            </li>
          ))}
        </ul>
      )}
      {framed.children(data)}
      <QueryBehind operation={operation} variables={variables} />
      <SourcesOnPaper />
      <p class="print-only foot">
        {words.value.printFoot}
        {texts.value.pageAddress(permalink(framed.days))}
      </p>
    </article>
  );
}

function Bones({ title }: { title: string }) {
  return (
    <div class="bones" role="status">
      <ul class="bone-rows">
        {[0, 1, 2, 3].map((i) => (
          <li key={i} class="bone" />
        ))}
      </ul>
      <p>{texts.value.loading(title)}</p>
    </div>
  );
}

/** Why there is no answer, and what to do; `failure` is null where there is nothing of that id. */
function NoAnswer({ question, title, failure, again }: { question: QuestionKey; title: string; failure: { title: string; text: string } | null; again: () => void }) {
  const t = texts.value;
  const toOthers = (
    <button type="button" class="button" onClick={() => go({ page: question })}>
      {words.value.another}
    </button>
  );
  if (!failure) {
    return (
      <Notice whole title={words.value.noneTitle} actions={toOthers}>
        {words.value.noneText(place.value.of ?? '')}
      </Notice>
    );
  }
  return (
    <Notice whole title={`${title}${t.punctuation.colon}${failure.title}`} actions={<><button type="button" class="button" onClick={again}>{t.retry}</button>{toOthers}</>}>
      {failure.text}
    </Notice>
  );
}
