import { signal } from '@preact/signals';
import { ask } from './api.ts';
import { LABELS } from './documents.ts';
import { isType, type Kind } from './kinds.ts';
import { language, texts } from './state.ts';

const ENUMERATIONS = [
  'OrganizationKind', 'PostRole', 'AgreementKind', 'ResourceKind', 'MembershipRole', 'Status', 'DueKind', 'Bond', 'ManagementLine', 'RelationshipType',
] as const;

type Enumeration = (typeof ENUMERATIONS)[number];

interface Label {
  zh: string;
  en: string;
}

const AGAIN_SECONDS = 5;

const labels = signal<ReadonlyMap<string, Label>>(new Map());

/** Fetch what the values are called, once; a service that does not answer is asked again. */
export function fetchLabels(): void {
  ask(LABELS, { of: [...ENUMERATIONS] }).then(
    (data) => {
      labels.value = new Map(data.labels?.map((label) => [`${label.enumeration} ${label.value}`, { zh: label.zh, en: label.en }]));
    },
    () => setTimeout(fetchLabels, AGAIN_SECONDS * 1000),
  );
}

/** What a value is called in both languages: the words of the API. Without them it is its own name. */
export function labelOf(enumeration: Enumeration, value: string | null): Label {
  if (value === null) return inShownLanguage(texts.value.unrecordedKind);
  return labels.value.get(`${enumeration} ${value}`) ?? { zh: value, en: value };
}

/** What a kind is called. */
export const kindLabel = (kind: Kind): Label =>
  kind !== null && isType(kind) ? inShownLanguage(typeText(kind)) : labelOf('OrganizationKind', kind);

export const kindText = (kind: Kind): string => kindLabel(kind)[language.value];

export const labelText = (enumeration: Enumeration, value: string | null): string => labelOf(enumeration, value)[language.value];

/** What a type is called. */
export const typeText = (type: string): string => texts.value.types[type] ?? type;

/** A word of the page itself, of which the other language may not be there. */
const inShownLanguage = (word: string): Label => ({ zh: word, en: word });
