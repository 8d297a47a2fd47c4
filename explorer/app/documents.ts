import agreementLinksText from './documents/AgreementLinks.graphql?raw';
import aroundText from './documents/Around.graphql?raw';
import betweenText from './documents/Between.graphql?raw';
import bodyText from './documents/Body.graphql?raw';
import bookingsText from './documents/Bookings.graphql?raw';
import caseLinksText from './documents/CaseLinks.graphql?raw';
import committeeText from './documents/Committee.graphql?raw';
import commonText from './documents/Common.graphql?raw';
import communityText from './documents/Community.graphql?raw';
import differenceText from './documents/Difference.graphql?raw';
import expandText from './documents/Expand.graphql?raw';
import historyAroundText from './documents/HistoryAround.graphql?raw';
import historyText from './documents/History.graphql?raw';
import dueText from './documents/Due.graphql?raw';
import labelsText from './documents/Labels.graphql?raw';
import networksText from './documents/Networks.graphql?raw';
import organizationLinksText from './documents/OrganizationLinks.graphql?raw';
import otherLinksText from './documents/OtherLinks.graphql?raw';
import partsText from './documents/Parts.graphql?raw';
import placesText from './documents/Places.graphql?raw';
import postLinksText from './documents/PostLinks.graphql?raw';
import resourceLinksText from './documents/ResourceLinks.graphql?raw';
import sourcesText from './documents/Sources.graphql?raw';
import stateText from './documents/State.graphql?raw';
import suggestionsText from './documents/Suggestions.graphql?raw';
import type * as Of from './operations.ts';

/** The text of an operation, exactly as the service has planned it at its start, with the types of what it takes and gives. */
export interface Operation<Data, Variables> {
  readonly text: string;
  readonly types?: (variables: Variables) => Data;
}

/** An operation of the text in a file of `documents/`. */
export const operation = <Data, Variables>(text: string): Operation<Data, Variables> => ({ text });

export const AGREEMENT_LINKS = operation<Of.AgreementLinksQuery, Of.AgreementLinksQueryVariables>(agreementLinksText);
export const AROUND = operation<Of.AroundQuery, Of.AroundQueryVariables>(aroundText);
export const BETWEEN = operation<Of.BetweenQuery, Of.BetweenQueryVariables>(betweenText);
export const BODY = operation<Of.BodyQuery, Of.BodyQueryVariables>(bodyText);
export const BOOKINGS = operation<Of.BookingsQuery, Of.BookingsQueryVariables>(bookingsText);
export const CASE_LINKS = operation<Of.CaseLinksQuery, Of.CaseLinksQueryVariables>(caseLinksText);
export const COMMITTEE = operation<Of.CommitteeQuery, Of.CommitteeQueryVariables>(committeeText);
export const COMMON = operation<Of.CommonQuery, Of.CommonQueryVariables>(commonText);
export const COMMUNITY = operation<Of.CommunityQuery, Of.CommunityQueryVariables>(communityText);
export const DIFFERENCE = operation<Of.DifferenceQuery, Of.DifferenceQueryVariables>(differenceText);
export const EXPAND = operation<Of.ExpandQuery, Of.ExpandQueryVariables>(expandText);
export const HISTORY = operation<Of.HistoryQuery, Of.HistoryQueryVariables>(historyText);
export const HISTORY_AROUND = operation<Of.HistoryAroundQuery, Of.HistoryAroundQueryVariables>(historyAroundText);
export const DUE = operation<Of.DueQuery, Of.DueQueryVariables>(dueText);
export const LABELS = operation<Of.LabelsQuery, Of.LabelsQueryVariables>(labelsText);
export const NETWORKS = operation<Of.NetworksQuery, Of.NetworksQueryVariables>(networksText);
export const ORGANIZATION_LINKS = operation<Of.OrganizationLinksQuery, Of.OrganizationLinksQueryVariables>(organizationLinksText);
export const OTHER_LINKS = operation<Of.OtherLinksQuery, Of.OtherLinksQueryVariables>(otherLinksText);
export const PARTS = operation<Of.PartsQuery, Of.PartsQueryVariables>(partsText);
export const PLACES = operation<Of.PlacesQuery, Of.PlacesQueryVariables>(placesText);
export const POST_LINKS = operation<Of.PostLinksQuery, Of.PostLinksQueryVariables>(postLinksText);
export const RESOURCE_LINKS = operation<Of.ResourceLinksQuery, Of.ResourceLinksQueryVariables>(resourceLinksText);
export const SOURCES = operation<Of.SourcesQuery, Of.SourcesQueryVariables>(sourcesText);
export const STATE = operation<Of.StateQuery, Of.StateQueryVariables>(stateText);
export const SUGGESTIONS = operation<Of.SuggestionsQuery, Of.SuggestionsQueryVariables>(suggestionsText);
