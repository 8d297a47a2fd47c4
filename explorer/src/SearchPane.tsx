import { DOC_EXPLORER_PLUGIN, type DocExplorerNavStackItem, useDocExplorerActions } from '@graphiql/plugin-doc-explorer';
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { useDeferredValue, useMemo, useState } from 'react';

/** Something of the schema with its description; the documentation shows the last of `steps`. */
interface Entry {
  path: string;
  text: string;
  steps: DocExplorerNavStackItem[];
}

const MOST_FOUND = 100;

/** Everything that has a description. GraphiQL's own search looks at names alone, which are English. */
function entries(schema: GraphQLSchema): Entry[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => {
      const step = { name: type.name, def: type };
      const own = { path: type.name, text: type.description ?? '', steps: [step] };
      if (isEnumType(type)) {
        // A value has no page of its own.
        return [own, ...type.getValues().map(({ name, description }) => entry(`${type.name}.${name}`, description, [step]))];
      }
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        const fields = Object.values(type.getFields());
        return [own, ...fields.map((def) => entry(`${type.name}.${def.name}`, def.description, [step, { name: def.name, def }]))];
      }
      return [own];
    })
    .filter(({ text }) => text !== '');
}

function entry(path: string, description: string | null | undefined, steps: DocExplorerNavStackItem[]): Entry {
  return { path, text: description ?? '', steps };
}

function found(all: Entry[], wanted: string): Entry[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return all.filter(({ path, text }) => {
    const told = `${path} ${text}`.toLowerCase();
    return words.every((word) => told.includes(word));
  });
}

function SearchList() {
  const [wanted, setWanted] = useState('');
  const deferred = useDeferredValue(wanted);
  const schema = useGraphiQL((state) => state.schema);
  const { setVisiblePlugin } = useGraphiQLActions();
  const { push, reset } = useDocExplorerActions();
  const all = useMemo(() => (schema ? entries(schema) : []), [schema]);
  const hits = useMemo(() => found(all, deferred), [all, deferred]);
  const show = ({ steps }: Entry) => {
    reset();
    steps.forEach(push);
    setVisiblePlugin(DOC_EXPLORER_PLUGIN);
  };
  return (
    <section aria-label="Search · 查说明">
      <h2 className="examples-title">
        Search · <span lang="zh">查说明</span>
      </h2>
      <input
        type="search"
        className="search-box"
        aria-label="Words in names and descriptions · 名称或说明中的词"
        placeholder="共建 · co-build"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <ul className="examples-list">
        {hits.slice(0, MOST_FOUND).map((hit) => (
          <li key={hit.path}>
            <button type="button" className="examples-button" onClick={() => show(hit)}>
              <span className="search-path">{hit.path}</span>
              <span>{hit.text}</span>
            </button>
          </li>
        ))}
      </ul>
      {deferred.trim() !== '' && (
        <p className="search-count" role="status">
          {hits.length > MOST_FOUND ? `${MOST_FOUND} / ${hits.length}` : hits.length}
        </p>
      )}
    </section>
  );
}

function SearchIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="M15 15l5 5" strokeLinecap="round" />
    </svg>
  );
}

/** A search of the schema by words in either language, as a pane of GraphiQL's side bar. */
export const SEARCH_PLUGIN: GraphiQLPlugin = {
  title: 'Search · 查说明',
  icon: SearchIcon,
  content: SearchList,
};
