import { computed } from '@preact/signals';
import { language } from '../state.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The texts of the network page in the chosen language. */
export const words = computed(() => (language.value === 'en' ? en : zh));
