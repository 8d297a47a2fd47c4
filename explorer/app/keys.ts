import { useEffect } from 'preact/hooks';
import { expanding } from './expanding.ts';
import { togglePin } from './pinning.ts';
import { go, place, redo, shownDay, today, undo } from './state.ts';
import { moved, toggleComparison, toggleWindow } from './TimeBar.tsx';

/**
 * `Esc` goes back one level, `t` changes between picture and table, `d` folds the panel, `u` and `U` undo and redo, a number
 * lights so many steps.
 *
 * @param more what the other keys do
 */
export function useKeys(more?: (key: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (takesKeys(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const { folded, view } = place.value;
      if (event.key === 'Escape') goBack();
      else if (event.key === 't') go({ view: view === 'table' ? 'picture' : 'table' });
      else if (event.key === 'd') go({ folded: !folded });
      else if (event.key === 'u') undo();
      else if (event.key === 'U') redo();
      else if (/^[1-4]$/.test(event.key)) go({ steps: Number(event.key) });
      else more?.(event.key);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Whether keys belong to the field that has the focus; a check box needs the space bar alone. */
export const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

function goBack(): void {
  const { also, from, opened, selected, since } = place.value;
  if (expanding.value !== null && expanding.value === selected) expanding.value = null;
  else if (also.length > 0) go({ also: [] });
  else if (selected !== null) go({ selected: null });
  else if (opened.length > 0) go({ opened: [] });
  else if (since !== null || from !== null) go({ since: null, from: null });
}

/** `c` compares two days, `w` opens a window of time, `[` and `]` go by months; `e` opens what a mark can be expanded by, `f` lets it stay where it is. */
export function pressed(key: string): void {
  if (key === 'c') toggleComparison();
  else if (key === 'w') toggleWindow();
  else if (key === 'e') expandMark();
  else if (key === 'f' && place.value.selected !== null) togglePin(place.value.selected);
  else if (key === '[' || key === ']') {
    const day = moved(shownDay.value, key === '[' ? -1 : 1);
    go({ on: day === today() ? null : day });
  } else if (key === 'Home' && place.value.on !== null) go({ on: null });
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
  if (id !== place.value.selected || place.value.folded) go({ selected: id, also: [], folded: false });
  expanding.value = id;
}
