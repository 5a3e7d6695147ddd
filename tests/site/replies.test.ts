import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { filesOf, pageAt } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { DIST, SITE } from '../support/site.ts';

const scenes = readContent(SITE).replies.map(({ data }) => data);

/** How often some words stand in a text. */
const times = (words: string, text: string): number => text.split(words).length - 1;

describe.each(LOCALES)('what one could say to her, in %s', (locale) => {
  const { html } = pageAt(href('replies', locale));

  it('is all in the page as it is sent: every scene, turn, reply and what it does, and the lines to remember', () => {
    expect(scenes.length).toBeGreaterThan(1);
    const words = scenes.flatMap(({ title, scene, turns, remember }) => [
      title[locale],
      scene[locale],
      ...turns.flatMap(({ says, replies }) => [says[locale], ...replies.flatMap(({ say, does }) => [say[locale], does[locale]])]),
      ...remember.map((line) => line[locale]),
    ]);
    expect(words.filter((one) => !html.includes(one))).toEqual([]);
  });

  it('says in words which reply of each turn keeps the door open, and of each of the others that it is understood', () => {
    const turns = scenes.flatMap((scene) => scene.turns).length;
    expect(times(`<b>${string(locale, 'replies', 'opens')}</b>`, html)).toBe(turns);
    expect(times(`<b>${string(locale, 'replies', 'other')}</b>`, html)).toBe(2 * turns);
  });

  it('is opened by the browser itself, and asks for less than half a kilobyte of scripts of its own', () => {
    expect(html).not.toMatch(/<main[\s\S]*<(?:input|form|astro-island)[\s\S]*<\/main>/);
    const own = filesOf(html).filter((file) => file.endsWith('.js') && !filesOf(pageAt(href('try', locale)).html).includes(file));
    const bytes = own.map((file) => statSync(join(DIST, file)).size).reduce((sum, one) => sum + one, 0);
    expect(bytes).toBeLessThan(500);
  });
});
