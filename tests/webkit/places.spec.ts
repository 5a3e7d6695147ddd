import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { By } from 'selenium-webdriver';
import { LOCALES, otherLocale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { answers } from '../../scripts/serve.ts';
import { site } from '../../site.config.ts';
import { storyPath } from '../support/a-story.ts';
import { OF_OURS, OURS, page, withoutHeaders } from '../support/network.ts';
import { string } from '../support/pages.ts';
import { test } from '../support/webkit-test.ts';
import { LOSES_THE_PAGE, SHIFT, type WebKitVisit } from '../support/webkit-visit.ts';
import { DIST } from '../support/site.ts';

/* "Leave now" on a page that has not come whole, inside another site's page, and on a screen of few lines. */
const EXIT = site.exit.es.url;
const FRAME = 'https://frame.example/';
const MX = href('getHelp', 'es', 'mx');

test.describe('a page that has not come whole', () => {
  test.use({ waits: false });

  test('where a page stalls behind its head, Shift three times leaves', async ({ visit }) => {
    const html = readFileSync(`${DIST}${MX}index.html`, 'utf8');
    visit.network.answer(new RegExp(`^${OURS}${MX}`), (_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').write(html.slice(0, html.indexOf('</head>') + '</head>'.length));
    });
    await visit.browser.get(OURS + MX);
    await visit.until('the script of the head', async () => (await visit.ask(() => document.documentElement.dataset['js'])) !== undefined);
    // On a busy machine this browser hands the page no key before it is ready for some: she presses again.
    await visit.until('to leave', async () => {
      await visit.press(SHIFT, SHIFT, SHIFT);
      return (await visit.browser.getCurrentUrl()) === EXIT;
    });
  });

  for (const [name, path] of [
    ['home', href('home', 'es')],
    ['a story', storyPath('es')],
  ] as const) {
    test(`where the styles of ${name} stall, the way out is painted and leaves`, async ({ visit }) => {
      visit.network.hold(/\.css$/);
      await visit.browser.get(OURS + path);
      await visit.until('the exit to be painted', () =>
        visit.ask(() => {
          const exit = document.querySelector('.bar [data-exit]');
          const { left, top, width, height } = exit?.getBoundingClientRect() ?? new DOMRect();
          const first = performance.getEntriesByType('paint').length > 0;
          return first && width > 80 && height >= 48 && document.elementFromPoint(left + width / 2, top + height / 2) === exit;
        }),
      );
      await visit.browser
        .actions()
        .move({ origin: await visit.browser.findElement(By.css('.bar [data-exit]')) })
        .press()
        .release()
        .perform();
      await visit.arrive(EXIT);
    });
  }
});

/** Opens a page of ours inside a page of another site, on a host that sends none of our headers. */
const framed = async (visit: WebKitVisit, path: string, frame = 'width="340" height="560"'): Promise<void> => {
  visit.network.answer(OF_OURS, withoutHeaders(answers(DIST), LOSES_THE_PAGE, 'X-Frame-Options', 'Content-Security-Policy'));
  visit.network.answer(new RegExp(`^${FRAME}`), page(`<!doctype html><title>Frame</title><iframe ${frame} src="${OURS}${path}"></iframe>`));
  await visit.browser.get(FRAME);
  await visit.arrive(FRAME);
  await visit.browser.switchTo().frame(0);
  await visit.arrive(OURS + path);
};

test('inside another site’s page the exit leaves the whole window', async ({ visit }) => {
  await framed(visit, href('home', 'es'));
  await visit.tap('.bar [data-exit]');
  await visit.browser.switchTo().defaultContent();
  await visit.arrive(EXIT);
});

test('inside another site’s page, the page says that the window may not be left', async ({ visit }) => {
  await framed(visit, href('home', 'es'));
  const says = string('es', 'exit', 'framed');
  await visit.until('the page to say so', async () => (await visit.seen('body')).includes(says));
});

for (const path of [href('getHelp', 'es'), MX, href('home', 'es')]) {
  test(`at 400 % zoom the bar takes at most a quarter of the height, each button to 48 px, on ${path}`, async ({ visit }) => {
    // This browser's own window is never as small: a frame is.
    await framed(visit, path, 'width="320" height="256" style="border: 0"');
    const sizes = await visit.ask(() => ({
      bar: document.querySelector('.bar')?.getBoundingClientRect().height ?? 0,
      buttons: Array.from(document.querySelectorAll('.bar a'), (one) => one.getBoundingClientRect().height),
    }));
    expect(sizes.bar).toBeLessThanOrEqual(64);
    expect(new Set(sizes.buttons)).toEqual(new Set([48]));
  });
}

for (const locale of LOCALES) {
  test.describe(`where our scripts do not load, in ${locale}`, () => {
    const everywhere = async (visit: WebKitVisit, look: (path: string) => Promise<void>): Promise<void> => {
      visit.network.answer(/\/(?:_astro|once)\/.*\.js$/, (_, response) => response.writeHead(404).end());
      for (const path of [href('getHelp', locale), href('getHelp', locale, 'mx'), href('home', locale)]) {
        await visit.open(path);
        await look(path);
      }
    };

    const listed = string(locale, 'common', 'discreet.listed');

    test('a page of numbers says in sight that each page may be listed', async ({ visit }) => {
      await everywhere(visit, async (path) => expect(await visit.seen('.when-listed'), path).toBe(path === href('home', locale) ? '' : listed));
    });

    test('nothing says that the visit is discreet', async ({ visit }) => {
      const says = string(locale, 'common', 'discreet.on');
      await everywhere(visit, async (path) => expect(await visit.seen('body'), path).not.toContain(says));
    });

    test('the switch says so once it is tapped, and no other button is offered', async ({ visit }) => {
      await everywhere(visit, async (path) => {
        if (path === href('home', locale)) await visit.tap('[data-turn-discreet]');
        await visit.until('what is said', async () => (await visit.seen('.when-listed')) === listed);
        for (const button of await visit.browser.findElements(By.css('main button, footer button')))
          expect(await button.isDisplayed(), path).toBe(false);
      });
    });

    test('a link takes the place of the page, so that “Back” has one entry', async ({ visit }) => {
      await everywhere(visit, () => Promise.resolve());
      await visit.open(href('getHelp', locale));
      const before = await visit.between();
      await visit.follow('.tool[lang]', href('getHelp', otherLocale(locale)));
      expect(await visit.between()).toBe(before);
      expect(await visit.ask(() => [document.documentElement.dataset['visit'], window.name])).toEqual(['listed', '']);
    });
  });
}
