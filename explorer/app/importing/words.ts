import { textsOf } from '../state.ts';
import type { Words } from './zh.ts';

/** The texts of the import of spreadsheets. */
export const { words, fetchWords } = textsOf<Words>({
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
});
