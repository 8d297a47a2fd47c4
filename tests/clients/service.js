// What every client is held to: the service's own answer to the same operation.
import assert from 'node:assert/strict';

export const url = `${process.env.COBUILD_URL}/graphql`;

/** The data that the service sends for an operation; the test fails on any error. */
export async function sent(query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

/** The same value without what clients add for themselves. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__typename')
      .map(([name, inner]) => [name, plain(inner)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Fails unless a client shows just what was sent. */
export function assertShown(shown, expected, what) {
  assert.deepEqual(plain(shown), plain(expected), what);
}
