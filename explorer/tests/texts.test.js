import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { en as networkEn } from '../app/network/en.ts';
import { zh as networkZh } from '../app/network/zh.ts';
import { en } from '../app/texts/en.ts';
import { zh } from '../app/texts/zh.ts';

const CHINESE = /[\u4e00-\u9fff]/;
/** The catalogues; the characters of kinds; how people write days; where a name may be broken. */
const WITH_CHINESE = /(^|\/)(zh|en|kinds|days|names)\.ts$/;
// Each names the other language.
const NAMES = new Set(['otherLanguage', 'switchLanguage']);

for (const [where, one, other] of [['explorer', en, zh], ['network', networkEn, networkZh]]) {
  test(`every text of the ${where} is there in both languages, and in no other`, () => {
    assert.deepEqual(Object.keys(one), Object.keys(other));
    for (const [key, text] of Object.entries(one)) if (typeof text === 'string' && !NAMES.has(key)) assert.doesNotMatch(text, CHINESE, key);
    for (const [key, text] of Object.entries(other)) if (typeof text === 'string' && !NAMES.has(key)) assert.match(text, CHINESE, key);
  });
}

test('no text, nor what stands between texts, is written outside of the catalogues', () => {
  const folder = new URL('../app/', import.meta.url);
  const found = readdirSync(folder, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !WITH_CHINESE.test(file))
    .flatMap((file) => {
      const code = readFileSync(new URL(file, folder), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '');
      return (code.match(/.*[\u3000-\u303f\uff00-\uffef\u4e00-\u9fff].*/g) ?? []).map((line) => `${file}: ${line.trim()}`);
    });
  assert.deepEqual(found, []);
});
