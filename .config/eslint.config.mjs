import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Folders whose files Strapi loads by their default export. */
const LOADED_BY_STRAPI = [
  'config/**/*.ts',
  'src/index.ts',
  'src/api/*/{content-types,controllers,routes,services}/**/*.ts',
  'src/middlewares/**/*.ts',
  'src/plugins/*/{server,admin}/src/**/*.{ts,tsx}',
  'src/admin/**/*.{ts,tsx}',
  'jest.config.ts',
  'tests/support/global-*.ts',
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'build/',
      '.cache/',
      '.strapi/',
      '.tmp/',
      'types/generated/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './src/domain/tsconfig.json',
          './tests/tsconfig.json',
          './src/admin/tsconfig.json',
          './src/client/tsconfig.json',
        ],
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      complexity: ['error', 12],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  { files: LOADED_BY_STRAPI, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: [
      'src/cli/**/*.ts',
      'scripts/**/*.ts',
      'tests/bench/**/*.ts',
      'tests/replicas/**/*.ts',
      'tests/support/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The domain has no clock: pass the instant in.',
        },
        { object: 'Math', property: 'random', message: 'The domain has no randomness.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', '@strapi/*', '../../api/*', '../../plugins/*'] },
      ],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
