import { convertToTsx } from '@astrojs/astro2tsx';
import { defineConfig } from 'i18next-cli';

export default defineConfig({
  locales: ['en', 'es'],
  plugins: [
    {
      name: 'astro',
      onLoad: (code, path) => (path.endsWith('.astro') ? convertToTsx(code, { filename: path }).code : undefined),
    },
  ],
  extract: {
    input: ['src/**/*.{ts,tsx,astro}'],
    // What staff are told is none of the site's words.
    ignore: ['src/staff-words/**'],
    output: 'locales/{{language}}/{{namespace}}.json',
    defaultNS: 'common',
    functions: ['t', '*.t'],
    useTranslationNames: [{ name: 'getFixedT', nsArg: 1, keyPrefixArg: 2 }],
    // Named by the kind of page (src/domain/page-kinds.ts), by the group of a guide (src/kinds/guides/domain/guide-groups.ts), by who has not read it (src/kinds/guides/domain/readings.ts), and by what happened to a number (src/kinds/number-changes/schema.ts).
    preservePatterns: ['quiet.*', 'exit:shown.*', 'texts:guides.for.*', 'texts:guide.waitsFor.*', 'texts:changes.*'],
    removeUnusedKeys: true,
    sort: false,
  },
  types: {
    input: ['locales/en/*.json'],
    output: 'src/i18n/i18next.d.ts',
    resourcesFile: 'src/i18n/resources.d.ts',
  },
});
