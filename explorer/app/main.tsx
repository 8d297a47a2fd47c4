import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { Community } from './Community.tsx';
import { fetchLabels } from './labels.ts';
import { Start } from './Start.tsx';
import { place, texts } from './state.ts';
import './styles/base.css';
import './styles/start.css';
import './styles/community.css';
import './styles/picture.css';
import './styles/print.css';
import { TopBar } from './TopBar.tsx';

function Page() {
  const { community } = place.value;
  useEffect(() => {
    if (community === null) document.title = texts.value.title();
  }, [community, texts.value]);
  return (
    <>
      <TopBar />
      <main id="main" tabIndex={-1}>
        {community === null ? <Start /> : <Community key={community} id={community} />}
      </main>
    </>
  );
}

fetchLabels();
const root = document.getElementById('page');
if (root) render(<Page />, root);
