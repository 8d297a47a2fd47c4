import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../app/texts/en.ts';
import { zh } from '../app/texts/zh.ts';

const CHINESE = /[\u4e00-\u9fff]/;
// Each names the other language.
const NAMES = new Set(['otherLanguage', 'switchLanguage']);

test('every text is there in both languages, and in no other', () => {
  assert.deepEqual(Object.keys(en), Object.keys(zh));
  for (const [key, text] of Object.entries(en)) if (typeof text === 'string' && !NAMES.has(key)) assert.doesNotMatch(text, CHINESE, key);
  for (const [key, text] of Object.entries(zh)) if (typeof text === 'string' && !NAMES.has(key)) assert.match(text, CHINESE, key);
});
