import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { href, OFFLINE_WORKER } from '#/routing/routes.ts';
import { allKinds } from '../../support/pages.ts';
import { addTo, edit, fileLike, read, setHeader, write } from '../copy.ts';
import type { HeldInBrowser, Served } from '../promise.ts';
import { becomes, otherwise, visiting, type Visit } from '../visit.ts';
import { onEveryPage } from '../every-page.ts';

const PATHS = allKinds.map(({ path }) => path);
const LINKED = '/es/senales/una-oferta-de-prueba/';
const SEARCH = '/es/buscar/';

/** Searches as she does. */
const search = async ({ page, at }: Visit, word: string): Promise<void> => {
  await page.goto(at(SEARCH));
  await page.locator('[data-ready]').waitFor();
  await page.getByRole('searchbox').fill(word);
  await page.locator('.search .list a').first().waitFor();
};

/** What a page asks of the site from the first touch of the box on, until something was found. */
const askedFor = async (site: Served, word: string, isInside: boolean): Promise<string[]> =>
  visiting(site, async (visit) => {
    const { page } = visit;
    await page.goto(visit.at(SEARCH), { waitUntil: 'networkidle' });
    const before = visit.asked.length;
    await page.getByRole('searchbox').fill(word);
    await page.locator('.inside button').waitFor();
    if (isInside) {
      await page.locator('.inside button').click();
      await page.locator('.inside .list a').first().waitFor();
    }
    await page.waitForTimeout(200);
    return visit.asked.slice(before).map(({ url }) => new URL(url).pathname);
  });

/** The header that a response at a path carries. */
const headerAt = async ({ url }: Served, path: string, name: string): Promise<string> => (await fetch(url + path)).headers.get(name) ?? '';

/** Promises about cookies, counting, other companies, the search, and what the browser is told to keep. */
export const ABOUT_TRACKS: readonly HeldInBrowser[] = [
  {
    id: 'no-cookies',
    test: 'In a browser, one page of each kind in both languages is opened: no response sets a cookie, and the browser has none.',
    holds: (site) =>
      onEveryPage(site, ({ settingCookies, cookies }) => [
        ...settingCookies.map((url) => `${url} sets a cookie`),
        ...cookies.map((name) => `the cookie ${name} is kept`),
      ]),
    breaker: { says: 'Every response sets a cookie.', change: ({ dist }) => setHeader(dist, 'Set-Cookie', 'visit=1; Path=/; Max-Age=86400') },
  },
  {
    id: 'no-counting',
    test: 'In a browser, all that is on one page of each kind in both languages is used: nothing is asked of the site but its own files, with nothing behind their names (but the time, once, by the search) and nothing sent along; the deletion of a copy asks for the head of its program, the same whoever asks.',
    holds: (site) => {
      const isFile = (path: string): boolean => existsSync(join(site.dist, path.endsWith('/') ? `${path}index.html` : path)) || path === '/nowhere/';
      // Pagefind asks for its first file with the time behind it, so that no old one is taken.
      const isPlain = ({ pathname, search }: URL): boolean =>
        search === '' || (pathname === '/pagefind/pagefind-entry.json' && /^\?ts=\d+$/.test(search));
      return onEveryPage(site, ({ asked }) =>
        asked
          .filter(({ url }) => url.startsWith(site.url))
          .filter(
            ({ url, method, body }) =>
              (method !== 'GET' && !(method === 'HEAD' && new URL(url).pathname === OFFLINE_WORKER)) ||
              body !== null ||
              !isPlain(new URL(url)) ||
              !isFile(new URL(url).pathname),
          )
          .map(({ url, method }) => `${method} ${url}`),
      );
    },
    breaker: {
      says: 'The list counts who opens it.',
      change: ({ dist }) => addTo(dist, '/en/get-help/', `<script>navigator.sendBeacon('/count','1')</script>`),
    },
  },
  {
    id: 'no-others',
    test: 'In a browser, all that is on one page of each kind in both languages is used: nothing is asked of any other host.',
    holds: (site) =>
      onEveryPage(site, ({ asked }) => asked.map(({ url }) => url).filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url))),
    breaker: {
      says: 'The list of numbers shows a picture of another company.',
      change: ({ dist }) => addTo(dist, '/es/pedir-ayuda/', '<img src="https://pictures.example/1.png" alt="">'),
    },
  },
  {
    id: 'no-referrer',
    test: 'In a browser, a link that leads away is followed: the other site is not told where from.',
    holds: (site) =>
      visiting(site, async ({ page, asked, at }) => {
        await page.goto(at(LINKED));
        // What a text comes from stands in a row that she opens.
        await page.locator('.sources > summary').click();
        await page.locator('.sources a[href^="https:"]').first().click();
        await page.waitForURL(/^https:/);
        const away = asked.filter(({ url }) => !url.startsWith(site.url));
        return [
          ...otherwise(away.length === 0, 'nothing was followed'),
          ...away.flatMap(({ headers }) => (headers['referer'] === undefined ? [] : [headers['referer']])),
        ];
      }),
    breaker: {
      says: 'The browser is asked to tell other sites the whole address, by the headers, the page and its links.',
      change: ({ dist }) => {
        setHeader(dist, 'Referrer-Policy', 'unsafe-url');
        const file = `${LINKED.slice(1)}index.html`;
        edit(dist, file, 'name="referrer" content="no-referrer"', 'name="referrer" content="unsafe-url"');
        edit(dist, file, /rel="noreferrer"/g, 'rel="help"');
      },
    },
  },
  {
    id: 'search-not-sent',
    test: 'In a browser, a word is searched and a number is checked: no address and no request that a page makes holds one of them, in any form.',
    holds: (site) =>
      visiting(site, async (visit) => {
        await search(visit, 'pasaporte');
        await visit.page.waitForTimeout(200);
        await visit.page.goto(visit.at(href('checkNumber', 'es')));
        await visit.page.locator('.field input').fill('55 1234 9999');
        await visit.page.locator('.field input').press('Enter');
        await visit.page.locator('.verdict').waitFor();
        const forms = [
          '12349999',
          '1234%209999',
          '1234+9999',
          'pasaporte',
          'pasaport',
          Buffer.from('pasaporte').toString('base64').replace(/=+$/, ''),
          Buffer.from('pasaporte').toString('hex'),
        ];
        return visit.asked.filter(({ url, body }) => forms.some((form) => `${url} ${body ?? ''}`.includes(form))).map(({ url }) => url);
      }),
    breaker: {
      says: 'The search asks the site with the word behind its address.',
      change: ({ dist }) => {
        const file = fileLike(dist, /^once\/_search_\..*\.js$/);
        write(dist, file, `${read(dist, file)};document.addEventListener('input',(e)=>fetch('/robots.txt?q='+e.target.value))`);
      },
    },
  },
  {
    id: 'search-not-kept',
    test: 'In a browser, all that can be searched, tapped and chosen on one page of each kind is: afterwards no store, cookie, history entry or address of the browser holds anything of it.',
    holds: (site) =>
      onEveryPage(site, ({ path, endedAt, cookies, kept }) => [
        ...Object.entries(kept).flatMap(([name, count]) => otherwise(count > 0, `${name} holds something`)),
        ...otherwise(cookies.length > 0, 'there is a cookie'),
        ...otherwise(endedAt !== site.url + path, `the address became ${endedAt}`),
      ]),
    breaker: {
      says: 'The box for the country keeps its last word in the browser.',
      change: ({ dist }) => {
        const file = fileLike(dist, /^once\/FinderScript\..*\.js$/);
        write(dist, file, `${read(dist, file)};document.addEventListener('input',(e)=>localStorage.setItem('last',e.target.value))`);
      },
    },
  },
  {
    id: 'search-same-file',
    test: 'In a browser, a worry, a country and danger are searched: from the first touch of the box on the same files are asked for, and no piece of a word list.',
    holds: async (site) => {
      const [worry = '', country = '', danger = ''] = await Promise.all(
        ['me revisa el celular', 'México', 'me quiere matar'].map(async (word) => (await askedFor(site, word, false)).sort().join(' ')),
      );
      return [
        ...otherwise(worry !== country || worry !== danger, `other files were asked for: ${worry} | ${country} | ${danger}`),
        ...otherwise(!worry.includes('/search/es.json'), 'the file that answers was not asked for'),
        ...otherwise(worry.includes('/pagefind/'), 'a piece of the word list was asked for'),
      ];
    },
    breaker: {
      says: 'The search asks for a file more where a country is typed.',
      change: ({ dist }) => {
        const file = fileLike(dist, /^once\/_search_\..*\.js$/);
        write(dist, file, `${read(dist, file)};document.addEventListener('input',(e)=>e.target.value==='México'&&fetch('/robots.txt'))`);
      },
    },
  },
  {
    id: 'search-pieces',
    test: 'In a browser, two words are searched inside the texts: each time pieces of the list come from this site, and they are not the same.',
    holds: async (site) => {
      const pieces = async (word: string): Promise<string> =>
        (await askedFor(site, word, true))
          .filter((path) => /\/pagefind\/(?:index|fragment)\//.test(path))
          .sort()
          .join();
      const [one, other] = [await pieces('pasaporte'), await pieces('trabajo')];
      return [...otherwise(one === '' || other === '', 'no piece was fetched'), ...otherwise(one === other, 'the same pieces were fetched')];
    },
    breaker: {
      says: 'Whatever is typed, the search finds the same page and asks for nothing.',
      change: ({ dist }) =>
        write(
          dist,
          'pagefind/pagefind.js',
          `export const init=async()=>{};export const destroy=init;export const search=async()=>({results:[{data:async()=>({url:'/es/',excerpt:'',meta:{title:'Telar'}})}]})`,
        ),
    },
  },
  {
    id: 'guess-on-tap',
    test: 'In a browser, the list is used without that button: nothing asks for the time zone. One tap asks once, names the country, and nothing is sent.',
    holds: (site) =>
      visiting(
        site,
        async ({ page, asked, at }) => {
          await page.addInitScript(() => {
            Intl.DateTimeFormat.prototype.resolvedOptions = new Proxy(Reflect.get(Intl.DateTimeFormat.prototype, 'resolvedOptions'), {
              apply: (own, format, args) => {
                document.documentElement.dataset['asked'] = 'yes';
                return Reflect.apply(own, format, args) as Intl.ResolvedDateTimeFormatOptions;
              },
            });
          });
          const zone = (): Promise<boolean> => page.evaluate(() => document.documentElement.dataset['asked'] === 'yes');
          await page.goto(at('/es/pedir-ayuda/'));
          await page.locator('.finder .row').waitFor();
          await page.locator('.finder summary').click();
          for (const check of await page.locator('.finder input[type="checkbox"]').all()) await check.check();
          const before = await zone();
          for (const check of await page.locator('.finder input[type="checkbox"]').all()) await check.uncheck();
          await page.waitForLoadState('networkidle');
          const requests = asked.length;
          await page.locator('.finder button').click();
          const named = await becomes(async () => (await page.locator('#place').inputValue()) === 'Honduras');
          return [
            ...otherwise(before, 'the time zone was read before the tap'),
            ...otherwise(!named || !(await zone()), 'the tap guessed nothing'),
            ...otherwise(asked.length > requests, `the tap asked for ${asked.at(-1)?.url ?? ''}`),
          ];
        },
        { timezoneId: 'America/Tegucigalpa' },
      ),
    breaker: {
      says: 'The list reads the time zone as it opens.',
      change: ({ dist }) => {
        const file = fileLike(dist, /^once\/FinderScript\..*\.js$/);
        write(dist, file, `${read(dist, file)};Intl.DateTimeFormat().resolvedOptions()`);
      },
    },
  },
  {
    id: 'text-not-kept',
    test: 'Asked as a browser asks, every kind of page, feed, map and index of the site is answered with the word that nothing of it may be kept. tests/browser/traces.spec.ts looks into a browser’s files.',
    holds: async (site) => {
      const others = ['/robots.txt', '/sitemap-0.xml', '/keep.js', '/es/noticias/feed.xml', '/pagefind/pagefind.js'];
      const told = await Promise.all([...PATHS, ...others].map(async (path) => ({ path, says: await headerAt(site, path, 'cache-control') })));
      return told.filter(({ says }) => says !== 'no-store').map(({ path, says }) => `${path}: ${says}`);
    },
    breaker: {
      says: 'The rules for the Spanish pages no longer say it.',
      change: ({ dist }) => edit(dist, '_headers', /(\n\/es\/\*\n) +Cache-Control: no-store/, '$1  Cache-Control: max-age=600'),
    },
  },
  {
    id: 'https-note-a-day',
    test: 'Every response asks the browser to remember https for a day at most, for this address alone, and to be on no list.',
    holds: async (site) => {
      const told = await Promise.all(PATHS.map((path) => headerAt(site, path, 'strict-transport-security')));
      return [...new Set(told)].filter((says) => says !== '' && !/^max-age=(?:\d{1,4}|[1-7]\d{4}|8[0-5]\d{3}|86[0-3]\d\d|86400)$/.test(says));
    },
    breaker: {
      says: 'It is asked for two years.',
      change: ({ dist }) => setHeader(dist, 'Strict-Transport-Security', 'max-age=63072000; includeSubDomains'),
    },
  },
];
