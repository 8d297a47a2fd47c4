import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types of the explorer's operations, from the schema that is checked in. */
const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  documents: 'app/documents/**/*.graphql',
  generates: {
    'app/operations.ts': {
      plugins: ['typescript-operations'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: 'string', Date: 'string', PartialDate: 'string' },
        avoidOptionals: { field: true },
      },
    },
  },
};

export default config;
