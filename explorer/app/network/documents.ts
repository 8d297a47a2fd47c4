import networkSourcesText from '../documents/NetworkSources.graphql';
import networkText from '../documents/Network.graphql';
import { operation } from '../documents.ts';
import type * as Of from '../operations.ts';

export const NETWORK = operation<Of.NetworkQuery, Of.NetworkQueryVariables>(networkText);
export const NETWORK_SOURCES = operation<Of.NetworkSourcesQuery, Of.NetworkSourcesQueryVariables>(networkSourcesText);
