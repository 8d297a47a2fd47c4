import type { Operation } from './documents.ts';
import { AGREEMENT_LINKS, CASE_LINKS, ORGANIZATION_LINKS, OTHER_LINKS, POST_LINKS, RESOURCE_LINKS } from './linkDocuments.ts';
import { type Loaded, useAnswer } from './loading.ts';
import type { AgreementLinksQuery, CaseLinksQuery, OrganizationLinksQuery, OtherLinksQuery, PostLinksQuery, ResourceLinksQuery } from './operations.ts';
import type { Entity } from './Panel.tsx';
import { place } from './state.ts';

const SHOWN = 20;

type Data = OrganizationLinksQuery | OtherLinksQuery | PostLinksQuery | AgreementLinksQuery | ResourceLinksQuery | CaseLinksQuery;
export type Linked = NonNullable<Data['entity']>;
type Asked = Operation<Data, { id: string; asOf: string | null; first: number }>;

const DOCUMENTS: Readonly<Record<string, Asked>> = {
  Post: POST_LINKS, Member: POST_LINKS, Agreement: AGREEMENT_LINKS, Commitment: AGREEMENT_LINKS, Resource: RESOURCE_LINKS,
  Need: RESOURCE_LINKS, Share: RESOURCE_LINKS, Case: CASE_LINKS, Project: CASE_LINKS, Activity: CASE_LINKS,
  Area: OTHER_LINKS, MemberGroup: OTHER_LINKS, Matter: OTHER_LINKS, Mechanism: OTHER_LINKS, Evaluation: OTHER_LINKS,
  Figure: OTHER_LINKS, Source: OTHER_LINKS,
};

/** What is asked for what belongs to something, by its type; null where nothing is. */
export function linksAsked(entity: Entity): { operation: Asked; variables: { id: string; asOf: string | null; first: number } } | null {
  const operation = 'kind' in entity ? ORGANIZATION_LINKS : DOCUMENTS[entity.__typename];
  return operation ? { operation, variables: { id: entity.id, asOf: place.value.on, first: SHOWN } } : null;
}

/** What belongs to something. */
export function useLinks(entity: Entity): Loaded<Data> {
  const asked = linksAsked(entity);
  return useAnswer(asked?.operation ?? ORGANIZATION_LINKS, asked?.variables ?? null);
}
