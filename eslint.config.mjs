import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The arrows of the house (README): every tag names what it may lean on; nothing may lean on everything. */
const below = {
  config: ['ground'],
  telemetry: ['ground', 'platform:config'],
  context: ['ground', 'platform:config', 'platform:telemetry'],
  database: ['ground', 'platform:config', 'platform:telemetry', 'platform:context'],
  queue: ['ground', 'platform:config', 'platform:telemetry', 'platform:context', 'platform:database'],
  files: ['ground', 'platform:config', 'platform:telemetry', 'platform:context', 'platform:database'],
  notify: [
    'ground',
    'platform:config',
    'platform:telemetry',
    'platform:context',
    'platform:database',
    'platform:queue',
  ],
  papers: ['ground'],
  crypto: ['ground', 'platform:config'],
};
const arrows = [
  { sourceTag: 'ground', onlyDependOnLibsWithTags: ['none'] },
  ...Object.entries(below).map(([name, tags]) => ({
    sourceTag: `platform:${name}`,
    onlyDependOnLibsWithTags: [...tags, 'testing'],
  })),
  { sourceTag: 'domain:org', onlyDependOnLibsWithTags: ['platform', 'ground', 'testing'] },
  { sourceTag: 'domain:calendar', onlyDependOnLibsWithTags: ['platform', 'ground', 'testing'] },
  {
    sourceTag: 'domain:ledger',
    onlyDependOnLibsWithTags: ['domain:org', 'domain:calendar', 'platform', 'ground', 'testing'],
  },
  {
    sourceTag: 'domain:clocks',
    onlyDependOnLibsWithTags: [
      'domain:org',
      'domain:ledger',
      'domain:calendar',
      'platform',
      'ground',
      'testing',
    ],
  },
  { sourceTag: 'domain:persons', onlyDependOnLibsWithTags: ['domain:org', 'platform', 'ground', 'testing'] },
  ...['directives', 'outreach', 'summaries', 'cases'].map((name) => ({
    sourceTag: `domain:${name}`,
    onlyDependOnLibsWithTags: [
      'domain:org',
      'domain:ledger',
      'domain:calendar',
      'domain:clocks',
      'domain:persons',
      'platform',
      'ground',
      'testing',
    ],
  })),
  { sourceTag: 'app:server', onlyDependOnLibsWithTags: ['domain', 'platform', 'ground', 'testing'] },
  { sourceTag: 'app:launcher', onlyDependOnLibsWithTags: ['platform', 'ground', 'testing'] },
  { sourceTag: 'app:browser', onlyDependOnLibsWithTags: ['browser'] },
  { sourceTag: 'testing', onlyDependOnLibsWithTags: ['platform', 'ground', 'domain'] },
];

const only = (names, message) => ({ paths: names.map((name) => ({ name, message })) });
const noQueue = ['bullmq', 'ioredis'];

export default [
  {
    ignores: [
      '**/dist/**',
      '**/out-tsc/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      '**/generated/**',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], depConstraints: arrows, checkDynamicDependenciesExceptions: [] },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-params': ['error', 4],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: [
      '**/*.spec.ts',
      '**/*.spec.tsx',
      '**/testing/**',
      'libs/testing/**',
      'libs/database/src/migrations/**',
    ],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  // A React component is one function whose body is mostly markup; the file limit still holds.
  {
    files: ['apps/desk/**/*.tsx', 'apps/station/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120 }] },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['libs/queue/**', 'libs/testing/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        only(noQueue, 'Only libs/queue knows the queue; ring a bell instead.'),
      ],
    },
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx'],
    ignores: ['**/*.spec.ts', '**/testing/**', 'apps/launcher/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        only([...noQueue, 'typeorm', 'pg'], 'Apps reach the database through libs/database.'),
      ],
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: ['libs/config/**', 'apps/launcher/**', '**/*.spec.ts', 'libs/testing/**', '**/testing/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only libs/config reads the environment.' },
      ],
    },
  },
  { files: ['**/*.mjs', 'apps/launcher/**/*.ts'], rules: { 'no-console': 'off' } },
  prettier,
];
