import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations in `src/**\/*.graphql`, read off the committed contract. */
const config: CodegenConfig = {
  schema: '../../libs/api-schema/schema.graphql',
  documents: 'src/**/*.graphql',
  ignoreNoDocuments: false,
  emitLegacyCommonJSImports: false,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
