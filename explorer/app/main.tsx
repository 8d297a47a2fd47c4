import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Community } from './Community.tsx';
import { Entity } from './Entity.tsx';
import { fetchLabels } from './labels.ts';
import { FailureLine } from './Notice.tsx';
import { Start } from './Start.tsx';
import { addressOutOfFrame, embedded, place, texts } from './state.ts';
import './styles/base.css';
import './styles/start.css';
import './styles/community.css';
import './styles/entity.css';
import './styles/picture.css';
import './styles/questions.css';
import './styles/print.css';
import { TopBar } from './TopBar.tsx';

/** The questions come in a file of their own when the first is opened: the first page need not wait for them. */
function Questions() {
  const [loaded, setLoaded] = useState<typeof import('./questions/Questions.tsx') | null>(null);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    import('./questions/Questions.tsx').then(setLoaded, () => setTimeout(() => setFailed(failed + 1), AGAIN_MILLISECONDS));
  }, [failed]);
  if (loaded) return <loaded.Questions />;
  return failed > 0 ? <FailureLine failure={{ kind: 'offline' }} at={null} again={() => location.reload()} /> : null;
}

const AGAIN_MILLISECONDS = 5000;

function Shown() {
  const { community, entity, page } = place.value;
  if (community !== null) return <Community key={community} id={community} />;
  if (entity !== null) return <Entity key={entity} id={entity} />;
  return page !== null ? <Questions /> : <Start />;
}

function Page() {
  const { community, entity, page } = place.value;
  const start = community === null && entity === null && page === null;
  useEffect(() => {
    if (start) document.title = texts.value.title();
  }, [start, texts.value]);
  return (
    <>
      {!embedded && <TopBar />}
      <main id="main" tabIndex={-1}>
        <Shown />
      </main>
      {embedded && (
        <a class="out-of-frame" href={addressOutOfFrame()} target="_blank" rel="noopener">
          {texts.value.outOfFrame} ↗
        </a>
      )}
    </>
  );
}

fetchLabels();
const root = document.getElementById('page');
if (root) render(<Page />, root);
