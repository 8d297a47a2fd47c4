import { useEffect } from 'preact/hooks';
import { go, place, redo, shownDay, today, undo } from './state.ts';
import { moved, toggleComparison } from './TimeBar.tsx';

/** `Esc` goes back one level, `t` changes between picture and table, `c` compares two days, `[` and `]` go by months; `u` and `U` undo and redo; a number lights so many steps. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') {
        if (place.value.also.length > 0) go({ also: [] });
        else if (place.value.selected !== null) go({ selected: null });
        else if (place.value.opened.length > 0) go({ opened: [] });
        else if (place.value.since !== null) go({ since: null });
      } else if (event.key === 't') go({ view: place.value.view === 'table' ? 'picture' : 'table' });
      else if (event.key === 'c') toggleComparison();
      else if (event.key === 'u') undo();
      else if (event.key === 'U') redo();
      else if (/^[1-4]$/.test(event.key)) go({ steps: Number(event.key) });
      else if (event.key === '[' || event.key === ']') {
        const day = moved(shownDay.value, event.key === '[' ? -1 : 1);
        go({ on: day === today() ? null : day });
      } else if (event.key === 'Home' && place.value.on !== null) go({ on: null });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

