// urql with the Graphcache options that `cobuild schema --client urql` prints.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { keys, possibleTypes } from './generated/urql.js';
import { examples, nestedPages, pages, scenarios } from './operations.js';
import { assertShown, sent, url } from './service.js';

// Without the whole schema (megabytes), Graphcache looks for fields of every fragment and remarks on those that are not there.
const expected = /^(Invalid undefined|No value for field)/;
const warnings = [];
const note = (severity, message) => expected.test(message) || warnings.push(message);
const client = () =>
  new Client({
    url,
    preferGetMethod: false,
    exchanges: [cacheExchange({ keys, possibleTypes, logger: note }), fetchExchange],
  });

async function shown(urql, query, variables, requestPolicy) {
  const { data, error } = await urql.query(query, variables, { requestPolicy }).toPromise();
  assert.equal(error, undefined, error?.message);
  return data;
}

test('what one question leaves in the cache changes no other', async () => {
  const urql = client();
  const operations = [...scenarios, ...examples];
  for (const { query, variables } of scenarios) await shown(urql, query, variables, 'network-only');
  assert.deepEqual(warnings, []);
  for (const { query, variables } of examples) await shown(urql, query, variables, 'network-only');
  for (const { query, variables } of operations) {
    const cached = await shown(urql, query, variables, 'cache-only');
    // What was replaced is asked again, never shown in part.
    if (cached) assertShown(cached, await sent(query, variables), query);
  }
  for (const { query, variables } of operations) {
    assertShown(await shown(urql, query, variables, 'cache-first'), await sent(query, variables), query);
  }
});

for (const [query, variables, list] of [
  [pages, { asOf: '2026-03-12' }, (data) => data.units],
  [nestedPages, { id: 'lianhua-hefeng', asOf: '2026-03-12' }, (data) => data.node.residents],
]) {
  test(`pages forward and back add up: ${query.match(/query (\w+)/)[1]}`, async () => {
    const urql = client();
    const whole = list(await sent(query, { ...variables, first: 100 }));
    const asked = [];
    const page = async (arguments_) => {
      asked.push(arguments_);
      return list(await shown(urql, query, { ...variables, ...arguments_ }, 'cache-first'));
    };
    const middle = whole.edges[Math.floor(whole.edges.length / 2)].cursor;
    let [forth, back] = [await page({ first: 2, after: middle }), await page({ last: 2, before: middle })];
    const edges = [...back.edges, whole.edges[Math.floor(whole.edges.length / 2)], ...forth.edges];
    while (forth.pageInfo.hasNextPage) edges.push(...(forth = await page({ first: 2, after: forth.pageInfo.endCursor })).edges);
    while (back.pageInfo.hasPreviousPage) edges.unshift(...(back = await page({ last: 2, before: back.pageInfo.startCursor })).edges);
    assertShown(edges, whole.edges);
    for (const arguments_ of asked) {
      const cached = list(await shown(urql, query, { ...variables, ...arguments_ }, 'cache-only'));
      assertShown(cached, list(await sent(query, { ...variables, ...arguments_ })));
    }
  });
}
