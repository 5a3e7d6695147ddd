import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/opened.ts';
import { foundByAxe } from '../support/axe.ts';
import { LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { at, route, string } from '../support/pages.ts';
import { repliesPath } from '../support/replies-path.ts';
import { onPaper, unspaced } from '../support/paper.ts';

/** The conversation of the page, and what stands in it. */
const conversationOn = (page: Page) => {
  const conversation = page.locator('.scene');
  return {
    conversation,
    replies: conversation.locator('.reply > summary').filter({ visible: true }),
    next: conversation.locator('details.exchange:not([open]) > summary').filter({ visible: true }),
    end: conversation.locator('.remember'),
  };
};

/** Who one is in the made-up conversation. */
const title = (locale: Locale): string => ({ en: 'A weaver in a test', es: 'Una tejedora de prueba' })[locale];
const opens = (locale: Locale): string => string(locale, 'replies', 'opens');

/** Opens what is there, turn by turn, a reply of each, up to the lines to remember. */
const openAll = async (page: Page, tap: (what: Locator) => Promise<void>): Promise<void> => {
  const { replies, next, end } = conversationOn(page);
  for (const shown of [3, 6, 9, 12, 15]) {
    await expect(replies).toHaveCount(shown);
    await tap(replies.nth(shown - 3));
    if (shown === 15) continue;
    await expect(end).toBeHidden();
    await tap(next);
  }
  await expect(end).toBeVisible();
};

for (const locale of LOCALES)
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });

      test(`a friend opens one turn after another, sees what each of three replies does, and is led on, in ${locale}`, async ({ page }) => {
        await page.goto(at(repliesPath(locale)));
        const { conversation, replies } = conversationOn(page);
        await expect(replies).toHaveCount(3);
        for (const index of [0, 1, 2]) await replies.nth(index).tap();
        const said = conversation.locator('.reply > p').filter({ visible: true });
        await expect(said).toHaveCount(3);
        await expect(said.filter({ hasText: opens(locale) })).toHaveCount(1);
        await page.reload();
        await openAll(page, (what) => what.tap());
        await expect(conversationOn(page).end.locator('li').filter({ visible: true })).toHaveCount(3);
        await conversationOn(page)
          .end.getByRole('link', { name: string(locale, 'replies', 'numbers') })
          .tap();
        await expect(page).toHaveURL(route('getHelp', locale));
      });
    });

for (const locale of LOCALES) {
  test(`on a phone the chat has no frame and begins within 375 pixels, hers at the left and answers at the right, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(at(repliesPath(locale)));
    const phone = page.locator('.cloth-phone');
    expect((await phone.boundingBox())?.y).toBeLessThanOrEqual(375);
    expect(await phone.evaluate((one) => [getComputedStyle(one).borderTopWidth, one.getBoundingClientRect().width])).toEqual(['0px', 360]);
    const { conversation, replies } = conversationOn(page);
    await replies.first().tap();
    const left = async (what: Locator): Promise<number> => (await what.boundingBox())?.x ?? 0;
    const answers = await left(replies.first());
    expect(await left(conversation.locator('.bubble').first())).toBeLessThan(answers - 10);
    expect(await left(conversation.locator('.reply > p').first())).toBeLessThan(answers - 10);
    // What it does stands below the answer, and above the next one.
    const tops = await conversation
      .locator('.reply:nth-of-type(1) > *, .reply:nth-of-type(2) > summary')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().top));
    expect(tops.slice(0, 3)).toEqual(tops.slice(0, 3).toSorted((a, b) => a - b));
  });

  test(`what was read and what keeps the door open is told without a colour: a filled knot, a solid edge, and words that come first, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at(repliesPath(locale)));
    const { conversation, replies } = conversationOn(page);
    const knots = conversation.locator('.reply > summary > i').filter({ visible: true });
    const filled = (): Promise<boolean[]> =>
      knots.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)'));
    expect(await filled()).toEqual([false, false, false]);
    await replies.first().tap();
    expect(await filled()).toEqual([true, false, false]);
    for (const index of [1, 2]) await replies.nth(index).tap();
    const edges = await conversation
      .locator('.reply[open] > p')
      .evaluateAll((all) => all.map((one) => [getComputedStyle(one).borderTopStyle, one.querySelector('b')?.textContent]));
    expect(edges.toSorted()).toEqual(
      [
        ['dashed', string(locale, 'replies', 'other')],
        ['dashed', string(locale, 'replies', 'other')],
        ['solid', opens(locale)],
      ].toSorted(),
    );
    await page.emulateMedia({ forcedColors: 'active' });
    for (const what of ['.says > .bubble', '.reply > summary', '.reply > p'])
      expect(
        await conversation
          .locator(what)
          .first()
          .evaluate((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth)),
        what,
      ).toBeGreaterThan(1);
  });

  test(`all of it can be opened with the keyboard alone, what has the focus in sight and clear of the bar, in ${locale}`, async ({ page }) => {
    await page.goto(at(repliesPath(locale)));
    await openAll(page, async (what) => {
      await what.evaluate((one) => {
        // From the place before it, as Tab comes.
        const all = [...document.querySelectorAll<HTMLElement>('a[href], summary')].filter((link) => link.checkVisibility());
        const summary = one.closest('summary');
        const before = summary && all[all.indexOf(summary) - 1];
        before?.focus();
      });
      await page.keyboard.press('Tab');
      const focused = page.locator('summary:focus');
      await expect(focused).toContainText((await what.innerText()).trim());
      await expect(focused).toBeInViewport();
      const bar = (await page.locator('.bar').boundingBox())?.y ?? 0;
      const box = await focused.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar);
      await page.keyboard.press('Enter');
    });
  });

  test(`whatever is opened, nothing is asked for, and address, title, history and storage stay as they were, in ${locale}`, async ({ page }) => {
    await page.goto(at(repliesPath(locale)), { waitUntil: 'networkidle' });
    // The drawings come when they are near, whatever is opened.
    for (const drawing of await page.locator('main img').filter({ visible: true }).all()) await drawing.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const kept = (): Promise<string> =>
      page.evaluate(() =>
        JSON.stringify([location.href, document.title, history.length, history.state, localStorage.length, sessionStorage.length, window.name]),
      );
    const before = await kept();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openAll(page, (what) => what.tap());
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    expect(await kept()).toEqual(before);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`a message that comes in closes nothing, and what she opened is closed when she comes back to the page, in ${locale}`, async ({ page }) => {
    await page.goto(at(repliesPath(locale)));
    const { replies } = conversationOn(page);
    await replies.first().tap();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.locator('.scene details[open]')).toHaveCount(1);
    // As a browser does that keeps the page as it was, and gives it back.
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(page.locator('.scene details[open]')).toHaveCount(0);
    await replies.first().tap();
    await page.goto(route('guides', locale));
    await page.goBack();
    await expect(page.locator('h1')).toHaveText(title(locale));
    await expect(page.locator('.scene details[open]')).toHaveCount(0);
  });

  test(`a finger that slips, or taps twice, loses nothing that stands below, in ${locale}`, async ({ page }) => {
    await page.goto(at(repliesPath(locale)));
    await openAll(page, (what) => what.tap());
    const { conversation, end, next } = conversationOn(page);
    const second = conversation.locator('details.exchange > summary').first();
    // Closed by mistake: what follows waits, and is there again as it was.
    await second.tap();
    await expect(end).toBeHidden();
    await expect(next).toHaveCount(1);
    await second.tap();
    await expect(end).toBeVisible();
    await expect(conversation.locator('.reply[open]')).toHaveCount(5);
  });

  test(`in a discreet visit the page that takes its place in the other language opens and closes too, in ${locale}`, async ({ page }) => {
    await page.goto(at(repliesPath(locale)));
    await page.getByRole('button', { name: string(locale, 'common', 'discreet.turnOn') }).tap();
    const other = otherLocale(locale);
    await page.getByRole('banner').locator(`a[hreflang="${other}"]`).tap();
    await expect(page.locator('h1')).toHaveText(title(other));
    expect(page.url()).toBe(at(repliesPath(locale)));
    await openAll(page, (what) => what.tap());
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect(page.locator('.scene details[open]')).toHaveCount(0);
  });

  test(`with all of it open axe finds nothing, nothing is wider than a small phone, and all that is tapped is large enough, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at(repliesPath(locale)));
    await page.locator('.scene details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await foundByAxe(page)).toEqual([]);
    const low = await page
      .locator('.scene summary:visible, .remember > p > a:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent));
    expect(low).toEqual([]);
    await page.setViewportSize({ width: 320, height: 560 });
    for (const size of ['100%', '200%']) {
      await page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, size);
      const wide = await page
        .locator('.scene *')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 90)));
      expect(wide, size).toEqual([]);
    }
  });

  test(`on paper each turn has its three replies, and why one keeps the door open, whatever is open on the screen, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at(repliesPath(locale)));
    await conversationOn(page).replies.first().tap();
    const words = (where: string): Promise<string[]> => page.locator(where).evaluateAll((all) => all.map((one) => one.textContent));
    const wanted = [
      ...(await words('.says')),
      ...(await words('.reply > summary')),
      ...(await words('.reply.opens > p')),
      ...(await words('.remember > ul > li')),
    ];
    const others = await words('.reply:not(.opens) > p');
    const { printed, sheets } = await onPaper(page);
    const paper = unspaced(printed.map((run) => run.words).join(''));
    expect(wanted.filter((one) => !paper.includes(unspaced(one)))).toEqual([]);
    expect(others.filter((one) => paper.includes(unspaced(one)))).toEqual([]);
    expect(sheets).toBe(1);
  });
}
