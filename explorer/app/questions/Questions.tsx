import { useEffect } from 'preact/hooks';
import { Link } from '../Link.tsx';
import { Notice } from '../Notice.tsx';
import { place, texts } from '../state.ts';
import { Changes } from './Changes.tsx';
import { Chair } from './Chair.tsx';
import { Choose } from './Choose.tsx';
import { Coverage } from './Coverage.tsx';
import { Due } from './Due.tsx';
import { Help } from './Help.tsx';
import { Management } from './Management.tsx';
import { Matches } from './Matches.tsx';
import { Metrics } from './Metrics.tsx';
import { QUESTIONS, type QuestionKey } from './questions.ts';
import { Registration } from './Registration.tsx';
import { Report } from './Report.tsx';
import { Seats } from './Seats.tsx';
import { Sharing } from './Sharing.tsx';
import { Withdrawal } from './Withdrawal.tsx';
import { words } from './words.ts';

export { fetchWords } from './words.ts';

type Page = (props: { of: string }) => preact.JSX.Element;

const PAGES: Readonly<Record<QuestionKey, Page>> = {
  withdrawal: Withdrawal, coverage: Coverage, matches: Matches, chair: Chair, seats: Seats, changes: Changes,
  due: Due, report: Report, sharing: Sharing, registration: Registration, management: Management, metrics: Metrics,
};

/** The pages of the questions, their list, and the help. */
export function Questions() {
  const { page, of } = place.value;
  if (page === 'questions') return <All />;
  if (page === 'help') return <Help />;
  const question = QUESTIONS.find(({ key }) => key === page);
  if (!question) return <Unknown />;
  if (of === null) return question.key === 'due' ? <Due of={null} /> : <Choose question={question.key} about={question.about} />;
  const Answer = PAGES[question.key];
  return <Answer key={`${question.key} ${of}`} of={of} />;
}

function Unknown() {
  const w = words.value;
  return (
    <Notice whole title={w.noPageTitle} actions={<Link class="button" to={{ page: 'questions' }}>{w.questions}</Link>}>
      {w.noPageText}
    </Notice>
  );
}

function All() {
  const w = words.value;
  useEffect(() => {
    document.title = texts.value.title(w.questions);
  }, [w]);
  return (
    <article class="question all">
      <header class="head">
        <div>
          <h1>{w.questions}</h1>
          <p class="sum">{w.questionsHint}</p>
        </div>
      </header>
      <ul class="cards">
        {QUESTIONS.map(({ key }) => (
          <li key={key} class="card">
            <h2>
              <Link to={{ page: key }}>{w.asks[key]}</Link>
            </h2>
            <p>{w.help[key]}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
