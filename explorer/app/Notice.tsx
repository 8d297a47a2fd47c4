import type { ComponentChildren } from 'preact';
import type { Failure } from './api.ts';
import { Sign } from './picture/Glyph.tsx';
import { go, place, texts } from './state.ts';

/** What is the case, what is still true, and one thing to do; `whole` where it is all that the page has. */
export function Notice({ title, whole = false, children, actions }: { title: string; whole?: boolean; children?: ComponentChildren; actions?: ComponentChildren }) {
  return (
    <section class="notice" role="status">
      <Sign size={64} />
      {whole ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children && <p>{children}</p>}
      {actions && <div class="actions">{actions}</div>}
    </section>
  );
}

/** The words for a failure. `at` is when what is still shown came. */
export function wordsOf(failure: Failure, at: string | null): { title: string; text: string } {
  const t = texts.value;
  switch (failure.kind) {
    case 'offline':
      return { title: t.offlineTitle, text: t.offlineText(at) };
    case 'busy':
      return { title: t.busyTitle, text: t.busyText(failure.seconds) };
    case 'slow':
      return { title: t.slowTitle, text: t.slowText };
    case 'too large':
      return { title: t.tooLargeTitle, text: failure.message };
    default:
      return { title: t.refusedTitle, text: failure.message };
  }
}

/** A failure, if there is one, over content that is still true: a line, not a page. */
export function FailureLine({ failure, at, again }: { failure: Failure | null; at: string | null; again: () => void }) {
  if (!failure) return null;
  const { title, text } = wordsOf(failure, at);
  return (
    <div class="failure-line" role="status">
      <span class="sign-amber" aria-hidden="true">!</span>
      <span>
        <b>{title}</b> {text}
      </span>
      <button type="button" class="button" onClick={again}>
        {texts.value.retry}
      </button>
    </div>
  );
}

interface Missing {
  id: string;
  missing: boolean;
  failure: Failure | null;
  at: string | null;
  again: () => void;
  slow: boolean;
}

/** What a page says that has no content: nothing of this id, a failure, or that its first answer is under way. */
export function NoPage({ id, missing, failure, at, again, slow }: Missing) {
  const t = texts.value;
  const toStart = (
    <button type="button" class="button" onClick={() => go({ community: null })}>
      {t.toStart}
    </button>
  );
  if (missing) {
    const community = place.value.community !== null;
    return (
      <Notice whole title={community ? t.notFoundTitle : t.noThingTitle} actions={toStart}>
        {(community ? t.notFoundText : t.noThingText)(id)}
      </Notice>
    );
  }
  if (failure) {
    const { title, text } = wordsOf(failure, at);
    return (
      <Notice whole title={title} actions={<><button type="button" class="button" onClick={again}>{t.retry}</button>{toStart}</>}>
        {text}
      </Notice>
    );
  }
  return slow ? <Bones /> : null;
}

/** The bones of a page, while its first answer is under way. */
function Bones() {
  const t = texts.value;
  return (
    <div class="bones" role="status">
      <svg width="240" height="240" viewBox="-120 -120 240 240" aria-hidden="true">
        <circle class="orbit" r="104" />
        <circle class="bone-ring" r="44" />
      </svg>
      <p>{t.loading(t.loadingThis)}</p>
    </div>
  );
}
