import { dayOf } from './days.ts';

/** A field for a day as people write it; what is none is not taken. Nothing written is null. */
export function DayInput({ day, onChange }: { day: string; onChange: (day: string | null) => void }) {
  // Not on `change`: Firefox does not say it where the same is written again in place of what was not taken.
  const take = (field: HTMLInputElement) => {
    const written = dayOf(field.value);
    field.value = written ?? day;
    if (written !== undefined && written !== day) onChange(written);
  };
  return (
    <input
      class="button"
      inputMode="numeric"
      autocomplete="off"
      maxLength={11}
      value={day}
      onBlur={(event) => take(event.currentTarget)}
      onKeyDown={(event) => {
        // Enter also ends what is spelled for an input method.
        if (event.key === 'Enter' && !event.isComposing) take(event.currentTarget);
      }}
    />
  );
}
