import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '#/domain/dates.ts';
import { HELP_LOCALES, LOCALES, otherLocale } from '#/domain/locale.ts';
import { href, OFFLINE_WORKER } from '#/routing/routes.ts';
import { writeWorker } from '../../src/integrations/offline-pages.ts';
import { filesOf, keptFiles, pageAt, pages } from '../support/built.ts';
import { DIST } from '../support/site.ts';

describe.each(LOCALES)('the copy that may be kept in %s', (locale) => {
  const own = pages.filter(({ path }) => path.startsWith(href('getHelp', locale)) || path === href('checkNumber', locale));

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

it('the copy that may be kept stays the same where its pages were only made again on another day: its data are hers to pay', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-made-again-'));
  const stores = async (): Promise<string[]> => {
    rmSync(join(folder, OFFLINE_WORKER), { force: true });
    await writeWorker(folder);
    return [...readFileSync(join(folder, OFFLINE_WORKER), 'utf8').matchAll(/store:"([^"]+)"/g)].map(([, store = '']) => store);
  };
  try {
    for (const file of HELP_LOCALES.flatMap((locale) => keptFiles(locale)).map((path) => path.replace(/\/$/, '/index.html'))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(DIST, file), join(folder, file));
    }
    const before = await stores();
    expect(before).toHaveLength(HELP_LOCALES.length);
    for (const locale of HELP_LOCALES) {
      for (const path of keptFiles(locale).filter((one) => one.endsWith('/'))) {
        const { html } = pageAt(path);
        const made = / data-made="([^"]+)"/.exec(html)?.[1] ?? '';
        const again = html
          .replace(` data-made="${made}"`, ' data-made="2031-01-05"')
          .replace(`${dateInWords(made, locale)}. `, `${dateInWords('2031-01-05', locale)}. `);
        expect(again, path).toContain(`${dateInWords('2031-01-05', locale)}. `);
        writeFileSync(join(folder, path, 'index.html'), again);
      }
    }
    expect(await stores()).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
