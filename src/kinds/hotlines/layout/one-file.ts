import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import scripts from 'virtual:quick-exit';
import ageScript from 'virtual:one-file';
import type { HelpLocale } from '#/domain/locale.ts';
import { countriesIn, generalLine } from '#/kinds/hotlines/collection/hotlines.ts';
import sheet from '#/kinds/hotlines/styles/bundles/one-file.css?inline';
import { cspHash } from '#/layouts/csp-hash.ts';
import OneFileDocument from './OneFileDocument.astro';

/** What the file may do: show itself, and run the two scripts that it holds. It can ask for nothing, wherever it is opened. */
const policyFor = (styles: string, inline: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src '${cspHash(styles)}'`,
    `script-src ${inline.map((script) => `'${cspHash(script)}'`).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

/**
 * What is read, said shorter, as HTML lets one say it: no end of a paragraph or an item, since another begins there, and no quotation
 * marks around one word. It takes a twentieth less.
 */
const shorter = (html: string): string =>
  html.replace(/<main>[^]*<\/main>/, (main) =>
    main
      .replace(/ +/g, ' ')
      .replace(/<\/(?:p|li)>/g, '')
      .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/="([^\s"'=<>`]+)"/g, '=$1')),
  );

/** Styles without the values that nothing in them asks for, the names of the others in a letter or two: nothing outside of the file knows them. */
const withShortNames = (styles: string): string => {
  /** So that each begins with a letter: the checker of the W3C reads no name that begins with a digit. */
  const LETTERS = 10;
  const asked = [...new Set([...styles.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name))];
  return styles
    .replace(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (whole, name: string) => (asked.includes(name) ? whole : ''))
    .replace(/--[\w-]+/g, (name) => `--${(asked.indexOf(name) + LETTERS).toString(36)}`);
};

const made = new Map<string, Promise<string>>();

const make = async (locale: HelpLocale, code: string | undefined): Promise<string> => {
  const all = await countriesIn(locale);
  const places = all.filter(({ country }) => code === undefined || country.code === code);
  if (places.length === 0) throw new Error(`There is no country "${String(code)}" to make a file of.`);
  const css = withShortNames(sheet);
  const container = await AstroContainer.create();
  const inline = { exit: scripts.exit, age: ageScript };
  const html = await container.renderToString(OneFileDocument, {
    props: {
      locale,
      places,
      general: await generalLine(locale),
      isWhole: code === undefined,
      css,
      scripts: inline,
      policy: policyFor(css, Object.values(inline)),
    },
  });
  return `<!doctype html>${shorter(html)}`;
};

/**
 * The numbers of a language as one file that asks for nothing: made of the parts that its pages are made of.
 * @param code of one country alone, two letters
 * @returns the file's text, the same however often it is asked for
 * @throws where there is no such country
 */
export const oneFile = (locale: HelpLocale, code?: string): Promise<string> => {
  const key = `${locale} ${code ?? ''}`;
  const before = made.get(key) ?? make(locale, code);
  made.set(key, before);
  return before;
};

/** How much room it takes on a phone, in whole kB of 1,000 bytes, never less than it is. */
export const oneFileKB = async (locale: HelpLocale, code?: string): Promise<number> =>
  Math.ceil(Buffer.byteLength(await oneFile(locale, code)) / 1000);
