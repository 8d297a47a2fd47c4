// Relay: what its compiler makes of refetchable fragments and connections, and what its store shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import relay from 'relay-runtime';
import { examples, nestedPages, pages, scenarios } from './operations.js';
import { documents } from './collect.js';
import { assertShown, sent, url } from './service.js';

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSingularSelector } = relay;
const artifact = async (name) => (await import(`./relay/__generated__/${name}.graphql.js`)).default;

const environment = () =>
  new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    }),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 1000 }),
  });

test('what one question leaves in the store changes no other', async () => {
  const store = environment();
  const asked = await Promise.all(
    [...scenarios, ...examples].map(async ({ query, variables }) => {
      const request = await artifact(`asked${documents.indexOf(query)}Query`);
      const operation = createOperationDescriptor(request, variables);
      store.retain(operation);
      return { query, variables, request, operation };
    }),
  );
  for (const { request, variables } of asked) await fetchQuery(store, request, variables).toPromise();
  for (const { query, variables, operation } of asked) {
    const { data, isMissingData } = store.lookup(operation.fragment);
    // What was replaced is asked again, never shown in part.
    if (!isMissingData) assertShown(data, await sent(query, variables), query);
  }
});

for (const { module, fragment, refetch, variables, query, list, reference } of [
  {
    module: 'units',
    fragment: 'units_list',
    refetch: 'unitsListQuery',
    query: pages,
    variables: { asOf: '2026-03-12' },
    reference: (data) => data,
    list: (data) => data.units,
  },
  {
    module: 'community',
    fragment: 'community_residents',
    refetch: 'communityResidentsQuery',
    query: nestedPages,
    variables: { id: 'lianhua-hefeng', asOf: '2026-03-12' },
    reference: (data) => data.node.residents,
    list: (data) => (data.node ?? data).residents,
  },
]) {
  test(`pages of ${fragment} add up, forward and back`, async () => {
    const store = environment();
    const whole = list(await sent(query, { ...variables, first: 100 }));
    const middle = whole.edges[Math.floor(whole.edges.length / 2)].cursor;
    const first = { ...variables, first: 2, after: middle };
    const request = await artifact(`${module}Query`);
    const operation = createOperationDescriptor(request, first);
    store.retain(operation);
    await fetchQuery(store, request, first).toPromise();
    const selector = getSingularSelector(await artifact(fragment), reference(store.lookup(operation.fragment).data));
    const seen = () => list(store.lookup(selector).data);
    const page = async (arguments_) => {
      const next = createOperationDescriptor(await artifact(refetch), { ...variables, ...arguments_ });
      store.retain(next);
      await store.execute({ operation: next }).toPromise();
    };
    while (seen().pageInfo.hasNextPage) await page({ first: 2, after: seen().pageInfo.endCursor });
    while (seen().edges.length < whole.edges.length) await page({ last: 3, before: seen().pageInfo.startCursor });
    assert.deepEqual(seen().edges.map(({ node }) => node.id), whole.edges.map(({ node }) => node.id));
    assert.equal(seen().totalCount, whole.totalCount);
  });
}

test('a fragment on an interface is asked again by id', async () => {
  const store = environment();
  const request = await artifact('communityNameQuery');
  const operation = createOperationDescriptor(request, { id: 'lianhua-hefeng' });
  await fetchQuery(store, request, { id: 'lianhua-hefeng' }).toPromise();
  const reference = store.lookup(operation.fragment).data.node;
  const selector = getSingularSelector(await artifact('community_name'), reference);
  const expected = await sent('{ node(id: "lianhua-hefeng") { ... on Entity { name aliases } } }');
  // The compiler selects the id in a refetchable fragment.
  const { id, ...shown } = store.lookup(selector).data;
  assertShown(shown, expected.node);
  assert.ok(id);
});
