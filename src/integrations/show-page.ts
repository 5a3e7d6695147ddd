import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HELP_LOCALES } from '#/domain/locale.ts';
import { browserCode } from './browser-code.ts';
import { givesModule } from './virtual-module.ts';

const MODULE = 'virtual:show-page';
const FRAMED = 'virtual:framed-words';

interface Words {
  exit: { shown: Readonly<Record<string, string>>; framed: string };
  common: { back: string };
}

const wordsIn = <Name extends keyof Words>(locale: string, name: Name): Words[Name] =>
  JSON.parse(readFileSync(`locales/${locale}/${name}.json`, 'utf8')) as Words[Name];

/** What browser code says by itself, in every language that has pages. */
const inEach = <Said>(said: (locale: string) => Said): Record<string, Said> =>
  Object.fromEntries(HELP_LOCALES.map((locale) => [locale, said(locale)]));

/**
 * Makes what shows pages in a discreet visit one file of its own, and tells the script that is on every page its address: bundled
 * with the rest, it would share what it has with that script, and every page would carry it.
 */
export const showPage = (): AstroIntegration => {
  const shown = inEach((locale) => ({ ...wordsIn(locale, 'exit').shown, back: wordsIn(locale, 'common').back }));
  const code = browserCode('discreet/show.ts', { SHOWN_WORDS: JSON.stringify(shown) }, 'esm');
  const address = `_astro/show.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  return {
    name: 'telar-show-page',
    hooks: {
      'astro:config:setup': (options) => {
        void givesModule(MODULE, () => `/${address}`)(options);
        void givesModule(FRAMED, () => inEach((locale) => wordsIn(locale, 'exit').framed))(options);
      },
      // In development.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${address}`, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('_astro/', dir), { recursive: true });
        await writeFile(fileURLToPath(new URL(address, dir)), code);
      },
    },
  };
};
