import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { LOCALES } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { test } from '../support/opened.ts';
import { allKinds, at } from '../support/pages.ts';

test.use({ mayBeMissing: /\/nowhere\// });

/** What a browser calls its letters' size unless she asks for another. */
const ORDINARY = 16;
/** Up to this share everything grows as her letters do. */
const IN_FULL = 2;
/** What is as large as this, a heading or a number, need not grow as much: it stops where its words or its groups fill the line. */
const LARGE = 24;
/** Nobody sees less: a number stops where its longest group would not stand on one line. */
const SLACK = 0.98;

/** Every kind of page, and once more the sheets of a country whose number is longer than a line of large letters. */
const kinds = [...allKinds, ...LOCALES.map((locale) => ({ kind: 'sheets with a long number', locale, path: href('print', locale, 'us') }))];

/** The whole browser with another size of letters, as its settings have it: media queries in em follow that, and a style on the page does not move them. */
const withLetters = (size: number): Promise<Browser> => {
  const { launchOptions } = test.info().project.use;
  return chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--blink-settings=defaultFontSize=${size},defaultFixedFontSize=${Math.round((size * 13) / 16)}`],
  });
};

/** What is seen of a page: sizes of its letters by name and one by one, and all that is wrong with it. */
const seen = (
  page: Page,
): Promise<{ wrong: string[]; named: Record<string, number>; texts: { size: number; words: string }[]; bar: number; kept: number; below: number }> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const wrong: string[] = [];
    const nameOf = (one: Element): string =>
      `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} "${one.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
    const linesOf = (text: Node, from: number, to: number): DOMRect[] => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return [...range.getClientRects()].filter(({ width }) => width > 1);
    };
    if (document.documentElement.scrollWidth > wide) wrong.push(`scrolls sideways: ${document.documentElement.scrollWidth}`);

    const texts: { size: number; words: string }[] = [];
    for (const one of document.querySelectorAll('body *')) {
      if (one.closest('.hidden-visually, .skip, svg, script, style') || one.getClientRects().length === 0) continue;
      // A sheet is seen as paper is, in millimetres of it, however small: its words stand on the country's own page too.
      if (one.closest('[data-sheet]')) continue;
      const style = getComputedStyle(one);
      if (style.visibility === 'hidden' || style.clipPath === 'inset(50%)') continue;
      const cuts = [style.overflowX, style.overflowY].some((value) => value === 'hidden' || value === 'clip');
      if (cuts && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)) wrong.push(`cuts: ${nameOf(one)}`);
      for (const text of one.childNodes) {
        if (!(text instanceof Text) || text.data.trim() === '') continue;
        texts.push({ size: parseFloat(style.fontSize), words: nameOf(one) });
        // A table that scrolls in a box of its own may.
        if (one.closest('.scrolls')) continue;
        if (linesOf(text, 0, text.length).some(({ left, right }) => left < -1 || right > wide + 1)) wrong.push(`leaves the screen: ${nameOf(one)}`);
        if (!one.matches('.number, .number *')) continue;
        for (const { index, 0: group } of text.data.matchAll(/[^\s-]+/g))
          if (new Set(linesOf(text, index, index + group.length).map(({ top }) => Math.round(top))).size > 1)
            wrong.push(`parted inside a group: ${nameOf(one)}`);
      }
    }

    for (const one of document.querySelectorAll('.bar a, .brand')) {
      const { left, right, top, bottom, height } = one.getBoundingClientRect();
      if (height === 0) continue;
      if (left < 0 || right > wide || (one.matches('.bar a') && (top < 0 || bottom > innerHeight)))
        wrong.push(`is not whole on the screen: ${nameOf(one)}`);
      for (const text of one.childNodes)
        if (text instanceof Text && text.data.trim() !== '')
          for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
            const lines = linesOf(text, index, index + word.length);
            if (new Set(lines.map((line) => Math.round(line.top))).size > 1) wrong.push(`parts a word: ${nameOf(one)}`);
            if (lines.some((line) => line.left < left || line.right > right || line.top < top || line.bottom > bottom))
              wrong.push(`does not hold its words: ${nameOf(one)}`);
          }
    }

    const sizeOf = (selector: string): [string, number][] => {
      const one = [...document.querySelectorAll(selector)].find((found) => found.getClientRects().length > 0);
      return one ? [[selector, parseFloat(getComputedStyle(one).fontSize)]] : [];
    };
    return {
      wrong: [...new Set(wrong)],
      named: Object.fromEntries(['body', '.bar [data-exit]', '.bar .to-numbers', '.brand', 'main .number'].flatMap(sizeOf)),
      texts,
      bar: document.querySelector('.bar')?.getBoundingClientRect().height ?? 0,
      kept: parseFloat(getComputedStyle(document.body).paddingBottom),
      below: parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom),
    };
  });

/** The smallest letters in which the same words stand on a page. */
const smallestOf = (texts: readonly { size: number; words: string }[]): Map<string, number> => {
  const smallest = new Map<string, number>();
  for (const { words, size } of texts) smallest.set(words, Math.min(size, smallest.get(words) ?? Infinity));
  return smallest;
};

for (const letters of [24, 32, 48])
  test(`where she asks her browser for letters of ${letters} px, every page grows with them on a screen of 320 px: whole, and without scrolling sideways`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const share = Math.min(letters / ORDINARY, IN_FULL);
    const large = await withLetters(letters);
    const wrong: string[] = [];
    try {
      const [usual, grown] = await Promise.all([browser, large].map((one) => one.newPage({ viewport: { width: 320, height: 640 } })));
      if (!usual || !grown) throw new Error('No page was opened.');
      for (const { kind, locale, path } of kinds) {
        const [before, after] = await Promise.all(
          [usual, grown].map(async (page) => {
            await page.goto(at(path));
            await page.evaluate(() => document.fonts.ready);
            return seen(page);
          }),
        );
        if (!before || !after) throw new Error(`${path} was not seen.`);
        const say = (what: string): unknown => wrong.push(`${kind} in ${locale}: ${what}`);
        after.wrong.forEach(say);
        expect(after.named['body'], path).toBe((before.named['body'] ?? 0) * (letters / ORDINARY));
        for (const [name, size] of Object.entries(before.named))
          if ((after.named[name] ?? 0) < size * share * SLACK) say(`${name} grows from ${size} to ${after.named[name] ?? 0}`);
        const then = smallestOf(after.texts);
        for (const [words, size] of smallestOf(before.texts))
          if ((then.get(words) ?? Infinity) < Math.min(size, LARGE) * share * SLACK) say(`${size} becomes ${then.get(words) ?? 0}: ${words}`);
        if (after.kept < after.bar - 1 || after.below < after.bar) say(`a bar of ${after.bar} over a foot of ${after.kept} and ${after.below}`);
        if (after.bar > 640 / 4) say(`the bar takes ${after.bar}`);
      }
    } finally {
      await large.close();
    }
    expect(wrong).toEqual([]);
  });

test('what is tapped outside a sentence is 44 px tall and wide on every page of a phone', async ({ page }) => {
  test.setTimeout(90_000);
  const small: string[] = [];
  // Of its kind another page is looked at, and this one lists lines too.
  const named = LOCALES.map((locale) => ({ kind: 'what is being done', locale, path: href('our-approach', locale) }));
  for (const { kind, locale, path } of [...allKinds, ...named]) {
    await page.goto(at(path));
    // What is folded away is tapped too, once it is open.
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const found = await page.evaluate(() => {
      /** What a thumb needs, less the half pixel that a line's height is rounded by. */
      const NEEDED = 43.5;
      const blockOf = (one: Element): Element => {
        let block = one.parentElement ?? one;
        while (block.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
        return block;
      };
      // A link among words of its block, or one that is a whole paragraph of a text.
      const inSentence = (one: Element): boolean => {
        if (!one.matches('a') || getComputedStyle(one).display !== 'inline') return false;
        const block = blockOf(one);
        if (block.matches('.prose p')) return true;
        const others = block.cloneNode(true) as Element;
        for (const link of others.querySelectorAll('a, button, summary, .hidden-visually')) link.remove();
        return /\p{L}{2}/u.test(others.textContent);
      };
      return [...document.querySelectorAll('a[href], button, summary, input, select, textarea')].flatMap((one) => {
        // A map on a phone is looked at: the list below it is tapped.
        if (one.closest('.skip') || !one.checkVisibility() || getComputedStyle(one).pointerEvents === 'none' || inSentence(one)) return [];
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = one.getBoundingClientRect();
        if (width < 2) return [];
        const [x, y] = [left + width / 2, top + height / 2];
        const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
        const isHit = (across: number, down: number): boolean => {
          const hit = document.elementFromPoint(x + across, y + down);
          return hit !== null && (one.contains(hit) || labels.some((label) => label.contains(hit)));
        };
        // The area may be larger than the box (a whole card), and lie to one side of it.
        const reach = (hit: (by: number) => boolean): number => {
          let [before, after] = [0, 0];
          while (before < NEEDED && hit(-before - 1)) before += 1;
          while (after < NEEDED && hit(after + 1)) after += 1;
          return before + after;
        };
        const isTall = height >= NEEDED || reach((by) => isHit(0, by)) >= NEEDED - 1;
        const isWide = width >= NEEDED || reach((by) => isHit(by, 0)) >= NEEDED - 1;
        return isTall && isWide
          ? []
          : [`${one.tagName.toLowerCase()} "${one.textContent.trim().slice(0, 40)}" of ${Math.round(width)} by ${Math.round(height)}`];
      });
    });
    small.push(...found.map((one) => `${kind} in ${locale}: ${one}`));
  }
  expect(small).toEqual([]);
});
