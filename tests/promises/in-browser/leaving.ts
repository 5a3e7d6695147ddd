import { createServer } from 'node:http';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { site as settings } from '../../../site.config.ts';
import { jumpIn, storyPath } from '../../support/a-story.ts';
import { addTo, editExitScript, editStyles } from '../copy.ts';
import type { HeldInBrowser } from '../promise.ts';
import { becomes, EXIT, otherwise, visiting } from '../visit.ts';

const STORY = storyPath('es');
const JUMP = jumpIn('es');
const { url: WEATHER, title: WEATHER_TITLE } = settings.exit.es;

/** What the exit does at once, in one go: the browser answers no further question while it is on its way. */
const leaveAndLook = (): { seen: string; title: string } => {
  document.querySelector<HTMLElement>('.bar [data-exit]')?.click();
  return { seen: getComputedStyle(document.documentElement).visibility, title: document.title };
};

/** Promises about "Leave now". */
export const ABOUT_LEAVING: readonly HeldInBrowser[] = [
  {
    id: 'exit-hides',
    test: 'In a browser, a tap on the exit hides the page and takes its title away while the weather page has not answered yet.',
    holds: (site) =>
      visiting(site, async ({ page, context, at }) => {
        await context.route(/^https:/, () => new Promise(() => undefined));
        await page.goto(at(STORY));
        const { seen, title } = await page.evaluate(leaveAndLook);
        return [...otherwise(seen !== 'hidden', `the page is ${seen}`), ...otherwise(title !== WEATHER_TITLE, `the title is ${title}`)];
      }),
    breaker: {
      says: 'The exit’s script no longer hides the page.',
      change: ({ dist }) => editExitScript(dist, 'visibility:hidden!important', 'visibility:visible!important'),
    },
  },
  {
    id: 'exit-replaces',
    test: 'In a browser, the exit of the page opened last opens the weather page in both languages, and that page is gone from the list that “Back” walks through.',
    holds: (site) =>
      visiting(site, async ({ page, at, ourEntries }) => {
        const wrong: string[] = [];
        for (const locale of LOCALES) {
          await page.goto(at(href('home', locale)));
          await page.goto(at(href('stories', locale)));
          await page.locator(EXIT).click();
          const left = await becomes(async () => Promise.resolve(page.url() === settings.exit[locale].url));
          const entries = await ourEntries();
          wrong.push(
            ...otherwise(!left, `the exit led to ${page.url()}`),
            ...otherwise(entries.includes(at(href('stories', locale))), `${locale}: the page is still in the list`),
          );
        }
        return wrong;
      }),
    breaker: {
      says: 'The exit’s script goes on to the weather page instead of replacing.',
      change: ({ dist }) => editExitScript(dist, /location\.replace\(/g, 'location.assign('),
    },
  },
  {
    id: 'exit-forward',
    test: 'In a browser, after one step back to a page of ours and the exit, the list that “Forward” walks through holds one page of ours.',
    holds: (site) =>
      visiting(site, async ({ page, at, ourEntries }) => {
        const later = at(href('stories', 'es'));
        await page.goto(at(href('home', 'es')));
        await page.goto(later);
        await page.goBack();
        await page.locator(EXIT).click();
        const left = await becomes(async () => Promise.resolve(page.url() === WEATHER));
        const entries = await ourEntries();
        return [...otherwise(!left, `the exit led to ${page.url()}`), ...otherwise(entries.join() !== later, `the list holds ${entries.join(', ')}`)];
      }),
    breaker: {
      says: 'The exit’s script goes on to the weather page instead of replacing, so that the list ends there.',
      change: ({ dist }) => editExitScript(dist, /location\.replace\(/g, 'location.assign('),
    },
  },
  {
    id: 'exit-shift',
    test: 'In a browser, three presses of Shift, of the left key or of the right one, leave; two do not.',
    holds: (site) =>
      visiting(site, async ({ page, at }) => {
        const wrong: string[] = [];
        for (const key of ['ShiftLeft', 'ShiftRight']) {
          await page.goto(at('/es/pedir-ayuda/'));
          for (let press = 0; press < 2; press += 1) await page.keyboard.press(key);
          wrong.push(
            ...otherwise(await page.evaluate(() => document.documentElement.style.visibility === 'hidden'), `${key}: left after two presses`),
          );
          await page.keyboard.press(key);
          wrong.push(...otherwise(!(await becomes(async () => Promise.resolve(page.url() === WEATHER), 2000)), `${key}: still on ${page.url()}`));
        }
        return wrong;
      }),
    breaker: { says: 'The exit’s script waits for a fourth press.', change: ({ dist }) => editExitScript(dist, /\.count>=3/, '.count>=4') },
  },
  {
    id: 'exit-again',
    test: 'In a browser, where the weather page is not to be had at first, a tap anywhere on the blank page asks for it again.',
    holds: (site) =>
      visiting(site, async ({ page, context, at }) => {
        let tries = 0;
        await context.route(/^https:/, (route) => {
          tries += 1;
          // "No content": the browser stays where it is, as after a load that was stopped.
          return tries === 1 ? route.fulfill({ status: 204 }) : route.fulfill({ contentType: 'text/html', body: 'Sunny' });
        });
        await page.goto(at(STORY));
        await page.locator(EXIT).click({ noWaitAfter: true });
        const first = await becomes(async () => Promise.resolve(tries === 1));
        // So long the other site is given before a tap asks for it anew.
        await page.waitForTimeout(3200);
        await page.mouse.click(180, 300);
        const second = await becomes(async () => Promise.resolve(page.url() === WEATHER), 2000);
        return [...otherwise(!first, 'the first tap asked for nothing'), ...otherwise(!second, `a second tap asked for nothing (${tries})`)];
      }),
    breaker: {
      says: 'The hidden page takes no taps any more.',
      change: ({ dist }) => editExitScript(dist, /(\w+)=(\w)=>(\w+)\|\|(\w+)\(\2\.target\)/, '$1=$2=>!$3&&$4($2.target)'),
    },
  },
  {
    id: 'exit-silences',
    test: 'In a browser, the exit takes a sound out of the page, which ends it, empties what the lock screen shows of it, and stops a voice.',
    holds: (site) =>
      visiting(site, async ({ page, context, at }) => {
        await context.route(/^https:/, () => new Promise(() => undefined));
        await page.goto(at(STORY));
        const left = await page.evaluate(async () => {
          // What would speak, played by what only notes that it was stopped. A sound that is in no page any more is paused by the browser.
          const stopped = new Set<string>();
          const sound = document.createElement('audio');
          document.body.append(sound);
          Object.defineProperty(window, 'speechSynthesis', { value: { cancel: () => stopped.add('voice') } });
          const { mediaSession } = navigator;
          mediaSession.metadata = new MediaMetadata({ title: 'A story' });
          document.querySelector<HTMLElement>('.bar [data-exit]')?.click();
          await new Promise((next) => setTimeout(next, 100));
          return { paused: !sound.isConnected, silent: stopped.has('voice'), title: navigator.mediaSession.metadata?.title };
        });
        return [
          ...otherwise(!left.paused, 'the sound goes on'),
          ...otherwise(!left.silent, 'the voice goes on'),
          ...otherwise(left.title !== undefined, 'the lock screen still shows it'),
        ];
      }),
    breaker: {
      says: 'The exit’s script no longer empties the page.',
      change: ({ dist }) => editExitScript(dist, /document\.body\.textContent=/, 'document.body.title='),
    },
  },
  {
    id: 'exit-in-a-frame',
    test: 'In a browser, a page that another site shows within its own says that the browser may refuse, and its exit asks for the whole window.',
    holds: (site) =>
      visiting(site, async ({ page, context, at }) => {
        const around = createServer((_, response) =>
          response.setHeader('Content-Type', 'text/html').end(`<iframe width="340" height="560" src="${at('/es/')}"></iframe>`),
        );
        await new Promise<void>((done) => {
          around.listen(0, '127.0.0.1', done);
        });
        const address = around.address();
        const outer = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/`;
        try {
          // A host without our headers: with them no page is shown in another's.
          await context.route(at('/es/'), async (route) => {
            const response = await route.fetch();
            await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: await response.text() });
          });
          await context.route(outer, (route) => route.continue());
          await page.goto(outer);
          const inside = page.frameLocator('iframe');
          const says = await becomes(() => inside.locator('.framed').isVisible());
          await inside.locator(EXIT).click({ noWaitAfter: true });
          const left = await becomes(async () => Promise.resolve(page.url() === WEATHER), 3000);
          return [...otherwise(!says, 'it does not say that the browser may refuse'), ...otherwise(!left, `the window is at ${page.url()}`)];
        } finally {
          around.closeAllConnections();
          around.close();
        }
      }),
    breaker: {
      says: 'The exit’s script asks for its own frame alone.',
      change: ({ dist }) => editExitScript(dist, /\(top\?\?window\)\.location/, 'location'),
    },
  },
  {
    id: 'second-tab-stays',
    test: 'In a browser, leaving in one tab leaves another tab of the site as it was.',
    holds: (site) =>
      visiting(site, async ({ page, context, at }) => {
        await page.goto(at('/es/'));
        const other = await context.newPage();
        await other.goto(at('/es/senales/'));
        await page.locator(EXIT).click();
        await page.waitForURL(WEATHER);
        const moved = await becomes(async () => Promise.resolve(other.url() !== at('/es/senales/')), 1500);
        return otherwise(moved, `the other tab is at ${other.url()}`);
      }),
    breaker: {
      says: 'Each tab tells the others to leave too.',
      change: ({ dist }) => {
        const code = `const told=new BroadcastChannel('exit');told.onmessage=()=>location.replace(${JSON.stringify(WEATHER)});addEventListener('pointerdown',(e)=>{if(e.target.closest('[data-exit]'))told.postMessage(1)},true)`;
        for (const path of ['/es/', '/es/senales/']) addTo(dist, path, `<script>${code}</script>`);
      },
    },
  },
  {
    id: 'plain-without-scripts',
    test: 'In a browser without scripts, each page opened, the page that was left and a jump past a passage stay as steps of the list; every page says so there, and none does where scripts run.',
    holds: async (site) => [
      ...(await visiting(
        site,
        async ({ page, at, ourEntries }) => {
          await page.goto(at('/es/'));
          const said = await page.locator('.unless-script').first().isVisible();
          await page.locator('a.door[href="/es/senales/"]').click();
          await page.waitForURL(at('/es/senales/'));
          await page.goto(at(JUMP.path));
          await page.locator(JUMP.selector).first().click();
          await page.locator(EXIT).click();
          await page.waitForURL(WEATHER);
          const entries = (await ourEntries()).map((url) => url.replace(/#\d+$/, '#'));
          const wanted = [at('/es/'), at('/es/senales/'), at(JUMP.path), `${at(JUMP.path)}#`];
          return [
            ...otherwise(!said, 'the page does not say so'),
            ...otherwise(entries.join() !== wanted.join(), `the list has ${entries.join(', ')}`),
          ];
        },
        { javaScriptEnabled: false },
      )),
      ...(await visiting(site, async ({ page, at }) => {
        await page.goto(at('/es/'));
        return otherwise(await page.locator('.unless-script').first().isVisible(), 'it is said while scripts run');
      })),
    ],
    breaker: {
      says: 'Pages say so while scripts run.',
      change: ({ dist }) => editStyles(dist, /\.unless-script/g, '.unless-script-anywhere'),
    },
  },
];
