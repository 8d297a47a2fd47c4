// Classes are global: what one file styles, no other may style by chance.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../app/styles/', import.meta.url);
/** base.css is what the others build on, print.css hides and restyles what they show. */
const SHARED = new Set(['base.css', 'print.css']);

test('a class begins the selectors of one style sheet alone', () => {
  const owners = new Map();
  for (const file of readdirSync(folder).filter((name) => !SHARED.has(name))) {
    const rules = readFileSync(new URL(file, folder), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
    for (const [, selectors] of rules.matchAll(/([^{}]+)\{/g)) {
      for (const selector of selectors.split(',')) {
        const [, name] = /^\s*\.([\w-]+)/.exec(selector) ?? [];
        if (name) owners.set(name, (owners.get(name) ?? new Set()).add(file));
      }
    }
  }
  const base = new Set(readFileSync(new URL('base.css', folder), 'utf8').match(/(?<=\n\.)[\w-]+/g));
  const shared = [...owners].filter(([name, files]) => files.size > 1 && !base.has(name));
  assert.deepEqual(shared.map(([name, files]) => `${name}: ${[...files].join(', ')}`), []);
});
