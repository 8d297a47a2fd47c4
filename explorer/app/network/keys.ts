import { useEffect } from 'preact/hooks';
import { go, place, redo, undo } from '../state.ts';

/** `Esc` goes back one level, `t` changes between picture and table, `u` and `U` undo and redo, a number lights so many steps. */
export function useNetworkKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
      const { also, selected, view } = place.value;
      if (event.key === 'Escape') {
        if (also.length > 0) go({ also: [] });
        else if (selected !== null) go({ selected: null });
      } else if (event.key === 't') go({ view: view === 'table' ? 'picture' : 'table' });
      else if (event.key === 'u') undo();
      else if (event.key === 'U') redo();
      else if (/^[1-4]$/.test(event.key)) go({ steps: Number(event.key) });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
