import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './picture/Glyph.tsx';
import { go, place, texts } from './state.ts';

/** The panel beside the picture, which can be folded. On a phone it is a sheet over its lower end: a title, the lower half, or all. */
export function Sheet({ children }: { children: ComponentChildren }) {
  const t = texts.value;
  const { folded, selected } = place.value;
  const [size, setSize] = useState<'peek' | 'half' | 'full'>('peek');
  useEffect(() => setSize(selected === null ? 'peek' : 'half'), [selected]);
  return (
    <>
      <button type="button" class="fold" aria-label={folded ? t.unfold : t.fold} title={`${folded ? t.unfold : t.fold} (d)`} onClick={() => go({ folded: !folded })}>
        <Icon size={14} d={folded ? 'M9 2L4 7L9 12' : 'M5 2L10 7L5 12'} />
      </button>
      <section class={`panel ${size}${folded ? ' folded' : ''}`} aria-label={t.details} tabIndex={0}>
        <button type="button" class="handle" aria-label={t.details} aria-expanded={size !== 'peek'} onClick={() => setSize(LARGER[size])} />
        {children}
      </section>
    </>
  );
}

const LARGER = { peek: 'half', half: 'full', full: 'peek' } as const;
