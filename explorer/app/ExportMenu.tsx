import { useRef, useState } from 'preact/hooks';
import type { Format } from './exports/file.ts';
import { texts } from './state.ts';

const PICTURES: readonly Format[] = ['svg', 'png'];
const TABLES: readonly Format[] = ['csv', 'xlsx', 'gexf', 'graphml'];

/** Saves exactly what is shown as a file: the picture, its rows, or its graph. */
export function ExportMenu({ save, picture }: { save: (format: Format) => Promise<void>; picture: boolean }) {
  const t = texts.value;
  const menu = useRef<HTMLDetailsElement>(null);
  const [failed, setFailed] = useState(false);
  const choose = (format: Format) => {
    setFailed(false);
    save(format).then(
      () => menu.current?.removeAttribute('open'),
      () => setFailed(true),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
    event.stopPropagation();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !menu.current?.contains(event.relatedTarget)) menu.current?.removeAttribute('open');
      }}
    >
      <summary class="button">{t.saveAs}</summary>
      <div class="choices">
        {(picture ? [...PICTURES, ...TABLES] : TABLES).map((format) => (
          <button key={format} type="button" onClick={() => choose(format)}>
            <b>{format.toUpperCase()}</b> {t.formats[format]}
          </button>
        ))}
        <p role="status" class="note">
          {failed ? t.notSaved : t.savedAsShown}
        </p>
      </div>
    </details>
  );
}
