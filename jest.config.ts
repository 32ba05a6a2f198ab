/**
 * Newer Node would read this file as an ES module by itself; every Node shall read it the same way.
 *
 * @jest-config-loader ts-node
 */
import type { Config } from 'jest';

const transform: Config['transform'] = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
      module: { type: 'commonjs' },
    },
  ],
};

const shared: Config = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform,
  modulePathIgnorePatterns: [
    '<rootDir>/dist',
    '<rootDir>/build',
    '<rootDir>/.strapi',
    '<rootDir>/.cache',
  ],
};

/** The same integration suite on one database kind; see tests/support/boot-strapi.ts. */
const integration = (database: 'sqlite' | 'postgres'): Config => ({
  ...shared,
  displayName: database,
  testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
  globals: { DATABASE_KIND: database },
  globalSetup: `<rootDir>/tests/support/global-setup-${database}.ts`,
  globalTeardown: `<rootDir>/tests/support/global-teardown-${database}.ts`,
});

const config: Config = {
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/{unit,golden,property}/**/*.test.ts'],
    },
    integration('sqlite'),
    integration('postgres'),
    // Not part of `npm test`: they start the whole product as its users do.
    {
      ...shared,
      displayName: 'crash',
      testMatch: ['<rootDir>/tests/crash/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/global-setup-postgres.ts',
      globalTeardown: '<rootDir>/tests/support/global-teardown-postgres.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/global-setup-browser.ts',
    },
  ],
};

export default config;
