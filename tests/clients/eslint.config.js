// The rules that schemas are held to: those that graphql-eslint recommends, and Relay's. Each exception says why.
import graphql from '@graphql-eslint/eslint-plugin';

const recommended = graphql.configs['flat/schema-recommended'].rules;
const relay = graphql.configs['flat/schema-relay'].rules;
const [, names] = recommended['@graphql-eslint/naming-convention'];

export default [
  {
    files: ['generated/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'generated/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...recommended,
      ...relay,
      // Every question may be null, so that an error leaves the others alone. `nodes` holds the nulls in its list, as
      // Relay defines it, and is not null itself when it is asked for no id.
      '@graphql-eslint/require-nullable-result-in-root': 'error',
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
      // AND, OR and NOT stand out from the properties that a filter names; EntityType has the names of types.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          ...names,
          InputValueDefinition: { style: 'camelCase', ignorePattern: '^(AND|OR|NOT)$' },
          EnumValueDefinition: { style: 'UPPER_CASE', ignorePattern: '^([A-Z][a-z]+)+$' },
        },
      ],
      // Rows of a view are a list that a limit bounds; what can be paged has edges.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Only what implements Node has an id: caches take anything with one for a thing of its own.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Relations are called what they are called in the field: `postOf`, `neededBy`, `partyOrganizationOf`.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
];
