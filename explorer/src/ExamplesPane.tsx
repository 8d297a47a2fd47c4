import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Example, editorText } from './examples';

/**
 * A way to show an example: in the tab that holds it already, else in the open tab if that is empty, else in a new one.
 * Undefined until the editors are there to show it.
 */
function useOpenExample(): ((example: Example) => void) | undefined {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  if (!queryEditor || !variableEditor) return undefined;
  return (example) => {
    const { query, variables } = editorText(example);
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open >= 0) {
      changeTab(open);
      return;
    }
    if (queryEditor.getValue().trim()) addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    // The editors report what changed a moment later; a second click must find it in its tab already.
    updateActiveTabValues({ query, variables });
    queryEditor.focus();
  };
}

function ExamplesList({ examples }: { examples: Example[] }) {
  const openExample = useOpenExample();
  return (
    <section aria-label="Examples · 示例">
      <h2 className="examples-title">
        Examples · <span lang="zh">示例</span>
      </h2>
      <ul className="examples-list">
        {examples.map((example) => (
          <li key={example.title_en}>
            <button type="button" className="examples-button" disabled={!openExample} onClick={() => openExample?.(example)}>
              <span lang="zh">{example.title_zh}</span>
              <span lang="en">{example.title_en}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h2M4 12h2M4 19h2M10 5h10M10 12h10M10 19h10" strokeLinecap="round" />
    </svg>
  );
}

/** The examples as a pane of GraphiQL's side bar. */
export function examplesPlugin(examples: Example[]): GraphiQLPlugin {
  return {
    title: 'Examples · 示例',
    icon: ExamplesIcon,
    content: () => <ExamplesList examples={examples} />,
  };
}
