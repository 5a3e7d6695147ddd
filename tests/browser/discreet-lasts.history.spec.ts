import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { addLink, openOutside, type Outside } from '../support/outside.ts';
import { at, string } from '../support/pages.ts';
import { openShelves } from '../support/shelves.ts';
import { shows } from '../support/shown.ts';
import { beginVisit, type Visit } from '../support/visit.ts';

/*
 * What a discreet visit lasts through, whether it began by itself or was turned on: "Back" from another site, a link whose page stays. And
 * that none of it adds a row to the list called History.
 */
let outside: Outside;
test.beforeAll(async () => {
  outside = await openOutside();
});
test.afterAll(() => {
  outside.close();
});

const GUIDE = '/es/senales/una-oferta-de-prueba/';
/** The two ways in which it begins: where, and what she then opens. */
const BEGINS = [
  {
    how: 'by itself on the list of numbers',
    first: '/es/pedir-ayuda/',
    begin: async () => Promise.resolve(),
    next: '/es/pedir-ayuda/mx/',
    link: '.places a[href="/es/pedir-ayuda/mx/"]',
  },
  {
    how: 'by the switch, a while after the page has come',
    first: '/es/senales/',
    begin: async ({ page }: Visit) => {
      await page.waitForTimeout(1800);
      await page.getByRole('button', { name: string('es', 'common', 'discreet.turnOn') }).click();
    },
    next: GUIDE,
    link: `main a[href="${GUIDE}"]`,
  },
] as const;

const isDiscreet = ({ page }: Visit) => expect(page.locator('html')).toHaveAttribute('data-visit', 'discreet');
const ours = (rows: { url: string }[]): string[] => rows.map(({ url }) => url).filter((url) => url.startsWith(at('/')));
const leave = async ({ page }: Visit): Promise<void> => {
  await page.locator('.bar [data-exit]').first().click();
  await page.waitForURL(/^https:/);
  await page.waitForTimeout(300);
};

for (const { how, first, begin, next, link } of BEGINS) {
  const visiting = (name: string, memory: boolean, walk: (visit: Visit) => Promise<void>): void => {
    test(name, async () => {
      const visit = await beginVisit({ memory });
      try {
        await visit.page.goto(at(first));
        await begin(visit);
        await isDiscreet(visit);
        await walk(visit);
      } finally {
        await visit.close();
      }
    });
  };

  for (const memory of [true, false])
    visiting(
      `begun ${how}, it goes on after “Back” from another site, ${memory ? 'out of the browser’s memory' : 'asked for anew'}`,
      memory,
      async (visit) => {
        const { page } = visit;
        await openShelves(page);
        await page.locator(link).first().click();
        await shows(page, at(next));
        await addLink(page, outside.page);
        await page.getByRole('link', { name: 'Outside link' }).click();
        await expect(page).toHaveTitle('told ""');
        await visit.back();
        await shows(page, at(first));
        await isDiscreet(visit);
        // Whoever comes back is not led on to what she read.
        await expect(page.locator(`main .back a[href="${next}"]`)).toHaveCount(0);
        await openShelves(page);
        await page.locator(link).first().click();
        await shows(page, at(next));
        expect(page.url()).toBe(at(first));
        await leave(visit);
        expect(ours(await visit.history())).toEqual([at(first)]);
      },
    );

  visiting(`begun ${how}, a link whose page stays, as of an app, leaves it discreet and adds no row to History`, true, async (visit) => {
    const { page } = visit;
    await addLink(page, outside.app);
    await page.getByRole('link', { name: 'Outside link' }).click({ noWaitAfter: true });
    await page.waitForTimeout(400);
    const session = await visit.context.newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: `document.querySelector('${link.replaceAll("'", '"')}').click()` });
    await expect
      .poll(async (): Promise<unknown> => (await session.send('Runtime.evaluate', { expression: 'document.body.dataset.address' })).result.value)
      .toBe(at(next));
    await session.send('Runtime.evaluate', { expression: `document.querySelector('.bar [data-exit]').click()` });
    await page.waitForURL(/^https:/);
    await page.waitForTimeout(300);
    expect(ours(await visit.history())).toEqual([]);
  });

  visiting(`begun ${how}, without a network its first page is still there after another site, out of the browser’s memory`, true, async (visit) => {
    const { page } = visit;
    await addLink(page, outside.page);
    await page.getByRole('link', { name: 'Outside link' }).click();
    await expect(page).toHaveTitle('told ""');
    await visit.context.setOffline(true);
    await visit.back();
    await isDiscreet(visit);
    await openShelves(page);
    await expect(page.locator(link).first()).toBeVisible();
    await page.locator(link).first().click();
    await expect(page.getByText(string('es', 'exit', 'shown.notArrived'))).toBeVisible();
  });

  // A page that is shown in the place of another was sent with "no-store", which ends Chromium's memory for the tab: on a host that reads
  // no `_headers` it does not.
  visiting(
    `begun ${how}, on a host without our headers and without a network, what she read is still there after another site`,
    true,
    async (visit) => {
      const { page } = visit;
      await visit.context.route(at('/**'), async (request) => {
        const answer = await request.fetch().catch(() => undefined);
        if (!answer) {
          await request.abort();
          return;
        }
        const { 'cache-control': _, ...headers } = answer.headers();
        await request.fulfill({ response: answer, headers });
      });
      await page.reload();
      await isDiscreet(visit);
      await openShelves(page);
      await page.locator(link).first().click();
      await shows(page, at(next));
      await addLink(page, outside.page);
      await page.getByRole('link', { name: 'Outside link' }).click();
      await expect(page).toHaveTitle('told ""');
      await visit.context.unroute(at('/**'));
      await visit.context.setOffline(true);
      await visit.back();
      await page.waitForFunction(() => document.body.dataset['address'] !== undefined);
      await isDiscreet(visit);
      const words = [string('es', 'exit', 'shown.notArrived'), 'No hay conexión'].join('|');
      await expect(page.locator('[role="status"]:visible').filter({ hasText: new RegExp(words) })).toBeVisible();
    },
  );
}

test('a new visit in the same tab after the exit is an ordinary one where none begins by itself, and the page offers the switch', async () => {
  const visit = await beginVisit();
  try {
    await visit.page.goto(at('/es/senales/'));
    await visit.page.getByRole('button', { name: string('es', 'common', 'discreet.turnOn') }).click();
    await leave(visit);
    await visit.page.goto(at('/es/senales/'));
    await expect(visit.page.getByRole('button', { name: string('es', 'common', 'discreet.turnOn') })).toBeVisible();
    await expect(visit.page.locator('.when-discreet:visible')).toHaveCount(0);
  } finally {
    await visit.close();
  }
});
