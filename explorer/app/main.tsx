import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Community } from './Community.tsx';
import { Entity } from './Entity.tsx';
import { fetchLabels } from './labels.ts';
import { Start } from './Start.tsx';
import { place, texts } from './state.ts';
import './styles/base.css';
import './styles/start.css';
import './styles/community.css';
import './styles/entity.css';
import './styles/picture.css';
import './styles/print.css';
import { TopBar } from './TopBar.tsx';

function Page() {
  const { community, entity } = place.value;
  const start = community === null && entity === null;
  useEffect(() => {
    if (start) document.title = texts.value.title();
  }, [start, texts.value]);
  return (
    <>
      <TopBar />
      <main id="main" tabIndex={-1}>
        {start && <Start />}
        {community !== null && <Community key={community} id={community} />}
        {community === null && entity !== null && <Entity key={entity} id={entity} />}
      </main>
    </>
  );
}

fetchLabels();
const root = document.getElementById('page');
if (root) render(<Page />, root);
