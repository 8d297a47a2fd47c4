import { useState } from 'preact/hooks';
import type { Operation } from './documents.ts';
import { texts } from './state.ts';

/** What was asked for a view. */
export interface Asked {
  operation: Operation<unknown, never>;
  variables: unknown;
}

/** The text as one argument of a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that asks the same; the query without its comments and on one line. */
export function curlOf(query: string, variables: unknown, address: string): string {
  const short = query.replace(/^\s*#.*$/gm, '').replace(/\s+/g, ' ').trim();
  return `curl -s ${quoted(address)} \\\n  -H 'content-type: application/json' \\\n  -d ${quoted(JSON.stringify({ query: short, variables }))}`;
}

/** The query behind a view and the command that sends it, to copy. */
export function QueryBehind({ operation, variables }: Asked) {
  const t = texts.value;
  return (
    <details class="query section">
      <summary>{t.query}</summary>
      <Copied title="GraphQL" text={operation.text.trim()} />
      <Copied title={t.variables} text={JSON.stringify(variables, null, 2)} />
      <Copied title="curl" text={curlOf(operation.text, variables, new URL('graphql', document.baseURI).href)} />
    </details>
  );
}

function Copied({ title, text }: { title: string; text: string }) {
  const t = texts.value;
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <section>
      <header>
        <h3>{title}</h3>
        <span role="status">{done === null ? '' : done ? t.copied : t.notCopied}</span>
        <button type="button" class="button" aria-label={`${t.copy} ${title}`} onClick={() => copy(text).then(setDone)}>
          {t.copy}
        </button>
      </header>
      <pre tabIndex={0} role="region" aria-label={title}>
        {text}
      </pre>
    </section>
  );
}

/** Whether the text came into the clipboard. Browsers give it to pages of an intranet without TLS only in the old way. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'hidden';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
