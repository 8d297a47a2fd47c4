import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { en as importingEn } from '../app/importing/en.ts';
import { zh as importingZh } from '../app/importing/zh.ts';
import { en as networkEn } from '../app/network/en.ts';
import { zh as networkZh } from '../app/network/zh.ts';
import { en as questionsEn } from '../app/questions/en.ts';
import { zh as questionsZh } from '../app/questions/zh.ts';
import { en } from '../app/texts/en.ts';
import { zh } from '../app/texts/zh.ts';

const CHINESE = /[\u4e00-\u9fff]/;
/** The catalogues; the characters of kinds; how people write days; where a name may be broken. */
const WITH_CHINESE = /(^|\/)(zh|en|kinds|days|names)\.ts$/;
// Each names the other language.
const NAMES = new Set(['otherLanguage', 'switchLanguage']);

for (const [where, one, other] of [['explorer', en, zh], ['network', networkEn, networkZh], ['import', importingEn, importingZh]]) {
  test(`every text of the ${where} is there in both languages, and in no other`, () => {
    assert.deepEqual(Object.keys(one), Object.keys(other));
    for (const [key, text] of Object.entries(one)) if (typeof text === 'string' && !NAMES.has(key)) assert.doesNotMatch(text, CHINESE, key);
    for (const [key, text] of Object.entries(other)) if (typeof text === 'string' && !NAMES.has(key)) assert.match(text, CHINESE, key);
  });
}

/** Every text that something is put into, by its path. */
const filled = (value, path) => (typeof value === 'function' ? [[path, value]] : value && typeof value === 'object' ? Object.entries(value).flatMap(([key, each]) => filled(each, `${path}.${key}`)) : []);

test('large numbers have their thousands apart in every text', () => {
  const ofPictures = ['cut', 'partners', 'many', 'gap', 'undated', 'dueAll', 'found', 'more', 'placesMore', 'stateDated', 'stateUnplaced', 'tieCount', 'datesKnownSentence', 'printFoot', 'tiesKnown'];
  const chosen = (of) => Object.fromEntries(ofPictures.map((key) => [key, of[key]]));
  const texts = Object.entries({ en: chosen(en), zh: chosen(zh), networkEn, networkZh, importingEn, importingZh, questionsEn, questionsZh }).flatMap(([key, each]) => filled(each, key));
  assert.deepEqual(texts.map(([path, text]) => `${path}: ${text(...Array(text.length).fill(12345))}`).filter((each) => each.includes('12345')), []);
});

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
