import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './eslint.layers.js';
import { waits } from './eslint.waits.js';

// Safari drops the list role of a list without markers, so such lists say it.
const LISTS = ['error', { nav: ['navigation'], ul: ['list'], ol: ['list'] }];

export default defineConfig(
  { ignores: ['dist/', '.builds/', 'node_modules/', '.astro/', 'test-results/', '.cache/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.tsx'], plugins: { 'jsx-a11y-x': jsxA11y }, rules: { ...jsxA11y.configs.strict.rules, 'jsx-a11y-x/no-redundant-roles': LISTS } },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  // A recording reads the text of its page: that text is its transcript.
  { files: ['**/*.astro'], rules: { 'astro/jsx-a11y/no-redundant-roles': LISTS, 'astro/jsx-a11y/media-has-caption': 'off' } },
  ...layers,
  ...waits,
);
