import { useEffect } from 'preact/hooks';
import { Link } from '../Link.tsx';
import { texts } from '../state.ts';
import { forgetTour } from '../tour.ts';
import { QUESTIONS } from './questions.ts';
import { words } from './words.ts';

/** What the picture shows, what each question answers, and the keys. */
export function Help() {
  const w = words.value;
  useEffect(() => {
    document.title = texts.value.title(texts.value.help);
  }, [w]);
  return (
    <article class="question help">
      <header class="head">
        <div>
          <h1>{texts.value.help}</h1>
        </div>
        <div class="actions">
          <button type="button" class="button" onClick={forgetTour}>
            {w.tourAgain}
          </button>
        </div>
      </header>
      <section>
        <h2>{w.helpPicture}</h2>
        {w.helpPictureText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section>
        <h2>{w.questions}</h2>
        {QUESTIONS.map(({ key }) => (
          <section key={key} id={key}>
            <h3>
              <Link to={{ page: key }}>{w.asks[key]}</Link>
            </h3>
            <p>{w.help[key]}</p>
          </section>
        ))}
      </section>
      <section>
        <h2>{w.helpKeys}</h2>
        <dl class="facts keys">
          {w.keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}
