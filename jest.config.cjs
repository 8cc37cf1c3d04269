/** One runner, four kinds of test: `jest --selectProjects unit database e2e browser`. */
const transform = {
  '^.+\\.(ts|tsx|js|mjs)$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'commonjs' },
      jsc: {
        target: 'es2023',
        keepClassNames: true,
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
      },
    },
  ],
};

const shared = {
  rootDir: __dirname,
  transform,
  // Nest 12 and a few others ship ESM only; jest runs CommonJS, so these are transformed as well.
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|graphql-ws|@node-rs|uuid|idb|urql|@urql|docx|nanoid|content-disposition)/)',
  ],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@fayuan/source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/', '/out-tsc/', '/.nx/', '/.data/'],
};

const project = (displayName, testMatch, more = {}) => ({ ...shared, displayName, testMatch, ...more });
const anywhere = (suffix) => [
  `<rootDir>/{apps,libs}/**/*.${suffix}.ts`,
  `<rootDir>/{apps,libs}/**/*.${suffix}.tsx`,
];

module.exports = {
  // The machines are shared and noisy: no test may fail for being slow.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/apps/launcher/bootstrap/long-first.cjs',
  projects: [
    project('unit', anywhere('spec'), {
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|e2e|browser)\\.spec\\.tsx?$'],
    }),
    project('database', anywhere('db.spec')),
    project('e2e', anywhere('e2e.spec')),
    project('browser', anywhere('browser.spec')),
  ],
};
