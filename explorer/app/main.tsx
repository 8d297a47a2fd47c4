import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Community } from './Community.tsx';
import { fetchLabels } from './labels.ts';
import { FailureLine } from './Notice.tsx';
import { Start } from './Start.tsx';
import { addressOutOfFrame, embedded, firstTexts, place, texts } from './state.ts';
import './styles/base.css';
import './styles/start.css';
import './styles/community.css';
import './styles/entity.css';
import './styles/picture.css';
import './styles/network.css';
import './styles/questions.css';
import './styles/print.css';
import { TopBar } from './TopBar.tsx';

/** A part of the explorer that comes in a file of its own when it is first opened: the first page need not wait for it. */
function Later({ part }: { part: () => Promise<() => JSX.Element> }) {
  const [loaded, setLoaded] = useState<{ Part: () => JSX.Element } | null>(null);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    part().then((Part) => setLoaded({ Part }), () => setTimeout(() => setFailed(failed + 1), AGAIN_MILLISECONDS));
  }, [failed]);
  if (loaded) return <loaded.Part />;
  return failed > 0 ? <FailureLine failure={{ kind: 'offline' }} at={null} again={() => location.reload()} /> : null;
}

const anything = async () => (await import('./Entity.tsx')).EntityPage;
const network = async () => {
  const { fetchWords, Page } = await import('./network/Page.tsx');
  await fetchWords();
  return Page;
};
const questions = async () => {
  const { fetchWords, Questions } = await import('./questions/Questions.tsx');
  await fetchWords();
  return Questions;
};

const importing = async () => {
  const { fetchWords, Import } = await import('./importing/Import.tsx');
  await fetchWords();
  return Import;
};

const AGAIN_MILLISECONDS = 5000;

function Shown() {
  const { community, entity, page } = place.value;
  if (community !== null) return <Community key={community} id={community} />;
  if (entity !== null) return <Later key={entity} part={anything} />;
  if (page === 'network') return <Later key={page} part={network} />;
  // A page that frames this one could lead its reader to write.
  if (page === 'import' && window.top === window) return <Later key={page} part={importing} />;
  return page !== null ? <Later key="questions" part={questions} /> : <Start />;
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
/** Show the page when its texts are there; they are asked for again until they are. */
function show(): void {
  firstTexts().then(
    () => root && render(<Page />, root),
    () => setTimeout(show, AGAIN_MILLISECONDS),
  );
}

// Chromium keeps the old style of what Preact moves with it when its class changes as well: a row of the legend stayed pale.
Object.assign(Element.prototype, { moveBefore: undefined });
show();
