import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

const SPREAD = /\.\.\.(?!on\b)(\w+)/g;

const stripped = (path: string): string => stripIgnoredCharacters(readFileSync(path, 'utf8'));

/**
 * The names of the fragments that a document needs, in the order in which they are met.
 *
 * ../service/explorer_documents.py does the same: the text that the page sends is the one that the service has planned.
 */
function fragmentsOf(text: string, folder: string): string[] {
  const names: string[] = [];
  for (let texts = [text]; texts.length > 0; ) {
    const found = texts.flatMap((each) => [...each.matchAll(SPREAD)].map((match) => match[1] ?? ''));
    const fresh = [...new Set(found)].filter((name) => !names.includes(name));
    names.push(...fresh);
    texts = fresh.map((name) => stripped(join(folder, `${name}.graphql`)));
  }
  return names;
}

/** GraphQL documents as modules: their text without comments and spaces, followed by that of each fragment they need. */
export function documentTexts(): Plugin {
  return {
    name: 'document-texts',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.graphql')) return null;
      const text = stripped(id);
      const isFragment = basename(dirname(id)) === 'fragments';
      const folder = join(dirname(id), 'fragments');
      // A fragment is a module of its own, so that its text is there once for all documents of a chunk.
      const names = isFragment ? [] : fragmentsOf(text, folder);
      for (const name of names) this.addWatchFile(join(folder, `${name}.graphql`));
      return [
        ...names.map((name) => `import ${name} from ${JSON.stringify(join(folder, `${name}.graphql`))};`),
        `export default ${[JSON.stringify(text), ...names].join(' + ')};`,
      ].join('\n');
    },
  };
}
