import amongText from './documents/Among.graphql';
import aroundText from './documents/Around.graphql';
import betweenText from './documents/Between.graphql';
import bodyText from './documents/Body.graphql';
import committeeText from './documents/Committee.graphql';
import commonText from './documents/Common.graphql';
import communityText from './documents/Community.graphql';
import differenceText from './documents/Difference.graphql';
import expandText from './documents/Expand.graphql';
import dueText from './documents/Due.graphql';
import labelsText from './documents/Labels.graphql';
import networksText from './documents/Networks.graphql';
import offersText from './documents/Offers.graphql';
import partsText from './documents/Parts.graphql';
import placesText from './documents/Places.graphql';
import sourcesText from './documents/Sources.graphql';
import stateText from './documents/State.graphql';
import suggestionsText from './documents/Suggestions.graphql';
import tieCountsText from './documents/TieCounts.graphql';
import timelineText from './documents/Timeline.graphql';
import turnsText from './documents/Turns.graphql';
import type * as Of from './operations.ts';

/** The text of an operation with its fragments, as the service has planned it at its start; and the types of what it takes and gives. */
export interface Operation<Data, Variables> {
  readonly text: string;
  readonly types?: (variables: Variables) => Data;
}

/** An operation of the text in a file of `documents/`. */
export const operation = <Data, Variables>(text: string): Operation<Data, Variables> => ({ text });

export const AMONG = operation<Of.AmongQuery, Of.AmongQueryVariables>(amongText);
export const AROUND = operation<Of.AroundQuery, Of.AroundQueryVariables>(aroundText);
export const BETWEEN = operation<Of.BetweenQuery, Of.BetweenQueryVariables>(betweenText);
export const BODY = operation<Of.BodyQuery, Of.BodyQueryVariables>(bodyText);
export const COMMITTEE = operation<Of.CommitteeQuery, Of.CommitteeQueryVariables>(committeeText);
export const COMMON = operation<Of.CommonQuery, Of.CommonQueryVariables>(commonText);
export const COMMUNITY = operation<Of.CommunityQuery, Of.CommunityQueryVariables>(communityText);
export const DIFFERENCE = operation<Of.DifferenceQuery, Of.DifferenceQueryVariables>(differenceText);
export const EXPAND = operation<Of.ExpandQuery, Of.ExpandQueryVariables>(expandText);
export const DUE = operation<Of.DueQuery, Of.DueQueryVariables>(dueText);
export const LABELS = operation<Of.LabelsQuery, Of.LabelsQueryVariables>(labelsText);
export const NETWORKS = operation<Of.NetworksQuery, Of.NetworksQueryVariables>(networksText);
export const OFFERS = operation<Of.OffersQuery, Of.OffersQueryVariables>(offersText);
export const PARTS = operation<Of.PartsQuery, Of.PartsQueryVariables>(partsText);
export const PLACES = operation<Of.PlacesQuery, Of.PlacesQueryVariables>(placesText);
export const SOURCES = operation<Of.SourcesQuery, Of.SourcesQueryVariables>(sourcesText);
export const STATE = operation<Of.StateQuery, Of.StateQueryVariables>(stateText);
export const SUGGESTIONS = operation<Of.SuggestionsQuery, Of.SuggestionsQueryVariables>(suggestionsText);
export const TIE_COUNTS = operation<Of.TieCountsQuery, Of.TieCountsQueryVariables>(tieCountsText);
export const TIMELINE = operation<Of.TimelineQuery, Of.TimelineQueryVariables>(timelineText);
export const TURNS = operation<Of.TurnsQuery, Of.TurnsQueryVariables>(turnsText);
