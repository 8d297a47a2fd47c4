// What GraphQL Code Generator makes of the schema: tsc holds these lines to it, and the service to these lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { AroundDocument, LinkedDocument, SearchDocument } from './generated/gql/graphql.ts';
import { sent } from './service.js';

const ask = <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> =>
  sent(print(document), variables) as Promise<Data>;

test('numbers, nulls, dates and enumerations have their types', async () => {
  const { network } = await ask(AroundDocument, { center: 'lianhua-tinglin', asOf: '2026-03-12' });
  const nodes = network?.nodes ?? [];
  const degrees: number[] = nodes.map((node) => node.degree);
  const roles: ('CENTER' | 'CORE' | 'MANY' | 'JOINT_BODY' | string)[] = nodes.map((node) => node.role);
  const names: string[] = nodes.map((node) => node.node.name);
  assert.ok(degrees.length > 1 && degrees.every(Number.isInteger));
  assert.ok(roles.every((role) => /^[A-Z_]+$/.test(role)) && names.every(Boolean));
  const complete: boolean | undefined = network?.complete;
  assert.equal(complete, true);
});

test('an interface is told apart by its types', async () => {
  const { entity } = await ask(LinkedDocument, { id: 'lianhua-tinglin', asOf: '2026-03-12' });
  assert.ok(entity && 'pairedWith' in entity && 'residents' in entity);
  const starts: (string | null | undefined)[] = entity.residents.edges.map((edge) => edge.startDate);
  assert.equal(starts.length, 3);
  const { search } = await ask(SearchDocument, { text: 'hfsq' });
  const found: string | undefined = search?.nodes[0]?.__typename;
  assert.equal(found, 'Community');
});
