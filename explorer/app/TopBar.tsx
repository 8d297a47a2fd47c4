import { DayInput } from './DayInput.tsx';
import { Link } from './Link.tsx';
import { Sign } from './picture/Glyph.tsx';
import { Search } from './Search.tsx';
import { go, language, place, shownDay, switchLanguage, switchTheme, texts, theme, today } from './state.ts';

export function TopBar() {
  const t = texts.value;
  const { community, entity, page } = place.value;
  const start = community === null && entity === null && page === null;
  const pages: [to: string, name: string, here: boolean][] = [
    ['network', t.networkNav, page === 'network'],
    ['questions', t.questions, page !== null && !['network', 'import', 'help'].includes(page)],
    ['import', t.importNav, page === 'import'],
    ['help', t.help, page === 'help'],
  ];
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
        {pages.map(([to, name, here]) => (
          <Link key={to} class={`button plain to-${to}`} to={{ page: to }} aria-current={here ? 'page' : undefined}>
            {name}
          </Link>
        ))}
        <a class="button plain" href="graphiql">
          {t.graphiql}
        </a>
      </nav>
      <label class="date">
        <span class="hidden">{t.date}</span>
        <DayInput day={shownDay.value} onChange={(day) => go({ on: day === today() ? null : day })} />
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
