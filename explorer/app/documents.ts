import bodyText from './documents/Body.graphql?raw';
import committeeText from './documents/Committee.graphql?raw';
import communityText from './documents/Community.graphql?raw';
import dueText from './documents/Due.graphql?raw';
import labelsText from './documents/Labels.graphql?raw';
import networksText from './documents/Networks.graphql?raw';
import partsText from './documents/Parts.graphql?raw';
import placesText from './documents/Places.graphql?raw';
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

export const BODY = operation<Of.BodyQuery, Of.BodyQueryVariables>(bodyText);
export const COMMITTEE = operation<Of.CommitteeQuery, Of.CommitteeQueryVariables>(committeeText);
export const COMMUNITY = operation<Of.CommunityQuery, Of.CommunityQueryVariables>(communityText);
export const DUE = operation<Of.DueQuery, Of.DueQueryVariables>(dueText);
export const LABELS = operation<Of.LabelsQuery, Of.LabelsQueryVariables>(labelsText);
export const NETWORKS = operation<Of.NetworksQuery, Of.NetworksQueryVariables>(networksText);
export const PARTS = operation<Of.PartsQuery, Of.PartsQueryVariables>(partsText);
export const PLACES = operation<Of.PlacesQuery, Of.PlacesQueryVariables>(placesText);
export const SOURCES = operation<Of.SourcesQuery, Of.SourcesQueryVariables>(sourcesText);
export const STATE = operation<Of.StateQuery, Of.StateQueryVariables>(stateText);
export const SUGGESTIONS = operation<Of.SuggestionsQuery, Of.SuggestionsQueryVariables>(suggestionsText);
