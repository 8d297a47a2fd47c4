import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

/** Whether `query` holds the operation `name`; a query that cannot be read is for the service to complain about. */
function holds(query: string, name: string): boolean {
  try {
    const { definitions } = parse(query);
    return definitions.some((each) => each.kind === Kind.OPERATION_DEFINITION && each.name?.value === name);
  } catch {
    return true;
  }
}

/**
 * Sends what the editors hold to `url`. For a tenth of a second after another tab or example is opened, GraphiQL still
 * names the operation of the last one; such a name is left out, or the service would refuse the query.
 */
export function createFetcher(url: string): Fetcher {
  const send = createGraphiQLFetcher({ url, enableIncrementalDelivery: false });
  return ({ operationName, ...request }, options) => {
    const name = operationName && holds(request.query, operationName) ? operationName : undefined;
    return send({ ...request, operationName: name }, options);
  };
}
