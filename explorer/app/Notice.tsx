import type { ComponentChildren } from 'preact';
import type { Failure } from './api.ts';
import { Sign } from './picture/Glyph.tsx';
import { texts } from './state.ts';

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
      return { title: t.slowTitle, text: failure.message };
    case 'too large':
      return { title: t.tooLargeTitle, text: failure.message };
    default:
      return { title: t.refusedTitle, text: failure.message };
  }
}

/** A failure over content that is still true: a line, not a page. */
export function FailureLine({ failure, at, again }: { failure: Failure; at: string | null; again: () => void }) {
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
