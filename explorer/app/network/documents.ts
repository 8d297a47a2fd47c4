import networkSourcesText from '../documents/NetworkSources.graphql?raw';
import networkText from '../documents/Network.graphql?raw';
import { operation } from '../documents.ts';
import type * as Of from '../operations.ts';

export const NETWORK = operation<Of.NetworkQuery, Of.NetworkQueryVariables>(networkText);
export const NETWORK_SOURCES = operation<Of.NetworkSourcesQuery, Of.NetworkSourcesQueryVariables>(networkSourcesText);
