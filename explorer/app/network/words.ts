import { computed } from '@preact/signals';
import { language, type Language, needTexts } from '../state.ts';
import type { Words } from './zh.ts';

const catalogues: Partial<Record<Language, Words>> = {};

async function fetchCatalogue(wanted: Language): Promise<void> {
  catalogues[wanted] ??= wanted === 'en' ? (await import('./en.ts')).en : (await import('./zh.ts')).zh;
}

/** Fetch the texts of the network page in the chosen language, and from now on in any that is chosen. */
export const fetchWords = (): Promise<void> => needTexts(fetchCatalogue);

/** The texts of the network page in the chosen language, once they have been waited for. */
export const words = computed<Words>(() => catalogues[language.value] as Words);
