import { fileLike, pageFile, read, write } from '../copy.ts';
import type { HeldInBrowser, Served } from '../promise.ts';
import { otherwise, visiting } from '../visit.ts';

const STORY = '/es/practica/un-camino-de-prueba/';

/** What a walk through the story asked this site for, and what else it changed. @param choose which of the answers is taken in each scene */
const walked = (site: Served, choose: 'first' | 'last'): Promise<{ asked: string; changed: string[] }> =>
  visiting(site, async ({ page, context, asked, at }) => {
    const state = (): Promise<string> => page.evaluate(() => [location.href, document.title, history.length].join(' '));
    await page.goto(at(STORY));
    await page.locator('[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    const before = await state();
    for (let steps = 0; steps < 20 && (await page.locator('.answer').count()) > 0; steps += 1) await page.locator('.answer')[choose]().press('Enter');
    const after = await state();
    const kept = await page.evaluate(async () => localStorage.length + sessionStorage.length + (await caches.keys()).length + window.name.length);
    const cookies = await context.cookies();
    const ended = await page.locator('.way-ends').count();
    const sewn = await page.locator('.way-sewn').count();
    await page.waitForLoadState('networkidle');
    // Up to the end of the way: what the browser still has of a page to which “Back” leads depends on when she leaves.
    const requests = asked.map(({ url }) => url);
    // What she chose is not there for whoever takes the phone: another page, then “Back”.
    await page.goto(at('/es/'));
    await page.goBack();
    const again = await page.locator('.scene h2').innerText();
    const left = await page.locator('.way-sewn').count();
    return {
      asked: requests.sort().join(' '),
      changed: [
        ...otherwise(ended !== 1, 'the way did not end'),
        ...otherwise(sewn !== 1, 'no cloth was sewn of it'),
        ...otherwise(left !== 0, 'after “Back” the cloth was still there'),
        ...otherwise(before !== after, `the address, the title or the history changed: ${before} | ${after}`),
        ...otherwise(kept + cookies.length > 0, 'something was kept'),
        ...otherwise(!again.includes('Parada 1'), `after “Back” the story stands at “${again}”`),
      ],
    };
  });

/** Promises about what is tried and walked. */
export const ABOUT_TRIES: readonly HeldInBrowser[] = [
  {
    id: 'tries-keep-nothing',
    test: 'In a browser, a story is walked twice to an end, by the first answers and by the last: the same files are asked for, the address, the title and the history stay, nothing is stored, and after “Back” it stands at its beginning, without its cloth.',
    holds: async (site) => {
      const [one, other] = [await walked(site, 'first'), await walked(site, 'last')];
      return [...one.changed, ...other.changed, ...otherwise(one.asked !== other.asked, `other files were asked for: ${one.asked} | ${other.asked}`)];
    },
    breaker: {
      says: 'A choice tells the site its words.',
      change: ({ dist }) => {
        const file = fileLike(dist, /^once\/walk\..*\.js$/);
        write(
          dist,
          file,
          `${read(dist, file)};addEventListener('click',(e)=>e.target.closest('.answer')&&fetch('/robots.txt?'+e.target.textContent))`,
        );
      },
    },
  },
  {
    id: 'walk-steps-in-back',
    test: 'In a browser without scripts, a choice asks for one page, whose address is a number and whose title is not the story’s; the list that “Back” walks through holds both pages.',
    holds: (site) =>
      visiting(
        site,
        async ({ page, asked, at, ourEntries }) => {
          await page.goto(at(STORY));
          const before = asked.length;
          await page.locator('.answer').first().click();
          await page.waitForURL((url) => url.pathname !== STORY);
          const pages = asked.slice(before).filter(({ url }) => url.endsWith('/'));
          const entries = await ourEntries();
          const { pathname } = new URL(page.url());
          return [
            ...otherwise(!/^\/es\/practica\/\d+\/$/.test(pathname), `its address is ${pathname}`),
            ...otherwise(pages.length !== 1, `${pages.length} pages were asked for`),
            ...otherwise(entries.length !== 2, `“Back” holds ${entries.join()}`),
            ...otherwise((await page.title()).includes('camino'), 'its title names the story'),
          ];
        },
        { javaScriptEnabled: false },
      ),
    breaker: {
      says: 'The first choice leads to a page that is named by a word.',
      change: ({ dist }) => {
        const file = pageFile(STORY);
        write(dist, file, read(dist, file).replace(/(class="answer[^"]*" href=")[^"]*/, '$1/es/senales/'));
      },
    },
  },
];
