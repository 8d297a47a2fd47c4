import { useEffect } from 'preact/hooks';
import { expanding } from './expanding.ts';
import { togglePin } from './pinning.ts';
import { go, place, redo, shownDay, today, undo } from './state.ts';
import { moved, toggleComparison, toggleWindow } from './TimeBar.tsx';

/** `Esc` goes back one level, `t` changes between picture and table, `c` compares two days, `w` opens a window of time, `[` and `]` go by months; `u` and `U` undo and redo; `e` opens what a mark can be expanded by, `f` lets it stay where it is; a number lights so many steps. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') {
        if (expanding.value !== null && expanding.value === place.value.selected) expanding.value = null;
        else if (place.value.also.length > 0) go({ also: [] });
        else if (place.value.selected !== null) go({ selected: null });
        else if (place.value.opened.length > 0) go({ opened: [] });
        else if (place.value.since !== null || place.value.from !== null) go({ since: null, from: null });
      } else if (event.key === 't') go({ view: place.value.view === 'table' ? 'picture' : 'table' });
      else if (event.key === 'c') toggleComparison();
      else if (event.key === 'w') toggleWindow();
      else if (event.key === 'e') expandMark();
      else if (event.key === 'f' && place.value.selected !== null) togglePin(place.value.selected);
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

/** Open the menu of the mark that has the focus or is selected; a group is opened itself. */
function expandMark(): void {
  const focused = document.activeElement instanceof SVGElement ? document.activeElement.dataset['mark'] : undefined;
  const id = focused ?? place.value.selected;
  if (!id || place.value.since !== null) return;
  const [what, kind] = id.split(':');
  if (what === 'kind' && kind !== undefined) {
    if (!place.value.opened.includes(kind)) go({ opened: [...place.value.opened, kind] });
    return;
  }
  if (id !== place.value.selected) go({ selected: id, also: [] });
  expanding.value = id;
}
