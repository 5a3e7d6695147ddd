import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LOCALES } from '#/domain/locale.ts';
import { pageKinds, at } from '../support/pages.ts';

/* A page that somebody saved, opened from the file alone: nothing of ours answers. */
for (const locale of LOCALES)
  for (const kind of ['home', 'help', 'country', 'guide', 'part'])
    test(`a saved ${kind} has its styles and its numbers in ${locale}, and nothing that only our scripts could do`, async ({ page, request }) => {
      const folder = mkdtempSync(join(tmpdir(), 'telar-saved-'));
      try {
        const file = join(folder, 'saved.html');
        writeFileSync(file, await (await request.get(at(pageKinds(locale)[kind] ?? 'none'))).body());
        await page.goto(pathToFileURL(file).href);
        await expect(page.locator('.bar')).toHaveCSS('position', 'fixed');
        await expect(page.locator('h1')).toBeVisible();
        if (kind !== 'guide' && kind !== 'part') await expect(page.locator('main .number').first()).toBeVisible();
        const ours = page.locator('[data-turn-discreet]:visible, [data-keep]:visible, [data-forget]:visible, [data-listen] button:visible');
        await expect(ours).toHaveCount(0);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
