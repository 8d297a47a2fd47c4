import { DayInput } from '../DayInput.tsx';
import { go, texts } from '../state.ts';
import { words } from './words.ts';

/** The first and the last day of a question, as people write them. */
export function PeriodControl({ from, to }: { from: string; to: string }) {
  return (
    <fieldset class="period">
      <legend class="hidden">{words.value.period}</legend>
      <DayField label={texts.value.listSince} day={from} onChange={(day) => go({ from: day })} />
      <DayField label={texts.value.listUntil} day={to} onChange={(day) => go({ to: day })} />
    </fieldset>
  );
}

/** A day to be written, with what it is before it. */
export function DayField({ label, day, onChange }: { label: string; day: string; onChange: (day: string | null) => void }) {
  return (
    <label>
      {label}{' '}
      <DayInput day={day} onChange={onChange} />
    </label>
  );
}
