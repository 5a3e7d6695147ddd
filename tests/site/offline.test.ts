import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '#/domain/dates.ts';
import { KEPT_TEXTS, partOf, type KeptTexts } from '#/domain/kept-parts.ts';
import { HELP_LOCALES, LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER } from '#/routing/routes.ts';
import { writeWorker } from '../../src/integrations/offline-pages.ts';
import { filesOf, keptFiles, pageAt, pages } from '../support/built.ts';
import { DIST } from '../support/site.ts';
import { isTakePath } from '../support/take-path.ts';

describe.each(LOCALES)('the copy that may be kept in %s', (locale) => {
  // Without the pages from which numbers are taken along.
  const own = pages.filter(({ path }) => (path.startsWith(href('getHelp', locale)) && !isTakePath(path)) || path === href('checkNumber', locale));

  it('has the list, every country, the check of a number with its data, and nothing of the other language', () => {
    const inIt = keptFiles(locale).filter((path) => path.endsWith('/'));
    expect(inIt.sort()).toEqual(own.map(({ path }) => path).sort());
    expect(inIt.length).toBeGreaterThan(2);
    expect(keptFiles(locale)).toContain(`/check/${locale}.json`);
    expect(keptFiles(locale).filter((path) => path.startsWith(`/${otherLocale(locale)}/`))).toEqual([]);
  });

  it('has all that its pages ask for, and what that asks for in turn', () => {
    const asked = new Set(own.flatMap(({ html }) => filesOf(html)));
    // The country box alone has modules of its own.
    expect(asked.size).toBeGreaterThan(4);
    expect(keptFiles(locale)).toEqual(expect.arrayContaining([...asked]));
  });

  it('is offered by nothing that is seen before its script has run', () => {
    for (const name of ['getHelp', 'privacy'] as const) {
      const { html } = pageAt(href(name, locale));
      expect(html).toMatch(/<section hidden[^>]* data-offline="/);
    }
  });
});

/** A kind of text that may be kept, in a language. */
const KINDS = LOCALES.flatMap((locale) => (Object.keys(KEPT_TEXTS) as KeptTexts[]).map((which): [KeptTexts, Locale] => [which, locale]));

describe.each(KINDS)('all %s that may be kept in %s', (which, locale) => {
  const list = href(which === 'guides' ? 'guides' : 'try', locale);
  // A scene of a walk has a number, and stands in the file of all scenes too.
  const isOwn = ({ path, html }: (typeof pages)[number]): boolean =>
    path.startsWith(list) && (which === 'guides' || path === list || html.includes(' data-walk-intro'));
  // What a word of a guide means is read in the glossary.
  const own = pages.filter((page) => isOwn(page) || (which === 'guides' && page.path === href('glossary', locale)));
  const kept = keptFiles(partOf(locale, which));

  it('are every one, with their list and for guides the glossary, and never at the quiet address of one', () => {
    expect(kept.filter((path) => path.endsWith('/')).sort()).toEqual(own.map(({ path }) => path).sort());
    expect(own.length).toBeGreaterThan(1);
  });

  it('have all that they ask for, with the numbers that are kept with them, and that is there once', () => {
    const asked = new Set(own.flatMap(({ html }) => filesOf(html)));
    const numbers = keptFiles(locale);
    expect([...numbers, ...kept]).toEqual(expect.arrayContaining([...asked]));
    expect(kept.filter((file) => numbers.includes(file))).toEqual([]);
    expect(kept.filter((path) => path.startsWith(`/${otherLocale(locale)}/`) || path.endsWith(`-${otherLocale(locale)}.json`))).toEqual([]);
  });

  it('say that they are a copy, and each names its own address, by which it is known to be itself', () => {
    for (const { path, html } of own) {
      expect(html, path).toMatch(/ data-made="[^"]+"/);
      expect(html, path).toMatch(new RegExp(` rel="canonical" href="[^"]*${path}"`));
    }
  });

  it('are offered by nothing that is seen before its script has run, and not in a discreet visit', () => {
    const box = /<section hidden[^>]* data-texts="[^"]+"[^>]*>/.exec(pageAt(list).html)?.[0];
    expect(box).toContain(`data-texts="${KEPT_TEXTS[which]}"`);
    expect(box).toMatch(/ class="[^"]*\bunless-discreet\b/);
  });
});

it('every scene of every walk that may be kept has its words and its drawing in the copy', () => {
  for (const locale of LOCALES) {
    const kept = keptFiles(partOf(locale, 'walks'));
    const scenes = kept.filter((path) => path.endsWith('.json'));
    expect(scenes).toHaveLength(kept.filter((path) => path.endsWith('/')).length - 1);
    for (const file of scenes) {
      const { pictures } = JSON.parse(readFileSync(join(DIST, file), 'utf8')) as { pictures: string[] };
      expect(pictures.length).toBeGreaterThan(0);
      expect([...keptFiles(locale), ...kept]).toEqual(expect.arrayContaining(pictures));
    }
  }
});

it('the copy that may be kept stays the same where its pages were only made again on another day: its data are hers to pay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-made-again-'));
  const stores = async (): Promise<string[]> => {
    rmSync(join(folder, OFFLINE_WORKER), { force: true });
    await writeWorker(folder);
    return [...readFileSync(join(folder, OFFLINE_WORKER), 'utf8').matchAll(/store:"([^"]+)"/g)].map(([, store = '']) => store);
  };
  try {
    const parts = [...HELP_LOCALES.map((locale) => partOf(locale)), ...KINDS.map(([which, locale]) => partOf(locale, which))];
    for (const file of parts.flatMap(keptFiles).map((path) => path.replace(/\/$/, '/index.html'))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(DIST, file), join(folder, file));
    }
    const before = await stores();
    expect(before).toHaveLength(parts.length);
    for (const part of parts) {
      const locale = HELP_LOCALES.find((one) => part.startsWith(one)) ?? 'en';
      for (const path of keptFiles(part).filter((one) => one.endsWith('/'))) {
        const { html } = pageAt(path);
        const made = / data-made="([^"]+)"/.exec(html)?.[1] ?? '';
        const again = html
          // Where it stands in the line for paper: a guide may name the same day.
          .replace(new RegExp(`( data-made=")${made}("[^>]*>[^<]*?)${dateInWords(made, locale)}\\. `), (_, before: string, between: string) =>
            [before, '2031-01-05', between, dateInWords('2031-01-05', locale), '. '].join(''),
          );
        expect(again, path).toContain(`${dateInWords('2031-01-05', locale)}. `);
        writeFileSync(join(folder, path, 'index.html'), again);
      }
      for (const file of keptFiles(part).filter((one) => one.startsWith('/check/')))
        writeFileSync(join(folder, file), JSON.stringify({ ...(JSON.parse(readFileSync(join(DIST, file), 'utf8')) as object), made: '2031-01-05' }));
    }
    expect(await stores()).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
