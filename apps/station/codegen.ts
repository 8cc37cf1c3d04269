import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and documents of the station app, made from the committed contract; run from this folder. */
const config: CodegenConfig = {
  schema: '../../libs/api-schema/schema.graphql',
  documents: ['src/api/*.graphql'],
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
