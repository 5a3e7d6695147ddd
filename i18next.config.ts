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
    // Named by the kind of page (src/domain/page-kinds.ts), by the group of a guide (src/kinds/guides/domain/guide-groups.ts), by who has not read it (src/domain/readings.ts), by what happened to a number (src/kinds/number-changes/schema.ts), by what is kept (src/domain/kept-parts.ts), by where a guide stands, by what is chosen before a sheet is printed, and by whom a lesson is for (src/kinds/lessons/domain.ts).
    preservePatterns: [
      'quiet.*',
      'exit:shown.*',
      'texts:guides.for.*',
      'texts:guide.waitsFor.*',
      'texts:changes.*',
      'keep:guides.*',
      'keep:walks.*',
      'shelves:words.*',
      'print:bars',
      'print:choose.*',
      'print:sheet.poster.title',
      'loteria:group.*',
      'loteria:ink.*',
      'loteria:what.*',
      // By who the second person was, how a stop ends, and what its stops come to.
      'thread:bead.*',
      'thread:end.*',
      'thread:found.*',
      'thread:question.*',
      'thread:second.*',
      'thread:cutKey',
      'thread:knottedKey',
      'thread:unknownKey',
      'thread:herself_*',
      'thread:none_*',
      'lessons:ages.*',
      'lessons:blank.*',
    ],
    removeUnusedKeys: true,
    sort: false,
  },
  types: {
    input: ['locales/en/*.json'],
    output: 'src/i18n/i18next.d.ts',
    resourcesFile: 'src/i18n/resources.d.ts',
  },
});
