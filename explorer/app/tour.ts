import { signal } from '@preact/signals';
import { keep, kept } from './state.ts';

const KEY = 'cobuild.tour';

/** The step of the tour that is shown, from 0; null when it was dismissed, which is remembered. */
export const tourStep = signal<number | null>(kept(KEY) === 'done' ? null : 0);

/** Dismiss the tour, for good. */
export function endTour(): void {
  tourStep.value = null;
  keep(KEY, 'done');
}

/** Show the tour again, from its first step. */
export function forgetTour(): void {
  tourStep.value = 0;
  keep(KEY, '');
}
