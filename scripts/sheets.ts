import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import './old-copies.ts';
import { chromium } from '@playwright/test';
import { readContent } from '#/content-files/read/read-content.ts';
import { keptSheets, readySheets, SHEETS_FOLDER } from '#/content-files/sheets/ready-sheets.ts';
import { say } from '#/staff-words/messages.ts';
import { findChromium, findHeadless, isRoot } from './browser.ts';
import { serve } from './serve.ts';
import { shorterPdf } from './shorter-pdf.ts';

/*
 * Makes the ready files of sheets, one for each country and language (src/kinds/hotlines/domain/paper.ts), of the pages of the built site, in letters
 * that are the same on every machine; takes out those that are behind. The build needs no browser for it: it copies what lies there. Fails
 * where the built site prints something else than the content says today.
 */
const ROOT = process.cwd();
const SITE = 'dist';
/** In this order. */
const IN_FILE = ['poster', 'cards', 'sticker'];

if (!existsSync(join(SITE, 'index.html'))) {
  console.error(say('sheetsNoSite'));
  process.exit(1);
}
const wanted = readySheets(
  ROOT,
  readContent(ROOT).data.hotlines.map(({ data }) => data),
);
const kept = new Set(keptSheets(ROOT));
const host = await serve(SITE, 0);
const browser = await chromium.launch({
  executablePath: await findHeadless(await findChromium()),
  chromiumSandbox: !isRoot(),
  env: { ...process.env, FONTCONFIG_FILE: resolve('tests/look/letters/fonts.conf') },
});
mkdirSync(SHEETS_FOLDER, { recursive: true });
try {
  for (const { country, locale, sum, file, page: path } of wanted) {
    if (kept.has(file)) {
      console.log(say('sheetsKept', { file }));
      continue;
    }
    const page = await browser.newPage();
    await page.goto(host.url + path);
    if ((await page.locator('[data-sum]').getAttribute('data-sum')) !== sum) {
      console.error(say('sheetsOldSite', { country, locale }));
      process.exitCode = 1;
      await page.close();
      continue;
    }
    // One after the other, each on a sheet of its own: the poster first, which stands last in the page's own order.
    await page.locator('.sheets').evaluate((sheets, names) => {
      for (const sheet of sheets.querySelectorAll<HTMLElement>(':scope > [data-sheet]')) sheet.style.display = 'none';
      for (const name of names) {
        const sheet = sheets.querySelector<HTMLElement>(`:scope > [data-sheet="${name}"]`);
        if (!sheet) continue;
        sheet.style.display = 'block';
        sheets.append(sheet);
      }
      // Who hears the file hears a card, a tab and a sticker once, and it is a third as large.
      for (const again of sheets.querySelectorAll('.cut-apart > li:nth-child(n + 2), .tabs > li:nth-child(n + 2)'))
        again.setAttribute('aria-hidden', 'true');
    }, IN_FILE);
    writeFileSync(join(SHEETS_FOLDER, file), shorterPdf(await page.pdf({ preferCSSPageSize: true, tagged: true })));
    console.log(say('sheetsMade', { file }));
    await page.close();
  }
} finally {
  await browser.close();
  await host.close();
}
const current = new Set(wanted.map(({ file }) => file));
for (const file of kept)
  if (!current.has(file)) {
    rmSync(join(SHEETS_FOLDER, file));
    console.log(say('sheetsGone', { file }));
  }
console.log(say('sheetsDone', { count: keptSheets(ROOT).length }));
