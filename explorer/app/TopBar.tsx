import { Link } from './Link.tsx';
import { Sign } from './picture/Glyph.tsx';
import { Search } from './Search.tsx';
import { go, language, place, shownDay, switchLanguage, switchTheme, texts, theme, today } from './state.ts';

/** A day as people write it, as 2026-11-28; null for none, undefined for what is no day. */
export function dayOf(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const parts = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*$/.exec(text.normalize('NFKC'));
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

export function TopBar() {
  const t = texts.value;
  const { community, entity, page } = place.value;
  const start = community === null && entity === null && page === null;
  return (
    <header class="top">
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <Link class="brand" to={{ community: null }}>
        <Sign />
        <b>{t.brand}</b>
      </Link>
      {start ? <span class="space" /> : <Search />}
      {!start && <span class="space" />}
      <nav aria-label={t.pages}>
        <Link class="button plain" to={{ page: 'questions' }} aria-current={page !== null && page !== 'help' ? 'page' : undefined}>
          {t.questions}
        </Link>
        <Link class="button plain" to={{ page: 'help' }} aria-current={page === 'help' ? 'page' : undefined}>
          {t.help}
        </Link>
        <a class="button plain" href="graphiql">
          {t.graphiql}
        </a>
      </nav>
      <label class="date">
        <span class="hidden">{t.date}</span>
        <input
          class="button"
          inputMode="numeric"
          autocomplete="off"
          maxLength={11}
          value={shownDay.value}
          onChange={(event) => {
            const day = dayOf(event.currentTarget.value);
            if (day === undefined) event.currentTarget.value = shownDay.value;
            else go({ on: day === today() ? null : day });
          }}
        />
      </label>
      <button type="button" class="button icon-only" lang={language.value === 'zh' ? 'en' : 'zh-CN'} title={t.otherLanguage} onClick={switchLanguage}>
        {t.switchLanguage}
      </button>
      <button type="button" class="button icon-only" aria-label={t.switchTheme} aria-pressed={theme.value === 'dark'} onClick={switchTheme}>
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <circle r="5.5" fill="none" stroke="currentColor" stroke-width="1.3" />
          <path d="M0-5.5A5.5 5.5 0 0 1 0 5.5Z" fill="currentColor" />
        </svg>
      </button>
    </header>
  );
}
