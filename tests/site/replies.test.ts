import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { brotliBytes } from '../support/brotli-bytes.ts';
import { filesOf, pageAt, sentBytes } from '../support/built.ts';
import { string } from '../support/pages.ts';
import { DIST, SITE } from '../support/site.ts';

const conversations = readContent(SITE)
  .data.replies.map(({ data }) => data)
  .sort((a, b) => a.order - b.order);

/** How often some words stand in a text. */
const times = (words: string, text: string): number => text.split(words).length - 1;

describe.each(LOCALES)('what one could say to her, in %s', (locale) => {
  it('is a list that leads to each conversation, with who one is in it and where', () => {
    const { html } = pageAt(href('replies', locale));
    expect(conversations.length).toBeGreaterThan(1);
    const links = parse(html).querySelectorAll('main li');
    expect(links.map((one) => [one.querySelector('a')?.getAttribute('href'), one.querySelector('a')?.text, one.querySelector('p')?.text])).toEqual(
      conversations.map(({ address, title, setting }) => [href('replies', locale, address[locale]), title[locale], setting[locale]]),
    );
  });
});

describe.each(LOCALES.flatMap((locale) => conversations.map((conversation) => ({ locale, conversation, name: conversation.title[locale] }))))(
  '$name',
  ({ locale, conversation }) => {
    const { html } = pageAt(href('replies', locale, conversation.address[locale]));
    const { title, setting, turns, remember } = conversation;

    it('is all in the page as it is sent: every turn, reply and what it does, and the lines to remember', () => {
      const words = [
        title[locale],
        setting[locale],
        ...turns.flatMap(({ replies }) => replies.flatMap(({ say, does }) => [say[locale], does[locale]])),
        ...remember.map((line) => line[locale]),
      ];
      expect(words.filter((one) => !html.includes(one))).toEqual([]);
      const happens = parse(html)
        .querySelectorAll('.says')
        .map((one) => one.querySelectorAll('p').map(({ text }) => text));
      expect(happens.map((pieces) => pieces.join(' '))).toEqual(turns.map(({ says }) => says[locale]));
    });

    it('shows as said what is said and nothing else, in at least half of its turns, and who says it at the top', () => {
      const page = parse(html);
      const said = page.querySelectorAll('.says > .bubble').map(({ text }) => text);
      expect(said.filter((words) => !words.startsWith('“') || !words.includes('”'))).toEqual([]);
      expect(said.length).toBeGreaterThan(turns.length / 2);
      expect(page.querySelector('.chat-with > p b')?.text).toBe(conversation.with.name);
      expect(page.querySelector('.chat-with > p')?.text).toContain(conversation.with.who[locale]);
      expect(setting[locale] + turns.map(({ says }) => says[locale]).join(' ')).toContain(conversation.with.name);
    });

    it('marks the reply that keeps the door open with another drawing than the others, and each with a knot for what was read, none of them spoken', () => {
      const page = parse(html);
      const marks = (which: string): Set<string | undefined> =>
        new Set(page.querySelectorAll(`${which} > p > svg[aria-hidden="true"] > path`).map((path) => path.getAttribute('d')));
      const [open, others] = [marks('.reply.opens'), marks('.reply:not(.opens)')];
      expect([open.size, others.size, new Set([...open, ...others]).size]).toEqual([1, 1, 2]);
      expect(page.querySelectorAll('.reply > summary > i[aria-hidden="true"]')).toHaveLength(3 * turns.length);
    });

    it('says in words which reply of each turn keeps the door open, and of each of the others that it is understood', () => {
      expect(times(`<b>${string(locale, 'replies', 'opens')}</b>`, html)).toBe(turns.length);
      expect(times(`<b>${string(locale, 'replies', 'other')}</b>`, html)).toBe(2 * turns.length);
    });

    it('is opened by the browser itself, and asks for less than two kilobytes of scripts of its own, with what sends it', () => {
      expect(html).not.toMatch(/<main[\s\S]*<(?:input|form|astro-island)[\s\S]*<\/main>/);
      const own = filesOf(html).filter((file) => file.endsWith('.js') && !filesOf(pageAt(href('try', locale)).html).includes(file));
      const bytes = own.map((file) => statSync(join(DIST, file)).size).reduce((sum, one) => sum + one, 0);
      expect(bytes).toBeLessThan(2000);
    });

    it('takes at most 14.5 kB with its styles, without the padding that it shares with other pages, and no letters', () => {
      const files = filesOf(html).filter((file) => !file.endsWith('.js'));
      expect(brotliBytes(html) + files.map(sentBytes).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(14_500);
      expect(files.filter((file) => file.endsWith('.woff2'))).toEqual([]);
    });
  },
);
