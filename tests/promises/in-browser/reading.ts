import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { href } from '#/routing/routes.ts';
import { storyPath } from '../../support/a-story.ts';
import { walkPath } from '../../support/walk.ts';
import { addTo, edit, editStyles, fileLike, pageFile } from '../copy.ts';
import type { HeldInBrowser } from '../promise.ts';
import { becomes, otherwise, visiting } from '../visit.ts';
import { onEveryPage } from '../every-page.ts';

const [STORY, LONG] = [storyPath('es'), storyPath('es')];
/** What can be listened to: a text, numbers, a walk. */
const HEARD = [LONG, href('getHelp', 'es', 'hn', 'llevar'), walkPath('es')];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Gives a page voices: the browsers of the tests have none. What it speaks with is noted. */
const withVoices = async (page: Page, local: boolean): Promise<void> => {
  await page.addInitScript((own) => {
    const voice = { lang: 'es-MX', localService: own, name: 'A voice' };
    const synth = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      cancel: () => undefined,
      speak: () => {
        document.documentElement.dataset['spoke'] = 'yes';
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synth });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: function Utterance() {} });
  }, local);
};

/** Adds a rule to the styles of every page. */
const addStyle = (dist: string, css: string): void => {
  editStyles(dist, /[\s\S]+/, `$&${css}`);
};

/** Promises about how the site is read, seen, heard and used. */
export const ABOUT_READING: readonly HeldInBrowser[] = [
  {
    id: 'own-voice',
    test: 'In a browser whose only voice belongs to a company, nothing to listen with is shown and nothing is spoken, in a story, beside numbers and in a walk; where the device has its own, “Listen” speaks with it.',
    holds: async (site) => {
      const listens = (path: string, local: boolean): Promise<boolean> =>
        visiting(site, async ({ page, at }) => {
          await withVoices(page, local);
          await page.goto(at(path));
          await page.waitForLoadState('networkidle');
          const toggle = page.locator('[data-listen-toggle]').first();
          if (await toggle.isVisible()) await toggle.click();
          return becomes(() => page.evaluate(() => document.documentElement.dataset['spoke'] === 'yes'), 500);
        });
      const wrong: string[] = [];
      for (const path of HEARD) {
        wrong.push(...otherwise(!(await listens(path, true)), `${path}: the device’s own voice is not used`));
        wrong.push(...otherwise(await listens(path, false), `${path}: a company’s voice speaks`));
      }
      return wrong;
    },
    breaker: {
      says: 'Any voice is taken.',
      change: ({ dist }) => edit(dist, fileLike(dist, /^once\/Listen\..*\.js$/), /(\w+)\.localService&&/, ''),
    },
  },
  {
    id: 'nothing-moves',
    test: 'In a browser, one page of each kind is left alone for a moment: nothing on it is in motion, sounds, scrolls, opens another page or asks for something.',
    holds: (site) => onEveryPage(site, ({ moves }) => Object.entries(moves).flatMap(([name, count]) => otherwise(count > 0, `${name}: ${count}`))),
    breaker: {
      says: 'Headings fade in and out for ever.',
      change: ({ dist }) => addStyle(dist, '@keyframes fade{to{opacity:.2}}h1{animation:fade 1s infinite alternate!important}'),
    },
  },
  {
    id: 'large-letters',
    test: 'In a browser, the running text of one page of each kind is at least 17 px, one more than browsers use by themselves; a sheet that is shown before it is printed is as small as it fits.',
    holds: (site) => onEveryPage(site, ({ smallest }) => otherwise(smallest < 17, `${smallest} px`)),
    breaker: { says: 'The text of the pages is set in 13 px.', change: ({ dist }) => addStyle(dist, 'main p{font-size:13px!important}') },
  },
  {
    id: 'axe-clean',
    test: 'In a browser, axe finds nothing by the rules of WCAG 2.2 up to AAA on a country’s page in English, home and a guide in Spanish, in both themes; tests/browser/access.spec.ts asks it of every kind of page.',
    holds: (site) =>
      visiting(site, async ({ page, at }) => {
        for (const path of ['/en/get-help/mx/', '/es/', '/es/senales/una-oferta-de-prueba/']) {
          await page.goto(at(path));
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            const { violations } = await new AxeBuilder({ page }).withTags(TAGS).disableRules(['identical-links-same-purpose']).analyze();
            if (violations.length > 0) return violations.map(({ id, nodes }) => `${path}, ${colorScheme}: ${id}: ${nodes[0]?.html ?? ''}`);
          }
        }
        return [];
      }),
    breaker: {
      says: 'A country’s page gets a button without a name.',
      change: ({ dist }) => edit(dist, pageFile('/en/get-help/mx/'), '</main>', '<button type="button"></button></main>'),
    },
  },
  {
    id: 'keyboard-alone',
    test: 'In a browser, by the Tab key alone: the second stop is the exit, and Enter leaves; the first number and every link and button of the list can be reached, and each is marked when it is.',
    holds: (site) =>
      visiting(site, async ({ page, at }) => {
        await page.goto(at('/es/pedir-ayuda/mx/'));
        const unreached = new Set(
          await page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('main a[href], main summary, main button')]
              .filter((one) => one.checkVisibility())
              .map((one, index) => {
                one.dataset['stop'] = String(index);
                return String(index);
              }),
          ),
        );
        const total = unreached.size;
        const unmarked: string[] = [];
        for (let press = 0; press < total + 40 && unreached.size > 0; press += 1) {
          await page.keyboard.press('Tab');
          const stop = await page.evaluate(() => {
            const active = document.activeElement;
            if (!(active instanceof HTMLElement)) return undefined;
            const { outlineStyle, outlineWidth } = getComputedStyle(active);
            return { name: active.dataset['stop'] ?? '', marked: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0, text: active.innerText };
          });
          if (stop && stop.name !== '' && !stop.marked) unmarked.push(stop.text);
          unreached.delete(stop?.name ?? '');
        }
        await page.goto(at('/es/pedir-ayuda/'));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        const left = await becomes(async () => Promise.resolve(page.url().startsWith('https:')), 2000);
        return [
          ...otherwise(total < 5 || unreached.size > 0, `${unreached.size} of ${total} cannot be reached`),
          ...unmarked.map((text) => `not marked: ${text}`),
          ...otherwise(!left, 'the exit is not the second stop'),
        ];
      }),
    breaker: {
      says: 'The buttons that call can no longer be reached by key.',
      change: ({ dist }) => edit(dist, pageFile('/es/pedir-ayuda/mx/'), /<a class="button call"/g, '<a tabindex="-1" class="button call"'),
    },
  },
  {
    id: 'without-scripts',
    test: 'In a browser without scripts: numbers can be called from home, the list and a country; guides and stories have all their words; the numbers of countries can be reached by links.',
    holds: (site) =>
      visiting(
        site,
        async ({ page, at }) => {
          const wrong: string[] = [];
          for (const path of ['/es/', '/es/pedir-ayuda/', '/en/get-help/mx/', '/es/pedir-ayuda/hn/']) {
            await page.goto(at(path));
            wrong.push(...otherwise(!(await page.locator('main a[href^="tel:"]').first().isVisible()), `${path}: no number can be called`));
          }
          for (const path of ['/es/senales/una-oferta-de-prueba/', STORY]) {
            await page.goto(at(path));
            const paragraphs = await page.locator(path === href('stories', 'es') ? 'main p' : '.prose p').all();
            const seen = await Promise.all(paragraphs.map((one) => one.isVisible()));
            // A story to which we only point has one paragraph.
            const least = path === STORY && STORY !== LONG ? 1 : 5;
            wrong.push(...otherwise(seen.filter(Boolean).length < least, `${path}: the text is not there`));
          }
          await page.goto(at('/es/pedir-ayuda/'));
          await page.locator('a[href="/es/pedir-ayuda/gt/"]').first().click();
          wrong.push(...otherwise(!page.url().endsWith('/gt/'), 'no link leads to a country'));
          return wrong;
        },
        { javaScriptEnabled: false },
      ),
    breaker: {
      says: 'The text of guides and stories is shown by a script.',
      change: ({ dist }) => addStyle(dist, 'html:not([data-js]) .prose{display:none!important}'),
    },
  },
  {
    id: 'narrow-screen',
    test: 'In a browser 320 px wide, no page of any kind in either language has to be moved sideways, and the exit lies whole on the screen.',
    holds: (site) =>
      onEveryPage(site, ({ narrow: { width, exit } }) => otherwise(width > 320 || exit > 320, `${width} px wide, the exit ends at ${exit}`)),
    breaker: {
      says: 'Something on the list of numbers is 500 px wide.',
      change: ({ dist }) => addTo(dist, '/en/get-help/', '<div style="width:500px">.</div>'),
    },
  },
];
