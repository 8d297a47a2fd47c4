// Writes the operations where compilers look for them: run once before they are.
import { mkdirSync, writeFileSync } from 'node:fs';
import { examples, scenarios } from './operations.js';

export const documents = [...new Set([...scenarios, ...examples].map(({ query }) => query))];

if (process.argv[1] === import.meta.filename) {
  mkdirSync('generated/typed', { recursive: true });
  mkdirSync('relay/__generated__', { recursive: true });
  documents.forEach((query, number) => {
    writeFileSync(`generated/typed/${query.match(/query (\w+)/)[1]}.graphql`, query);
    // relay-compiler wants each operation named after its module.
    const named = query.replace(/query \w+/, `query asked${number}Query`);
    writeFileSync(`relay/asked${number}.js`, `import { graphql } from 'relay-runtime';\n\nexport const query = graphql\`${named}\`;\n`);
  });
}
