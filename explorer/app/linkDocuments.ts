import agreementLinksText from './documents/AgreementLinks.graphql';
import bookingsText from './documents/Bookings.graphql';
import caseLinksText from './documents/CaseLinks.graphql';
import organizationLinksText from './documents/OrganizationLinks.graphql';
import otherLinksText from './documents/OtherLinks.graphql';
import postLinksText from './documents/PostLinks.graphql';
import resourceLinksText from './documents/ResourceLinks.graphql';
import { operation } from './documents.ts';
import type * as Of from './operations.ts';

export const AGREEMENT_LINKS = operation<Of.AgreementLinksQuery, Of.AgreementLinksQueryVariables>(agreementLinksText);
export const BOOKINGS = operation<Of.BookingsQuery, Of.BookingsQueryVariables>(bookingsText);
export const CASE_LINKS = operation<Of.CaseLinksQuery, Of.CaseLinksQueryVariables>(caseLinksText);
export const ORGANIZATION_LINKS = operation<Of.OrganizationLinksQuery, Of.OrganizationLinksQueryVariables>(organizationLinksText);
export const OTHER_LINKS = operation<Of.OtherLinksQuery, Of.OtherLinksQueryVariables>(otherLinksText);
export const POST_LINKS = operation<Of.PostLinksQuery, Of.PostLinksQueryVariables>(postLinksText);
export const RESOURCE_LINKS = operation<Of.ResourceLinksQuery, Of.ResourceLinksQueryVariables>(resourceLinksText);
