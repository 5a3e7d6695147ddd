import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, firefox, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { findChromium, findFirefox, isRoot } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { asSaved } from '../support/as-saved.ts';
import { pageKinds } from '../support/pages.ts';
import { DIST } from '../support/site.ts';
import { site } from '../../site.config.ts';

/* The whole site, copied by wget into a folder and opened from there: nothing of ours answers. In Firefox our scripts run all the same. */
const folder = mkdtempSync(join(tmpdir(), 'telar-mirror-'));
const MIRROR = ['--quiet', '--mirror', '--page-requisites', '--convert-links', '--adjust-extension', '--no-host-directories'];
const KINDS = ['home', 'help', 'country', 'guide', 'part'];

const OPENED: readonly (readonly [name: string, open: () => Promise<Browser>])[] = [
  ['Chromium', async () => chromium.launch({ executablePath: await findChromium(), chromiumSandbox: !isRoot() })],
  [
    'Firefox',
    async () => {
      const executablePath = findFirefox();
      if (executablePath === undefined) throw new Error('There is no Firefox. On Debian: apt-get install firefox-esr');
      return firefox.launch({ executablePath, channel: 'moz-firefox' });
    },
  ],
];

beforeAll(async () => {
  const served = await serve(DIST, 0);
  try {
    // A site that is not public yet forbids every robot to come, and its public address is answered by nobody.
    const elsewhere = ['--execute', 'robots=off', '--reject-regex', `^${site.url}/`];
    await promisify(execFile)('wget', [...MIRROR, ...elsewhere, '--directory-prefix', folder, `${served.url}/`]);
  } finally {
    await served.close();
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(OPENED)('a mirror of the site, opened in %s', (_, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(async () => browser.close());

  for (const locale of LOCALES)
    it.each(KINDS)(`has the styles and the day of %s in ${locale}, and nothing that only our scripts could do`, async (kind) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      await page.goto(pathToFileURL(join(folder, pageKinds(locale)[kind] ?? 'none', 'index.html')).href);
      const { ours, bare, lost, text } = await asSaved(page);
      expect({ ours, bare, lost }).toEqual({ ours: [], bare: [], lost: [] });
      expect(text).toContain(locale === 'en' ? 'November 25, 2026' : '25 de noviembre de 2026');
      await page.close();
    });
});
