import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { asSaved } from '../support/as-saved.ts';
import { pageKinds, at } from '../support/pages.ts';
import { withVoices } from '../support/voices.ts';
import { site } from '../../site.config.ts';

/* A page that somebody saved, opened from the file alone: nothing of ours answers. */
const KINDS = ['home', 'help', 'country', 'guide', 'part'] as const;

/** Puts what was saved into a file, opens that, and looks at it. */
const opened = async (page: Page, name: string, saved: string | Buffer): Promise<Awaited<ReturnType<typeof asSaved>>> => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-saved-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, saved);
    await page.goto(pathToFileURL(file).href);
    return await asSaved(page);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const day = (locale: Locale): string => (locale === 'en' ? 'November 25, 2026' : '25 de noviembre de 2026');

for (const locale of LOCALES)
  for (const kind of KINDS) {
    const path = pageKinds(locale)[kind] ?? 'none';

    test(`a saved ${kind} has its styles, its numbers and its day in ${locale}, and nothing that only our scripts could do`, async ({
      page,
      request,
    }) => {
      const { ours, bare, text } = await opened(page, 'saved.html', await (await request.get(at(path))).body());
      expect({ ours, bare }).toEqual({ ours: [], bare: [] });
      if (kind !== 'guide' && kind !== 'part') await expect(page.locator('main .number').first()).toBeVisible();
      expect(text).toContain(day(locale));
    });

    test(`a ${kind} that Chromium saves with all it holds has its styles, pictures and day in ${locale}, and nothing of what our scripts had done`, async ({
      page,
    }) => {
      await withVoices(page, [{ lang: locale, localService: true }]);
      // At the site's own address: that is what a saved page remembers.
      await page.route(`${site.url}/**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        await route.fulfill({ response: await route.fetch({ url: at(pathname) }) });
      });
      await page.goto(site.url + path);
      const done = { home: '[data-turn-discreet]', help: '[data-keep]', country: '.back small', guide: '.listen button', part: '.listen button' };
      await expect(page.locator(done[kind]).first()).toBeVisible();
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
      const { ours, bare, lost, text } = await opened(page, 'saved.mhtml', data);
      expect({ ours, bare, lost }).toEqual({ ours: [], bare: [], lost: [] });
      await expect(page.locator('#mark')).toBeAttached();
      expect(text).toContain(day(locale));
    });
  }
