import { signal } from '@preact/signals';
import { ask } from './api.ts';
import { LABELS } from './documents.ts';
import { isType, type Kind } from './kinds.ts';
import { language, texts } from './state.ts';
import { en } from './texts/en.ts';
import type { Texts } from './texts/zh.ts';
import { zh } from './texts/zh.ts';

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
  if (value === null) return { zh: zh.unrecordedKind, en: en.unrecordedKind };
  return labels.value.get(`${enumeration} ${value}`) ?? { zh: value, en: value };
}

/** What a kind is called. */
export const kindLabel = (kind: Kind): Label =>
  kind !== null && isType(kind) ? { zh: typeLabel(zh, kind), en: typeLabel(en, kind) } : labelOf('OrganizationKind', kind);

export const kindText = (kind: Kind): string => kindLabel(kind)[language.value];

export const labelText = (enumeration: Enumeration, value: string | null): string => labelOf(enumeration, value)[language.value];

const typeLabel = ({ types }: Texts, type: string): string => types[type] ?? type;

/** What a type is called. */
export const typeText = (type: string): string => typeLabel(texts.value, type);
