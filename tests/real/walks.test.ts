import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textRecord } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';
import { walkBytes } from '#/domain/page-kinds.ts';
import { LOCALES } from '#/domain/locale.ts';
import { textHref } from '#/kinds/text-address.ts';
import { quietCode } from '#/domain/quiet-code.ts';
import { quietHref } from '#/routing/routes.ts';
import { walkFile } from '#/routing/walk-file.ts';
import type { WalkFile } from '#/kinds/walks/browser/walk-data.ts';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { filesOf, pageAt, pages, sentBytes } from '../support/built.ts';
import { DIST } from '../support/site.ts';
import { answers, openWalk, sceneHeading } from '../support/walk.ts';

const walks = readContent(process.cwd()).walks.map(({ text, scenes }) => ({
  path: textHref(textRecord(text)) ?? '',
  quiet: quietHref(text.locale, quietCode('walks', keyOf(text))),
  file: walkFile(keyOf(text), text.locale),
  key: keyOf(text),
  locale: text.locale,
  scenes,
}));

let host: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
beforeAll(async () => {
  host = await serve(DIST, 0);
  browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot() });
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

it('the boyfriend, the job and the call are walked in both languages', () => {
  for (const locale of LOCALES)
    expect(
      walks
        .filter((one) => one.locale === locale)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['boyfriend-walk', 'call-walk', 'job-walk']);
});

describe.each(walks)('$path', ({ path, file, scenes }) => {
  const headingOf = (number: number): string => scenes.find((scene) => scene.number === number)?.heading ?? '';

  it('with scripts, every choice of every scene leads where the text says, by the keyboard, and one step back leads back', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await openWalk(page, host.url + path);
    const shown = async (): Promise<string> => (await sceneHeading(page).innerText()).replace(/^\D+\d+\.\s*/, '');
    const seen = new Set<number>();
    const found: string[] = [];
    const walk = async (number: number): Promise<void> => {
      if (seen.has(number)) return;
      seen.add(number);
      const choices = scenes.find((scene) => scene.number === number)?.choices ?? [];
      for (const [index, { to }] of choices.entries()) {
        await answers(page).nth(index).press('Enter');
        if ((await shown()) !== headingOf(to)) found.push(`from ${number} to ${to}: ${await shown()}`);
        await walk(to);
        await page.locator('.steps button').first().press('Enter');
        if ((await shown()) !== headingOf(number)) found.push(`back to ${number}: ${await shown()}`);
      }
    };
    const [first] = scenes;
    await walk(first?.number ?? 0);
    await page.close();
    expect(found).toEqual([]);
    expect(seen.size).toBe(scenes.length);
  });

  it('without scripts, every choice leads to the page of its scene, under a number, and no search finds it', () => {
    const seen = new Set<number>();
    const walk = (at: string, number: number): void => {
      if (seen.has(number)) return;
      seen.add(number);
      const { html } = pageAt(at);
      const page = parse(html);
      expect(page.querySelector('.scene h2')?.innerText.replace(/^\D+\d+\.\s*/, '')).toBe(headingOf(number));
      if (at !== path) {
        expect(at).toMatch(/^\/(?:en\/try|es\/practica)\/\d{4}\/$/);
        expect(html).toContain('<meta name="robots" content="noindex">');
        expect(html).not.toContain('data-pagefind-body');
      }
      const choices = scenes.find((scene) => scene.number === number)?.choices ?? [];
      const links = page.querySelectorAll('.answer').map((link) => link.getAttribute('href') ?? '');
      expect(links.length).toBe(choices.length);
      for (const [index, { to }] of choices.entries()) walk(links[index] ?? '', to);
    };
    walk(path, scenes[0]?.number ?? 0);
    expect(seen.size).toBe(scenes.length);
  });

  it('comes in its three budgets: the page with its first drawing, the scripts with the scenes, the other drawings', () => {
    const { file: html, html: text } = pageAt(path);
    const { pictures } = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as WalkFile;
    const sum = (files: readonly string[]): number => files.reduce((bytes, one) => bytes + sentBytes(one), 0);
    const scripts = filesOf(text).filter((one) => one.endsWith('.js'));
    const first = filesOf(text).filter((one) => pictures.includes(one));
    expect(first).toEqual(pictures.slice(0, 1));
    expect(sum([html, ...first])).toBeLessThanOrEqual(walkBytes.page);
    expect(sum([...scripts, file])).toBeLessThanOrEqual(walkBytes.scripts);
    expect(sum(pictures.slice(1))).toBeLessThanOrEqual(walkBytes.drawings);
    // The face of its headings, which it may be read without.
    expect(text.match(/\.woff2/g)).toHaveLength(1);
  });
});

it('no page outside of a story leads to one of its scenes, and the sitemap names none', () => {
  const scene = /\/(?:en\/try|es\/practica)\/\d{4}\//;
  // A story stands at its quiet address too.
  const isStory = (path: string): boolean => walks.some((walk) => walk.path === path || walk.quiet === path);
  const leading = pages.filter(({ path, html }) => !scene.test(path) && !isStory(path) && scene.test(html));
  expect(leading.map(({ path }) => path)).toEqual([]);
  expect(readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8')).not.toMatch(scene);
});
