import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { neutral } from '../support/outside.ts';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { site } from '../../site.config.ts';
import { storyPath } from '../support/a-story.ts';
import { at, string } from '../support/pages.ts';
import { inSite } from '../support/site.ts';
import { someOf } from '../support/some-of.ts';

/* "Leave now" on a page that has not come whole, inside another site's page, and on a screen of few lines. */
const EXIT = site.exit.es.url;
const listening = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/`;
};

test('where a page stalls behind its head, Shift three times leaves', async ({ page }) => {
  const html = readFileSync(inSite('dist/es/pedir-ayuda/mx/index.html'), 'utf8');
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').write(html.slice(0, html.indexOf('</head>') + '</head>'.length));
  });
  try {
    await neutral(page);
    await page.goto(await listening(server), { waitUntil: 'commit' });
    await page.waitForFunction(() => document.documentElement.dataset['js'] !== undefined, undefined, { polling: 50 });
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveURL(EXIT);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

for (const [name, path] of [
  ['home', '/es/'],
  ['a story', storyPath('es')],
  ['a guide', '/es/senales/una-oferta-de-prueba/'],
] as const) {
  test(`where all but ${name} itself stalls, the way out is painted and leaves`, async ({ page }) => {
    await neutral(page);
    await page.context().route(/\/(?:_astro|once)\//, () => new Promise(() => undefined));
    await page.goto(at(path), { waitUntil: 'commit' });
    const painted = (): Promise<boolean> =>
      page.evaluate(() => {
        const exit = document.querySelector('.bar [data-exit]');
        const { left, top, width, height } = exit?.getBoundingClientRect() ?? new DOMRect();
        const first = performance.getEntriesByType('paint').length > 0;
        return first && width > 80 && height >= 48 && document.elementFromPoint(left + width / 2, top + height / 2) === exit;
      });
    await expect.poll(painted).toBe(true);
    const box = await page.evaluate(() => document.querySelector('.bar [data-exit]')?.getBoundingClientRect().toJSON() as DOMRect);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(EXIT);
  });
}

test.describe('inside another site’s page, on a host without our headers', () => {
  let frame: Server;
  let framed: string;
  test.beforeAll(async () => {
    frame = createServer((request, response) => {
      const sandbox = request.url === '/sandbox' ? ' sandbox="allow-scripts allow-same-origin"' : '';
      response.setHeader('Content-Type', 'text/html').end(`<iframe${sandbox} width="340" height="560" src="${at('/es/')}"></iframe>`);
    });
    framed = await listening(frame);
  });
  test.afterAll(() => frame.close());

  const open = async (page: Page, path: string) => {
    await neutral(page);
    await page.route(at('/es/'), async (request) => {
      const response = await request.fetch();
      await request.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: await response.text() });
    });
    await page.goto(framed + path);
    return page.frameLocator('iframe');
  };

  test('the exit leaves the whole window', async ({ page }) => {
    const inside = await open(page, '');
    await inside.locator('.bar [data-exit]').click({ noWaitAfter: true });
    await expect(page).toHaveURL(EXIT);
  });

  for (const path of ['', 'sandbox']) {
    test(`the page says that the window may not be left, in a frame ${path === '' ? 'that lets it' : 'that does not let it'}`, async ({ page }) => {
      await expect((await open(page, path)).getByText(string('es', 'exit', 'framed'))).toBeVisible();
    });
  }

  test('where the window may not be left, at least its own part goes', async ({ page }) => {
    const inside = await open(page, 'sandbox');
    await inside.locator('.bar [data-exit]').click({ noWaitAfter: true });
    await expect.poll(() => page.frames().map((one) => one.url())).toContain(EXIT);
  });
});

for (const path of ['/', ...LOCALES.flatMap((locale) => [href('getHelp', locale), href('getHelp', locale, 'mx'), href('home', locale)])]) {
  test.describe(`at 400 % zoom, on ${path}`, () => {
    test.use({ viewport: { width: 320, height: 256 } });

    test('the bar takes at most a quarter of the height', async ({ page }) => {
      await page.goto(at(path));
      expect((await page.locator('.bar').boundingBox())?.height).toBeLessThanOrEqual(64);
    });

    test('each button of the bar keeps to 48 px, its words within', async ({ page }) => {
      await page.goto(at(path));
      for (const link of await someOf(page.locator('.bar a'))) {
        const { height, lines } = await link.evaluate((one) => ({
          height: one.getBoundingClientRect().height,
          lines: one.scrollHeight <= one.clientHeight ? 1 : 2,
        }));
        expect({ height, lines }).toEqual({ height: 48, lines: 1 });
      }
    });
  });
}
