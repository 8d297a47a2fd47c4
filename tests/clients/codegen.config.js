// GraphQL Code Generator's client preset, over every operation of these tests.
export default {
  schema: './generated/schema.graphql',
  documents: ['generated/typed/*.graphql'],
  generates: {
    './generated/gql/': {
      preset: 'client',
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { Date: 'string', PartialDate: 'string' } },
    },
  },
};
