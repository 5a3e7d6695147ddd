// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import { defineConfig, fontProviders, passthroughImageService } from 'astro/config';
import { HELP_LOCALES } from './src/domain/locale.ts';
import { POLICY_DIRECTIVES } from './src/integrations/security-headers.ts';
import { apart } from './src/integrations/words-apart.ts';
import { atWork, step } from './src/integrations/at-work.ts';
import { compress } from './src/integrations/compress.ts';
import { searchEngines } from './src/integrations/search-engines.ts';
import { cutStyles } from './src/integrations/cut-styles.ts';
import { drawings } from './src/integrations/drawings.ts';
import { earlyScripts } from './src/integrations/early-scripts.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { headers } from './src/integrations/headers.ts';
import { pagesOfKinds } from './src/integrations/kind-pages.ts';
import { leastMemory } from './src/integrations/least-memory.ts';
import { licences } from './src/integrations/licences.ts';
import { keptStyles } from './src/integrations/kept-styles.ts';
import { lookThrough } from './src/integrations/look-through.ts';
import { markdown } from './src/integrations/markdown.ts';
import { mdxGuard } from './src/integrations/mdx-guard.ts';
import { ownCopy } from './src/integrations/own-copy.ts';
import { ownPolicies } from './src/integrations/page-policy.ts';
import { oneFileScript } from './src/integrations/one-file.ts';
import { offlinePages } from './src/integrations/offline-pages.ts';
import { personalData } from './src/integrations/personal-data.ts';
import { pictures } from './src/integrations/pictures.ts';
import { quickExit } from './src/integrations/quick-exit.ts';
import { readySheets } from './src/integrations/ready-sheets.ts';
import { recordings } from './src/integrations/recordings.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityTextFile } from './src/integrations/security-txt.ts';
import { showPage } from './src/integrations/show-page.ts';
import { sharePictures } from './src/integrations/share-pictures.ts';
import { shortAddresses } from './src/integrations/short-addresses.ts';
import { shorterLayers } from './src/integrations/shorter-layers.ts';
import { unmeantFiles } from './src/integrations/unmeant-files.ts';
import { unshownMedia } from './src/integrations/unshown-media.ts';
import { wholeSite } from './src/integrations/whole-site.ts';
import { site } from './site.config.ts';

// The oldest browsers that must work: docs/decisions.md, 10.
const FLOOR = ['chrome92', 'safari15', 'firefox91'];

// A script is called after its component alone: Astro's own names take about 40 bytes of every help page. What every page asks for may be
// kept; what only some kinds do tells which kind was opened, and lies where nothing is (docs/decisions.md, 24).
const EVERY_PAGE = 'Document';
const scriptNames = {
  /** @param {{ name: string }} chunk */
  entryFileNames: ({ name }) => `${name.startsWith(`${EVERY_PAGE}.`) ? '_astro' : 'once'}/${name.split('.')[0]}.[hash].js`,
  /** @param {{ name: string }} chunk */
  chunkFileNames: ({ name }) => `once/${name.split('.')[0]}.[hash].js`,
  // Preact comes in one piece with its hooks: the search, which alone is made with it, asks for both.
  codeSplitting: { groups: [{ name: 'preact', test: /node_modules[\\/]preact[\\/]/ }] },
};

export default defineConfig({
  site: site.url,
  // `npm run build` names a folder that it deletes afterwards: what Astro keeps does not outlive a build (docs/decisions.md, 28).
  cacheDir: process.env['TELAR_ASTRO_CACHE'] ?? './node_modules/.astro',
  trailingSlash: 'always',
  i18n: { locales: [...HELP_LOCALES], defaultLocale: 'en', routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown,
  // Pictures stay as they are until src/integrations/pictures.ts makes their sizes: made twice, they would be worse.
  image: { service: passthroughImageService() },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Fraunces',
      cssVariable: '--font-fraunces',
      // The first two take the room that it takes (src/styles/display.css).
      fallbacks: ['Telar Georgia', 'Telar Noto', 'Georgia', 'sans-serif'],
      optimizedFallbacks: false,
      options: {
        variants: [{ weight: 600, style: 'normal', display: 'optional', src: ['@fontsource/fraunces/files/fraunces-latin-600-normal.woff2'] }],
      },
    },
  ],
  security: {
    csp: {
      directives: [...POLICY_DIRECTIVES],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [
    keptStyles(cascadeLayers(), shorterLayers),
    atWork(),
    pagesOfKinds(),
    quickExit(),
    oneFileScript(),
    ownCopy(),
    showPage(),
    readySheets(),
    mdx(),
    preact({ include: ['**/*.tsx'] }),
    redirects(),
    leastMemory(),
    step('stepPictures'),
    sharePictures(),
    finishPages([pictures, recordings, apart, earlyScripts, ownPolicies]),
    ...searchEngines(site),
    securityTextFile(site),
    drawings(),
    unshownMedia(),
    step('stepSearch'),
    searchIndex(),
    step('stepHosts'),
    unmeantFiles(),
    licences(),
    headers(),
    offlinePages(),
    step('stepCompress'),
    compress(),
    shortAddresses(),
    // Last: it looks at what will be served.
    step('stepWhole'),
    step('stepPeople'),
    lookThrough([
      { look: wholeSite, refused: 'wholeRefused' },
      { look: personalData, refused: 'publishedRefused' },
    ]),
  ],
  vite: {
    plugins: [
      mdxGuard(),
      {
        // Vite reads JSX by itself, as tsconfig.json says, and Babel takes three seconds to be asked for eight files.
        name: 'telar-without-babel',
        configResolved: ({ plugins }) => {
          for (const plugin of plugins) if (plugin.name === 'vite:preact-jsx') delete plugin.transform;
        },
      },
      {
        // Each .mdx entry prints a warning about Astro's own generated code.
        name: 'telar-quiet',
        onLog: (_level, log) => (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('use astro:') ? false : undefined),
      },
    ],
    css: { postcss: { plugins: [cutStyles] } },
    build: { assetsInlineLimit: 0, target: FLOOR, cssTarget: FLOOR },
    environments: { client: { build: { rolldownOptions: { output: scriptNames } } } },
  },
});
