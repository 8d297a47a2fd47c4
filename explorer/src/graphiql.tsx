import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examplesPlugin } from './ExamplesPane';
import { type EditorText, editorText, loadExamples } from './examples';
import { createFetcher } from './fetcher';
import { SEARCH_PLUGIN } from './SearchPane';

/** An address beside this page, wherever the service is mounted. */
const beside = (path: string) => new URL(path, document.baseURI);

/** A query handed over in the page's own address, as in `graphiql?query={serviceInfo{version}}`. */
function linkedText(): EditorText | undefined {
  const parameters = new URL(location.href).searchParams;
  const query = parameters.get('query');
  return query === null ? undefined : { query, variables: parameters.get('variables') ?? '' };
}

/** Whether no tabs are kept from an earlier visit, so that the first example is shown. */
const isFirstVisit = () => localStorage.getItem('graphiql:tabState') === null;

const isNarrow = () => matchMedia('(max-width: 700px)').matches;

async function main(): Promise<void> {
  const examples = await loadExamples(beside('graphiql/examples.json'));
  const examplesPane = examplesPlugin(examples);
  const linked = linkedText();
  const first = examples[0] && editorText(examples[0]);
  createRoot(document.getElementById('page')!).render(
    <GraphiQL
      fetcher={createFetcher(beside('graphql').href)}
      plugins={[examplesPane, SEARCH_PLUGIN, HISTORY_PLUGIN]}
      visiblePlugin={isNarrow() ? undefined : examplesPane}
      defaultTabs={first && !linked ? [first] : undefined}
      initialQuery={linked?.query}
      // The tabs alone do not fill the editor of variables.
      initialVariables={linked?.variables ?? (isFirstVisit() ? first?.variables : undefined)}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>Cobuild</GraphiQL.Logo>
    </GraphiQL>,
  );
}

void main();
