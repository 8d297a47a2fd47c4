// Apollo Client with the cache options that `cobuild schema --client apollo` prints.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes, typePolicies } from './generated/apollo.js';
import { examples, nestedPages, pages, scenarios } from './operations.js';
import { assertShown, sent, url } from './service.js';

const client = (policies = typePolicies) =>
  new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache({ possibleTypes, typePolicies: policies }) });

test('what one question leaves in the cache changes no other', async () => {
  const apollo = client();
  const operations = [...scenarios, ...examples];
  for (const { query, variables } of operations) await apollo.query({ query: gql(query), variables, fetchPolicy: 'network-only' });
  for (const { query, variables } of operations) {
    const shown = apollo.readQuery({ query: gql(query), variables });
    // What was replaced is asked again, never shown in part.
    if (shown !== null) assertShown(shown, await sent(query, variables), query);
  }
  for (const { query, variables } of operations) {
    const { data } = await apollo.query({ query: gql(query), variables });
    assertShown(data, await sent(query, variables), query);
  }
});

for (const [query, variables, list] of [
  [pages, { asOf: '2026-03-12' }, (data) => data.units],
  [nestedPages, { id: 'lianhua-hefeng', asOf: '2026-03-12' }, (data) => data.node.residents],
]) {
  test(`pages forward and back add up: ${query.match(/query (\w+)/)[1]}`, async () => {
    const endless = relayStylePagination(['where', 'edge', 'orderBy', 'asOf', 'facts']);
    const apollo = client({
      ...typePolicies,
      Query: { fields: { units: endless } },
      Place: { fields: { residents: endless } },
    });
    const whole = list(await sent(query, { ...variables, first: 100 }));
    const seen = () => list(apollo.readQuery({ query: gql(query), variables }));
    const fetchPage = (page) =>
      apollo.query({ query: gql(query), variables: { ...variables, ...page }, fetchPolicy: 'network-only' });
    const middle = whole.edges[Math.floor(whole.edges.length / 2)].cursor;
    await fetchPage({ first: 2, after: middle });
    while (seen().pageInfo.hasNextPage) await fetchPage({ first: 2, after: seen().pageInfo.endCursor });
    while (seen().edges.length < whole.edges.length) await fetchPage({ last: 3, before: seen().edges[0].cursor });
    assertShown(seen().edges, whole.edges);
    assert.equal(seen().totalCount, whole.totalCount);
  });
}
