import { computed, effect, signal } from '@preact/signals';
import type { Texts } from './texts/zh.ts';

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark';
export type View = 'picture' | 'table';

/** All that an address says: two people with the same address see the same. */
export interface Place {
  /** Id of the community whose page it is; null for the start page. */
  community: string | null;
  /** A question, the list of them, or the help; null where the page is a community's or the first one. */
  page: string | null;
  /** Id of what the question is about. */
  of: string | null;
  /** First and last day of the period of the question; null for the usual one. */
  from: string | null;
  to: string | null;
  /** The column by which a question is sorted. */
  sort: string | null;
  /** How many rows the lists of a question have at most; null for the usual number. */
  rows: number | null;
  /** Ids of what is selected. */
  selected: string | null;
  /** The date, as 2026-11-28; null for today. */
  on: string | null;
  view: View;
  /** Reasons and kinds that are switched off. */
  off: string[];
  /** Kinds whose group is opened. */
  opened: string[];
  /** Id of what the page is about, where that is no community. */
  entity: string | null;
  /** An earlier date with which the shown one is compared; null for none. */
  since: string | null;
  /** Ids of what is selected besides. */
  also: string[];
  /** What is expanded: from a mark, as lianhua-anhe*AGREEMENT*10, or between several, as lianhua-anhe*lianhua-library*COMMON. */
  expanded: string[];
  /** Where marks were put, as lianhua-anhe*250*-400. */
  pinned: string[];
  /** How many ties away from what is selected things stay lit. */
  steps: number;
  /** Whether the ties of the many with each other are drawn. */
  among: boolean;
  /** Whether the panel is folded, so that the picture has its room. */
  folded: boolean;
}

/** Whether it is shown in a frame of another page, without its own top. An address may say the language and the theme. */
const framed = new URLSearchParams(location.search);
export const embedded = framed.get('embed') === '1';
const FRAME = ['embed', 'lang', 'theme'] as const;

const MOST_STEPS = 4;
/** So many rows may an answer have. */
export const MOST_ROWS = 1000;

const list = (given: string | null) => (given ? given.split(',').filter(Boolean) : []);

const TEXTS = ['community', 'entity', 'page', 'of', 'sort', 'selected'] as const;
const DAYS = ['from', 'to', 'on', 'since'] as const;
const LISTS = ['off', 'opened', 'expanded', 'pinned', 'also'] as const;
const FLAGS = ['among', 'folded'] as const;

const day = (text: string | null) => (text && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null);

export function placeOf(search: string): Place {
  const given = new URLSearchParams(search);
  const each = <Name extends string, Value>(names: readonly Name[], read: (text: string | null) => Value) =>
    Object.fromEntries(names.map((name) => [name, read(given.get(name))])) as Record<Name, Value>;
  return {
    ...each(TEXTS, (text) => text),
    ...each(DAYS, day),
    ...each(LISTS, list),
    view: given.get('view') === 'table' ? 'table' : 'picture',
    steps: Math.min(Math.max(Number(given.get('steps')) || 1, 1), MOST_STEPS),
    rows: Math.min(Math.floor(Math.abs(Number(given.get('rows')))), MOST_ROWS) || null,
    ...each(FLAGS, (text) => text === '1'),
  };
}

const START = placeOf('');

export function addressOf(place: Place): string {
  const given = new URLSearchParams();
  for (const name of [...TEXTS, ...DAYS, ...LISTS]) {
    const value = place[name];
    if (value?.length) given.set(name, String(value));
  }
  if (place.view !== 'picture') given.set('view', place.view);
  if (place.rows !== null) given.set('rows', String(place.rows));
  if (place.steps !== 1) given.set('steps', String(place.steps));
  for (const name of FLAGS) if (place[name]) given.set(name, '1');
  if (embedded) for (const name of FRAME) if (framed.has(name)) given.set(name, framed.get(name) ?? '');
  const text = given.toString();
  return text ? `?${text}` : '';
}

/** What the frame shows, as a page of its own. */
export function addressOutOfFrame(): string {
  const given = new URLSearchParams(addressOf(place.value));
  for (const name of FRAME) given.delete(name);
  return `${location.pathname}?${given.toString()}`;
}

/** What was changed within this page, to be undone and done again; another page begins anew. */
const before = signal<readonly Place[]>([]);
const after = signal<readonly Place[]>([]);
export const canUndo = computed(() => before.value.length > 0);
export const canRedo = computed(() => after.value.length > 0);
const REMEMBERED = 100;

export const place = signal<Place>(placeOf(location.search));

const leadsAway = (change: Partial<Place>) => 'community' in change || 'entity' in change || 'page' in change;

/** The address of another page, which keeps the date. */
export const addressFrom = (change: Partial<Place>): string => addressOf({ ...START, on: place.value.on, ...change }) || location.pathname;

/** Go somewhere. A new page is a step in the browser's history; a change within the page is not. */
export function go(change: Partial<Place>): void {
  const next = leadsAway(change) ? { ...START, on: place.value.on, ...change } : { ...place.value, ...change };
  const isPage = (['community', 'entity', 'page', 'of'] as const).some((name) => next[name] !== place.value[name]);
  // Without anything in it the address is that of the page itself, which an empty string would not say.
  const address = addressOf(next) || location.pathname;
  if (isPage) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  before.value = isPage ? [] : [...before.value, place.value].slice(-REMEMBERED);
  after.value = [];
  place.value = next;
}

function step(from: typeof before, to: typeof after): void {
  const next = from.value.at(-1);
  if (!next) return;
  from.value = from.value.slice(0, -1);
  to.value = [...to.value, place.value];
  history.replaceState(null, '', addressOf(next) || location.pathname);
  place.value = next;
}

/** Take back the last change within the page. */
export const undo = (): void => step(before, after);
export const redo = (): void => step(after, before);

addEventListener('popstate', () => {
  before.value = [];
  after.value = [];
  place.value = placeOf(location.search);
});

export const kept = (key: string) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage may be switched off.
  }
};

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts as long as the page.
  }
}

export const language = signal<Language>((framed.get('lang') || kept('cobuild.language')) === 'en' ? 'en' : 'zh');
const wanted = framed.get('theme') || kept('cobuild.theme');
export const theme = signal<Theme>(
  wanted === 'dark' || wanted === 'light' ? wanted : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
);

const phone = matchMedia('(max-width: 699px)');
/** Whether the screen is as narrow as that of a phone. */
export const narrow = signal(phone.matches);
phone.addEventListener('change', () => {
  narrow.value = phone.matches;
});

/** Fetches what is written in a language. */
type Fetch = (wanted: Language) => Promise<unknown>;

const catalogues: Partial<Record<Language, Texts>> = {};
/** What must be there before a page is shown in a language: only the one that is shown is fetched. */
const needed: Fetch[] = [
  async (wanted) => {
    catalogues[wanted] ??= wanted === 'en' ? (await import('./texts/en.ts')).en : (await import('./texts/zh.ts')).zh;
  },
];

const fetchTexts = (wanted: Language): Promise<unknown> => Promise.all(needed.map((fetch) => fetch(wanted)));

/** Every text of the page in its language, once they have been waited for. */
export const texts = computed<Texts>(() => catalogues[language.value] as Texts);

/** The texts of the language that is shown. */
export const firstTexts = (): Promise<unknown> => fetchTexts(language.value);

/** Texts that belong to a part of the page: fetched now, and again before another language is shown. */
async function needTexts(fetch: Fetch): Promise<void> {
  await fetch(language.value);
  if (!needed.includes(fetch)) needed.push(fetch);
}

/** The texts of a part of the page in the chosen language, once they have been fetched: only that one is. */
export function textsOf<T>(fetch: Record<Language, () => Promise<T>>) {
  const kept: Partial<Record<Language, T>> = {};
  const fetchOne: Fetch = async (wanted) => {
    kept[wanted] ??= await fetch[wanted]();
  };
  return { words: computed<T>(() => kept[language.value] as T), fetchWords: (): Promise<void> => needTexts(fetchOne) };
}

/** Change to the other language when its texts are there; without a connection the page stays as it is. */
export async function switchLanguage(): Promise<void> {
  const wanted: Language = language.value === 'zh' ? 'en' : 'zh';
  await fetchTexts(wanted).catch(() => undefined);
  if (!catalogues[wanted]) return;
  language.value = wanted;
  keep('cobuild.language', wanted);
}

export function switchTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark';
  keep('cobuild.theme', theme.value);
}

effect(() => {
  document.documentElement.lang = language.value === 'en' ? 'en' : 'zh-CN';
});
effect(() => {
  document.documentElement.dataset['theme'] = theme.value;
});

/** The name of something in the chosen language, or its only one. */
export function nameOf(named: { name: string; nameEn?: string | null }): string {
  return (language.value === 'en' && named.nameEn) || named.name;
}

/** A text in the language of the page, or in Chinese where that is all there is. */
export const textOf = (zh: string | null | undefined, en: string | null | undefined): string | null => (language.value === 'en' && en) || zh || null;

/** The language of what there is in the other language alone; undefined for a text in that of the page. */
export function langOf(text: string): 'zh-CN' | 'en' | undefined {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const chinese = count(/\p{Script=Han}/gu) > count(/\p{Script=Latin}/gu);
  // Names and signs in Latin letters are part of Chinese; words in a row are not.
  if (language.value === 'zh') return !chinese && count(/[a-z]{2,}/gi) > 2 ? 'en' : undefined;
  return chinese ? 'zh-CN' : undefined;
}

/** Several texts in a row. */
export const listed = (items: readonly string[]): string => items.join(texts.value.punctuation.list);

/** Several names in a row. */
export const namesOf = (all: readonly { name: string; nameEn?: string | null }[]): string => listed(all.map(nameOf));

/** The name in the other language, where there is one. */
export function otherNameOf(named: { name: string; nameEn?: string | null }): string | null {
  const other = language.value === 'en' ? named.name : named.nameEn;
  return other && other !== nameOf(named) ? other : null;
}

export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

export const shownDay = computed(() => place.value.on ?? today());

/** The address that shows the same next year: with the day and the period that are shown, even where these are the usual ones. */
export const permalink = (period: Partial<Place> = {}): string => new URL(addressOf({ ...place.value, on: shownDay.value, ...period }), document.baseURI).href;
