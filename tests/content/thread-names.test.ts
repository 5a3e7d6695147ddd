import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { ROUTES } from '#/routing/routes.ts';
import { string } from '../support/pages.ts';

/** What the pages are about, by the beginnings of its words in both languages. */
const ABOUT = /traf+i[ck]|trata|tratante|v[ií]ctim|victim|explot|exploit|sex|abus|violen|prostitu|esclav|slave|pimp|padrote|deuda|debt/i;

const { thread } = readContent(process.cwd()).data;

describe('an address of the thread, which has no quiet one', () => {
  it.each(LOCALES)('names a thread and places alone, as its title does: who sees it in a chat or in History reads no more, %s', (locale) => {
    const corridors = thread.flatMap(({ data }) => [data.slug[locale], data.title[locale]]);
    const others = [ROUTES.thread[locale], ROUTES.threadCloth[locale], string(locale, 'thread', 'title'), string(locale, 'thread', 'clothTitle')];
    expect(corridors.length).toBeGreaterThan(2);
    for (const said of [...corridors, ...others, string(locale, 'thread', 'page')]) expect(said).not.toMatch(ABOUT);
  });
});
