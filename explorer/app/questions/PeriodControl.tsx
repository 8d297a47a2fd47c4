import { go, texts } from '../state.ts';
import { dayOf } from '../TopBar.tsx';
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

/** A day to be written; what is none is not taken. */
export function DayField({ label, day, onChange }: { label: string; day: string; onChange: (day: string | null) => void }) {
  return (
    <label>
      {label}{' '}
      <input
        class="button"
        inputMode="numeric"
        autocomplete="off"
        maxLength={11}
        value={day}
        onChange={(event) => {
          const written = dayOf(event.currentTarget.value);
          if (written === undefined) event.currentTarget.value = day;
          else onChange(written);
        }}
      />
    </label>
  );
}
