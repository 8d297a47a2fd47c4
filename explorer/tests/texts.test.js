import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en as networkEn } from '../app/network/en.ts';
import { zh as networkZh } from '../app/network/zh.ts';
import { en } from '../app/texts/en.ts';
import { zh } from '../app/texts/zh.ts';

const CHINESE = /[\u4e00-\u9fff]/;
// Each names the other language.
const NAMES = new Set(['otherLanguage', 'switchLanguage']);

for (const [where, one, other] of [['explorer', en, zh], ['network', networkEn, networkZh]]) {
  test(`every text of the ${where} is there in both languages, and in no other`, () => {
    assert.deepEqual(Object.keys(one), Object.keys(other));
    for (const [key, text] of Object.entries(one)) if (typeof text === 'string' && !NAMES.has(key)) assert.doesNotMatch(text, CHINESE, key);
    for (const [key, text] of Object.entries(other)) if (typeof text === 'string' && !NAMES.has(key)) assert.match(text, CHINESE, key);
  });
}
