import { once } from 'node:events';
import { createServer } from 'node:http';
import { dateInWords } from '#/domain/dates.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { answers } from '../../../scripts/serve.ts';
import { string } from '../../support/pages.ts';
import { edit, fileLike, read, write } from '../copy.ts';
import type { HeldInBrowser } from '../promise.ts';
import { becomes, EXIT, otherwise, visiting, type Visit } from '../visit.ts';

const OFFLINE = /^once\/Offline\..*\.js$/;
const said = (locale: Locale, path: string): string => string(locale, 'help', `offline.${path}`);

/** Adds code to the script of the box that keeps the numbers. */
const addToBox = (dist: string, code: string): void => {
  const file = fileLike(dist, OFFLINE);
  write(dist, file, `${read(dist, file)};${code}`);
};

/** Opens the list and keeps it, as she does; whether it is said to be kept. */
const keep = async ({ page, at }: Visit, locale: Locale): Promise<boolean> => {
  await page.goto(at(href('getHelp', locale)));
  await page.locator('[data-keep]').click();
  return becomes(() => page.getByText(said(locale, 'kept')).isVisible(), 15_000);
};

/** What the browser stores of the site. */
const stored = ({ page }: Visit): Promise<number> =>
  page.evaluate(async () => {
    const stores = await caches.keys();
    const entries = await Promise.all(stores.map(async (name) => (await (await caches.open(name)).keys()).length));
    return (await navigator.serviceWorker.getRegistrations()).length + stores.length + entries.reduce((sum, count) => sum + count, 0);
  });

const opens = async ({ page, at }: Visit, path: string): Promise<boolean> =>
  page.goto(at(path)).then(
    (response) => response?.status() === 200,
    () => false,
  );

/** Promises about the copy of the numbers. */
export const ABOUT_COPIES: readonly HeldInBrowser[] = [
  {
    id: 'copy-only-asked',
    test: 'In a browser, the list, a country, the page on privacy and the lists of guides and of what is tried are opened: nothing is stored or registered. After a tap on “Keep the numbers” something is.',
    holds: (site) =>
      visiting(site, async (visit) => {
        for (const path of ['/es/pedir-ayuda/', '/es/pedir-ayuda/mx/', '/es/privacidad/', '/es/senales/', '/es/practica/'])
          await visit.page.goto(visit.at(path));
        await visit.page.waitForLoadState('networkidle');
        const before = await stored(visit);
        const kept = await keep(visit, 'es');
        return [
          ...otherwise(before > 0, 'something is stored before it is asked for'),
          ...otherwise(!kept || (await stored(visit)) === 0, 'nothing is kept when asked'),
        ];
      }),
    breaker: {
      says: 'The worker is registered as the page opens.',
      change: ({ dist }) => addToBox(dist, `navigator.serviceWorker.register('/keep.js')`),
    },
  },
  {
    id: 'copy-opens',
    test: 'In a browser, kept in one language, then without a network: every page with numbers of that language opens with its numbers, and none of the other language does.',
    holds: async (site) => {
      const wrong: string[] = [];
      for (const locale of LOCALES)
        wrong.push(
          ...(await visiting(site, async (visit) => {
            const kept = await keep(visit, locale);
            await visit.context.setOffline(true);
            const there = ['', 'hn', 'mx', 'us', 'cu'].map((code) => (code === '' ? href('getHelp', locale) : href('getHelp', locale, code)));
            const missing: string[] = [];
            for (const path of there) if (!(await opens(visit, path))) missing.push(path);
            const number = (await opens(visit, href('getHelp', locale, 'hn'))) && (await visit.page.locator('main a[href="tel:170"]').count()) > 0;
            const other = await opens(visit, href('getHelp', locale === 'en' ? 'es' : 'en'));
            return [
              ...otherwise(!kept, `${locale}: it was not kept`),
              ...missing.map((path) => `${path} does not open`),
              ...otherwise(!number, `${locale}: a number is missing`),
              ...otherwise(other, `${locale}: the other language is there too`),
            ];
          })),
        );
      return wrong;
    },
    breaker: {
      says: 'The worker forgets one country, and with it that its pages are its own.',
      change: ({ dist }) => edit(dist, 'keep.js', /"\/e[ns]\/[a-z-]+\/hn\/",/g, ''),
    },
  },
  {
    id: 'copy-stays',
    test: 'In a browser, kept, then the page is closed and other pages are opened, the site too: the copy still opens without a network.',
    holds: (site) =>
      visiting(site, async (visit) => {
        await keep(visit, 'es');
        for (const path of ['/es/', '/es/pedir-ayuda/', '/es/pedir-ayuda/hn/']) await visit.page.goto(visit.at(path));
        await visit.page.goto('https://elsewhere.example/');
        await visit.page.close();
        const page = await visit.context.newPage();
        await visit.context.setOffline(true);
        return otherwise(!(await opens({ ...visit, page }, '/es/pedir-ayuda/hn/')), 'the copy is gone');
      }),
    breaker: {
      says: 'The page with numbers empties the copy whenever it opens.',
      change: ({ dist }) => addToBox(dist, `caches.keys().then((all)=>all.forEach((one)=>caches.delete(one)))`),
    },
  },
  {
    id: 'copy-says-its-day',
    test: 'In a browser, a page out of the copy begins with the sentence that it is one, with the day on which it was made.',
    holds: (site) =>
      visiting(site, async (visit) => {
        await keep(visit, 'es');
        await visit.context.setOffline(true);
        await opens(visit, '/es/pedir-ayuda/hn/');
        const made = (await visit.page.locator('[data-made]').getAttribute('data-made')) ?? '';
        const sentence = string('es', 'help', 'offline.copy', { date: dateInWords(made, 'es') });
        return otherwise(!(await visit.page.locator('main').innerText()).trim().startsWith(sentence), 'the page does not say that it is a copy');
      }),
    breaker: {
      says: 'The worker no longer puts the sentence into the page.',
      change: ({ dist }) => edit(dist, 'keep.js', /<p data-copy><b>\$\{\w+\}<\/b><\/p>/, ''),
    },
  },
  {
    id: 'copy-deleted',
    test: 'In a browser, both languages are kept and “Delete the copy” is tapped: it says so, and no store, entry or worker is left.',
    holds: (site) =>
      visiting(site, async (visit) => {
        for (const locale of LOCALES) await keep(visit, locale);
        await visit.page.locator('[data-forget]').click();
        const says = await becomes(() => visit.page.getByText(said('es', 'forgotten')).isVisible());
        // Seen from another page: one that deletes may look away.
        await visit.page.goto(visit.at('/es/acerca/'));
        const left = await stored(visit);
        return [...otherwise(!says, 'it does not say that it is deleted'), ...otherwise(left > 0, `${left} things are left`)];
      }),
    breaker: {
      says: 'The button deletes the copy in one language alone, and says what it said.',
      change: ({ dist }) =>
        addToBox(
          dist,
          `const own=caches.keys.bind(caches);caches.keys=async()=>(await own()).filter((one)=>one.includes(document.documentElement.lang))`,
        ),
    },
  },
  {
    id: 'copy-deleted-history-stays',
    test: 'In a browser, the list that “Back” walks through is the same before and after the copy is deleted.',
    holds: (site) =>
      visiting(site, async (visit) => {
        await visit.page.goto(visit.at('/es/'));
        await keep(visit, 'es');
        const before = await visit.ourEntries();
        await visit.page.locator('[data-forget]').click();
        await becomes(() => visit.page.getByText(said('es', 'forgotten')).isVisible());
        const after = await visit.ourEntries();
        return otherwise(before.join() !== after.join(), `the list had ${before.join(', ')}, and has ${after.join(', ')}`);
      }),
    breaker: {
      says: 'Deleting also puts another address in the page’s place.',
      change: ({ dist }) =>
        addToBox(dist, `document.querySelector('[data-forget]').addEventListener('click',()=>history.replaceState(null,'','/es/'))`),
    },
  },
  {
    id: 'copy-whole-or-none',
    test: 'In a browser, one file of the copy is not to be had: the page says that it did not work, and no store, entry or worker is left.',
    holds: async (site) => {
      const answer = answers(site.dist);
      const host = createServer((request, response) => {
        if (request.url === '/es/pedir-ayuda/uy/') response.writeHead(503).end();
        else answer(request, response);
      });
      await once(host.listen(0, '127.0.0.1'), 'listening');
      const address = host.address();
      try {
        const url = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
        return await visiting({ ...site, url }, async (visit) => {
          await visit.page.goto(visit.at('/es/pedir-ayuda/'));
          await visit.page.locator('[data-keep]').click();
          const says = await becomes(() => visit.page.getByText(said('es', 'failed')).isVisible(), 15_000);
          const left = await stored(visit);
          return [...otherwise(!says, 'it does not say that it did not work'), ...otherwise(left > 0, `${left} things are left`)];
        });
      } finally {
        host.closeAllConnections();
        host.close();
      }
    },
    breaker: {
      says: 'The worker stores each file as it comes, and leaves what it has.',
      change: ({ dist }) =>
        edit(
          dist,
          'keep.js',
          /catch\((\w+)\)\{throw await \w+\(\w+\),/,
          'catch($1){await (await caches.open("es-part")).put("/part",new Response);throw ',
        ),
    },
  },
  {
    id: 'copy-left-said',
    test: 'In a browser whose stores cannot be emptied, “Delete the copy” says that not everything could be deleted, and not that it is.',
    holds: (site) =>
      visiting(site, async (visit) => {
        await visit.page.addInitScript(() => {
          Cache.prototype.delete = async () => Promise.resolve(false);
        });
        await keep(visit, 'es');
        await visit.page.locator('[data-forget]').click();
        const says = await becomes(() => visit.page.getByText(said('es', 'left')).isVisible());
        return otherwise(!says, `it says: ${await visit.page.locator('[data-offline] [role="status"]').innerText()}`);
      }),
    breaker: {
      says: 'The box says that the copy is deleted, whatever came of it.',
      change: ({ dist }) => {
        const box = fileLike(dist, OFFLINE);
        edit(dist, box, /left:(\w+)=``/, 'forgotten:$1=``');
      },
    },
  },
  {
    id: 'exit-deletes-copy',
    test: 'In a browser, kept, then “Leave now” is tapped: soon after no store, entry or worker of the site is left.',
    holds: (site) =>
      visiting(site, async (visit) => {
        const kept = await keep(visit, 'es');
        await visit.page.locator(EXIT).click();
        await visit.page.waitForURL(/^https:/);
        await visit.page.goto(visit.at('/es/acerca/'));
        const gone = await becomes(async () => (await stored(visit)) === 0, 6000);
        return [...otherwise(!kept, 'nothing was kept'), ...otherwise(!gone, 'the copy is still there')];
      }),
    breaker: { says: 'The worker no longer heeds what the exit tells it.', change: ({ dist }) => edit(dist, 'keep.js', '="forget"', '="other"') },
  },
];
