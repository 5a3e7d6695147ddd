import { once } from 'node:events';
import { createServer } from 'node:http';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import type { KeptTexts } from '#/domain/kept-parts.ts';
import { href } from '#/routing/routes.ts';
import { answers } from '../../../scripts/serve.ts';
import { string } from '../../support/pages.ts';
import { edit, fileLike, filesIn } from '../copy.ts';
import type { HeldInBrowser, Served } from '../promise.ts';
import { becomes, EXIT, otherwise, visiting, type Visit } from '../visit.ts';

const OFFLINE = /^once\/Offline\..*\.js$/;
const TEXTS = ['guides', 'walks'] as const;

const listOf = (locale: Locale, which: KeptTexts): string => href(which === 'guides' ? 'guides' : 'try', locale);
const WALK: Readonly<Record<Locale, string>> = { en: href('try', 'en', 'a-test-walk'), es: href('try', 'es', 'un-camino-de-prueba') };

/** The addresses of all guides of a language. */
const guidesIn = ({ dist }: Served, locale: Locale): string[] =>
  filesIn(dist, new RegExp(`^${listOf(locale, 'guides').slice(1)}[^/]+/index\\.html$`)).map((file) => `/${file.replace('index.html', '')}`);

/** Keeps all guides or all walks, as she does; whether it is said that they are kept. */
const keep = async ({ page, at }: Visit, locale: Locale, which: KeptTexts): Promise<boolean> => {
  await page.goto(at(listOf(locale, which)));
  await page.locator('[data-keep]').click();
  return becomes(() => page.getByText(string(locale, 'keep', `${which}.kept`)).isVisible(), 20_000);
};

/** What the browser stores of the site. */
const stored = ({ page }: Visit): Promise<number> =>
  page.evaluate(async () => {
    const stores = await caches.keys();
    return (await navigator.serviceWorker.getRegistrations()).length + stores.length;
  });

const opens = async ({ page, at }: Visit, path: string): Promise<boolean> =>
  page.goto(at(path)).then(
    (response) => response?.status() === 200,
    () => false,
  );

/** Promises about the guides and walks that may be kept with the numbers. */
export const ABOUT_KEPT_TEXTS: readonly HeldInBrowser[] = [
  {
    id: 'texts-open',
    test: 'In a browser, guides and walks are kept in one language, then without a network: every guide of that language opens, a walk goes from scene to scene to an end, a country opens with its numbers, and no guide of the other language does.',
    holds: async (site) => {
      const wrong: string[] = [];
      for (const locale of LOCALES)
        wrong.push(
          ...(await visiting(site, async (visit) => {
            const { page, context } = visit;
            const kept = (await keep(visit, locale, 'guides')) && (await keep(visit, locale, 'walks'));
            await context.setOffline(true);
            const missing: string[] = [];
            for (const path of [listOf(locale, 'guides'), ...guidesIn(site, locale)]) if (!(await opens(visit, path))) missing.push(path);
            await opens(visit, WALK[locale]);
            const walks = await becomes(async () => (await page.locator('[data-walk][data-ready]').count()) === 1);
            for (let steps = 0; walks && steps < 20 && (await page.locator('.answer').count()) > 0; steps += 1)
              await page.locator('.answer').first().press('Enter');
            const ended = (await page.locator('.way-ends').count()) === 1;
            const number = (await opens(visit, href('getHelp', locale, 'hn'))) && (await page.locator('main a[href="tel:170"]').count()) > 0;
            const other = await opens(visit, listOf(locale === 'en' ? 'es' : 'en', 'guides'));
            return [
              ...otherwise(!kept, `${locale}: it was not kept`),
              ...missing.map((path) => `${path} does not open`),
              ...otherwise(!ended, `${locale}: the walk does not come to an end`),
              ...otherwise(!number, `${locale}: a number is missing`),
              ...otherwise(other, `${locale}: the other language is there too`),
            ];
          })),
        );
      return wrong;
    },
    breaker: {
      says: 'The worker forgets the file of the scenes of a walk.',
      change: ({ dist }) => edit(dist, 'keep.js', /,"\/try\/[^"]+-es\.json"/, ''),
    },
  },
  {
    id: 'texts-all-or-none',
    test: 'In a browser, one guide is not to be had, then a page with numbers that is kept with them: the page says that it did not work, and no store or worker is left.',
    holds: async (site) => {
      const wrong: string[] = [];
      for (const missing of ['/es/senales/un-amigo-con-prisa/', '/es/pedir-ayuda/uy/']) {
        const answer = answers(site.dist);
        const host = createServer((request, response) => {
          if (request.url === missing) response.writeHead(503).end();
          else answer(request, response);
        });
        await once(host.listen(0, '127.0.0.1'), 'listening');
        const address = host.address();
        try {
          const url = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
          wrong.push(
            ...(await visiting({ ...site, url }, async (visit) => {
              await visit.page.goto(visit.at('/es/senales/'));
              await visit.page.locator('[data-keep]').click();
              const says = await becomes(() => visit.page.getByText(string('es', 'help', 'offline.failed')).isVisible(), 20_000);
              const left = await stored(visit);
              return [
                ...otherwise(!says, `${missing}: it does not say that it did not work`),
                ...otherwise(left > 0, `${missing}: ${left} things are left`),
              ];
            })),
          );
        } finally {
          host.closeAllConnections();
          host.close();
        }
      }
      return wrong;
    },
    breaker: {
      says: 'The worker leaves the guides where their numbers do not come.',
      change: ({ dist }) => edit(dist, 'keep.js', /(!\w+\.has\(\w+\)&&!\w+\.has\(\w+\))&&await/, '$1&&!1&&await'),
    },
  },
  {
    id: 'texts-deleted',
    test: 'In a browser, guides and walks are kept and “Delete the copy” is tapped at their list, then the same with “Leave now”: no store or worker is left, of the numbers neither.',
    holds: async (site) => {
      const wrong: string[] = [];
      for (const way of ['[data-forget]', EXIT])
        wrong.push(
          ...(await visiting(site, async (visit) => {
            let kept = true;
            for (const which of TEXTS) kept &&= await keep(visit, 'es', which);
            await visit.page.locator(way).click();
            if (way === EXIT) await visit.page.waitForURL(/^https:/);
            else await becomes(() => visit.page.getByText(string('es', 'help', 'offline.forgotten')).isVisible());
            await visit.page.goto(visit.at('/es/acerca/'));
            const gone = await becomes(async () => (await stored(visit)) === 0, 6000);
            return [...otherwise(!kept, `${way}: it was not kept`), ...otherwise(!gone, `${way}: something is left`)];
          })),
        );
      return wrong;
    },
    breaker: {
      says: 'What deletes passes over the stores of guides.',
      change: ({ dist }) => {
        for (const file of ['keep.js', fileLike(dist, OFFLINE)])
          edit(dist, file, /await caches\.keys\(\)/g, '(await caches.keys()).filter(one=>!/^es1-/.test(one))');
      },
    },
  },
  {
    id: 'texts-not-discreet',
    test: 'In a browser, the lists of guides and of what is tried are opened in a discreet visit: nothing there keeps them, and a tap that is forced keeps nothing.',
    holds: (site) =>
      visiting(site, async (visit) => {
        const { page, at } = visit;
        const wrong: string[] = [];
        for (const which of TEXTS) {
          await page.goto(at(listOf('es', which)));
          const offered = await becomes(() => page.locator('[data-keep]').isVisible());
          await page.locator('[data-turn-discreet]').first().click();
          await page.reload();
          await becomes(() => page.locator('[data-visit="discreet"]').isVisible());
          await page.waitForLoadState('networkidle');
          const still = await page.locator('[data-keep]').isVisible();
          await page.evaluate(() => document.querySelector<HTMLElement>('[data-keep]')?.click());
          await page.waitForTimeout(1000);
          const kept = (await stored(visit)) > 0;
          wrong.push(
            ...otherwise(!offered, `${which}: not offered in an ordinary visit`),
            ...otherwise(still || kept, `${which}: ${still ? 'offered' : 'kept'} in a discreet visit`),
          );
          await page.goto('https://elsewhere.example/');
        }
        return wrong;
      }),
    breaker: {
      says: 'The script that keeps asks no more what the visit is.',
      change: ({ dist }) => edit(dist, fileLike(dist, OFFLINE), /\.visit===`ordinary`/g, '.visit!==`none`'),
    },
  },
];
