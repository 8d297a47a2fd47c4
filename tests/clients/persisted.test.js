// Automatic persisted queries: Apollo Client's link and urql's exchange send hashes, and the text once it is asked for.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache, gql as apolloGql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange, gql as urqlGql } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { url } from './service.js';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const ids = ['lianhua-hefeng', 'lianhua-library'];

/** A fetch that notes of each request its method, and whether it carried the text and the hash of the query. */
function noting(travelled) {
  return async (address, options = {}) => {
    const method = options.method ?? 'GET';
    const sent = method === 'GET' ? Object.fromEntries(new URL(address, url).searchParams) : JSON.parse(options.body);
    const answer = await fetch(address, options);
    travelled.push({ method, text: Boolean(sent.query), hash: Boolean(sent.extensions), status: answer.status });
    return answer;
  };
}

async function apollo(text, get, fetch) {
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: get });
  const client = new ApolloClient({ link: link.concat(new HttpLink({ uri: url, fetch })), cache: new InMemoryCache() });
  const query = apolloGql(text);
  const ask = async (id) => (await client.query({ query, variables: { id }, fetchPolicy: 'network-only' })).data;
  return [await ask(ids[0]), await ask(ids[1])];
}

async function urql(text, get, fetch) {
  const persisted = persistedExchange({ generateHash: async (query) => sha256(query), preferGetForPersistedQueries: get });
  const client = new Client({ url, fetch, exchanges: [persisted, fetchExchange] });
  const query = urqlGql(text);
  const ask = async (id) => (await client.query(query, { id }).toPromise()).data;
  return [await ask(ids[0]), await ask(ids[1])];
}

for (const client of [apollo, urql]) {
  for (const method of ['POST', 'GET']) {
    test(`${client.name} by ${method}`, async () => {
      const travelled = [];
      // A query that the service has never seen.
      const text = `query ${client.name}${method}${Date.now()}($id: ID!) { node(id: $id) { id } }`;
      const answers = await client(text, method === 'GET', noting(travelled));
      assert.deepEqual(answers.map((data) => data.node.id), ids);
      assert.deepEqual(travelled.map((request) => request.text), [false, true, false]);
      assert.deepEqual(travelled.map((request) => request.hash), [true, true, true]);
      assert.deepEqual(travelled.map((request) => request.status), [200, 200, 200]);
      assert.deepEqual([travelled[0].method, travelled[2].method], [method, method]);
    });
  }
}
