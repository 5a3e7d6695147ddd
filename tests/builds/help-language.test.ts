import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { builtPages } from '../../src/integrations/built-pages.ts';
import { visibleText } from '../support/visible-text.ts';
import { copyProject, runIn } from '../support/project-copy.ts';
import { addPseudoLanguage, PSEUDO } from '../support/pseudo-language.ts';
import { inSite } from '../support/site.ts';

const folder = copyProject();
addPseudoLanguage(folder);
const built = runIn(folder, 'build', { TELAR_LANG: 'en' });
const pages = built.status === 0 ? await builtPages(join(folder, 'dist')) : [];
const own = pages.filter(({ path }) => path.startsWith(`/${PSEUDO.code}/`));
const html = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
const words = (namespace: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, `locales/${PSEUDO.code}/${namespace}.json`), 'utf8')) as Record<string, unknown>;
const list = `/${PSEUDO.code}/${PSEUDO.getHelp}/`;
const COUNTRIES = readdirSync(inSite('content/hotlines'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));
/** The countries of which the Spanish pages have something to take along. */
const TAKEN = COUNTRIES.filter((code) => existsSync(join(folder, `dist/es/pedir-ayuda/${code}/llevar/index.html`)));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a third language for the help pages alone', () => {
  it('is one entry and its files: the site is built, and nothing else is asked for', () => {
    expect(built.output).not.toContain('content/hotlines');
    expect(built.status, built.output).toBe(0);
  });

  it('asks for no change of code: the types hold', () => {
    const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  it('has the list, every country, what is taken along of each, and the way out, and no other page', () => {
    const help = [list, ...COUNTRIES.map((code) => `${list}${code}/`)];
    // Where no number is known, there is nothing to take along.
    const carried = [list, ...TAKEN.map((code) => `${list}${code}/`)];
    const wanted = [...help, ...carried.map((path) => `${path}take/`), `/${PSEUDO.code}/${PSEUDO.leaveNow}/`];
    expect(own.map(({ path }) => path).sort()).toEqual(wanted.sort());
    for (const page of own) expect(page.html, page.path).toContain(`<html lang="${PSEUDO.code}"`);
  });

  it('shows the numbers of each country that the Spanish page shows', () => {
    const numbers = (text: string): string[] =>
      [...text.matchAll(/href="((?:tel|sms):[^"]+|https:\/\/wa\.me\/[^"]+)"/g)].map(([, link = '']) => link).sort();
    for (const code of COUNTRIES) expect(numbers(html(`${list}${code}/`)), code).toEqual(numbers(html(`/es/pedir-ayuda/${code}/`)));
  });

  it('is in that language throughout: no English or Spanish word is left but names of pages that were read, and of languages', () => {
    const text = visibleText(html(list));
    expect(text).toContain(String(words('help')['heading']));
    for (const english of ['Get help', 'Leave now', 'Police', ' the ', ' who ', 'Pedir ayuda'])
      expect(text.replace('Español', '')).not.toContain(english);
  });

  it('leaves for its own page, from every page', () => {
    for (const page of own) {
      expect(page.html, page.path).toContain(`data-to="${PSEUDO.exit}"`);
      expect(page.html, page.path).not.toMatch(/data-exit[^>]*href="https:\/\/(?:www\.nhc|es\.wikiquote)/);
    }
  });

  it('is led to from the help pages of the other languages, from the gateway and from “not found”, which speaks it', () => {
    for (const page of ['/es/pedir-ayuda/', '/']) expect(html(page), page).toContain(`href="${list}"`);
    expect(html('/es/pedir-ayuda/mx/')).toContain(`href="${list}mx/"`);
    expect(html('/404.html')).toContain(String(words('gateway')['notFound']));
    expect(html('/es/historias/')).not.toContain(PSEUDO.name);
  });

  it('leads to no page that is not there', () => {
    for (const page of own) {
      const links = [...page.html.matchAll(/href="(\/[^"#?]*)/g)].map(([, link = '']) => link);
      expect(
        links.filter((link) => !existsSync(join(folder, 'dist', link))),
        page.path,
      ).toEqual([]);
    }
  });

  it('is kept for when there is no network like the others', () => {
    expect(readFileSync(join(folder, 'dist/keep.js'), 'utf8')).toContain(`${list}mx/`);
  });

  it('speaks it in a browser too: a page that does not come in a discreet visit is told of in it, and where another site frames one', async () => {
    const said = words('exit')['shown'];
    const shown = (name: string): string => String(Reflect.get(Object(said), name));
    const browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot() });
    const served = await serve(join(folder, 'dist'), 0);
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      await page.goto(new URL(list, served.url).href, { waitUntil: 'networkidle' });
      await page.context().setOffline(true);
      await page.locator(`main a[href="${list}mx/"]`).first().click();
      await page.getByText(shown('notArrived')).waitFor();
      expect(await page.getByRole('button', { name: shown('again') }).count()).toBe(1);
    } finally {
      await browser.close();
      await served.close();
    }
    const scripts = readdirSync(join(folder, 'dist/_astro')).filter((name) => name.endsWith('.js'));
    const framed = JSON.stringify(words('exit')['framed']).slice(1, -1);
    expect(scripts.filter((name) => readFileSync(join(folder, 'dist/_astro', name), 'utf8').includes(framed)).length).toBe(1);
  });
});
