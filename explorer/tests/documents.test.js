import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { stripIgnoredCharacters } from 'graphql';
import { readable } from '../app/readable.ts';

const FOLDER = new URL('../app/documents/', import.meta.url);
const TEXTS = readdirSync(FOLDER, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]);

test('a document is shown as it is written, without its comments', () => {
  for (const [name, text] of TEXTS) {
    const written = text.replace(/^#.*\n/gm, '').trim();
    assert.equal(readable(stripIgnoredCharacters(text)), written, name);
  }
});

test('what is shown of a document is the document', () => {
  for (const [name, text] of TEXTS) assert.equal(stripIgnoredCharacters(readable(stripIgnoredCharacters(text))), stripIgnoredCharacters(text), name);
});
