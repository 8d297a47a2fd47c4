import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { place, texts } from './state.ts';

/** The panel beside the picture. On a phone it is a sheet over its lower end: a title, the lower half, or all. */
export function Sheet({ children }: { children: ComponentChildren }) {
  const t = texts.value;
  const { selected } = place.value;
  const [size, setSize] = useState<'peek' | 'half' | 'full'>('peek');
  useEffect(() => setSize(selected === null ? 'peek' : 'half'), [selected]);
  return (
    <section class={`panel ${size}`} aria-label={t.details} tabIndex={0}>
      <button type="button" class="handle" aria-label={t.details} aria-expanded={size !== 'peek'} onClick={() => setSize(LARGER[size])} />
      {children}
    </section>
  );
}

const LARGER = { peek: 'half', half: 'full', full: 'peek' } as const;
