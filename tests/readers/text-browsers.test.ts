import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { string } from '../support/pages.ts';
import { DIST } from '../support/site.ts';

/* What four browsers that show text alone make of a page, in 80 columns: Debian's lynx, w3m, links2 and elinks. */
const BROWSERS: readonly (readonly [program: string, options: readonly string[]])[] = [
  ['lynx', ['-dump', '-nolist', '-width=80']],
  ['w3m', ['-dump', '-cols', '80']],
  ['links2', ['-dump', '-width', '80']],
  ['elinks', ['-dump', '-no-references', '-dump-width', '80']],
];
const PAGES = [
  { path: '/', exits: LOCALES },
  { path: '/404.html', exits: LOCALES },
  ...LOCALES.flatMap((locale) =>
    [href('home', locale), href('getHelp', locale), href('getHelp', locale, 'mx')].map((path) => ({ path, exits: [locale] })),
  ),
];

let site: Served;
beforeAll(async () => {
  site = await serve(DIST, 0);
});
afterAll(async () => {
  await site.close();
});

/** The lines that a browser prints of a page; fails with the program's name where it is missing. */
const linesIn = async (program: string, options: readonly string[], path: string): Promise<string[]> => {
  const { stdout } = await promisify(execFile)(program, [...options, site.url + path], {
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  });
  return stdout.split('\n');
};

/** On which line something is said first, the first line being 1; beyond all lines where it is not. */
const lineOf = (lines: readonly string[], words: RegExp | string): number => {
  const at = lines.findIndex((line) => (typeof words === 'string' ? line.includes(words) : words.test(line)));
  return at < 0 ? Infinity : at + 1;
};

describe.each(BROWSERS)('in %s', (program, options) => {
  it.each(PAGES)('$path has the way out within 7 lines and a number to call within 24', async ({ path, exits }) => {
    const lines = await linesIn(program, options, path);
    for (const locale of exits) expect(lineOf(lines, string(locale, 'common', 'exit.label')), lines.join('\n')).toBeLessThanOrEqual(7);
    expect(lineOf(lines, /\b(?:199|1-800-555-0100|800 555 0100)\b/), lines.join('\n')).toBeLessThanOrEqual(24);
  });
});
