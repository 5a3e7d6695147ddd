import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { pageKinds, at } from '../support/pages.ts';

/* What looks like a link leads somewhere: on a page where every second matters nobody taps a name that does nothing. */
const KINDS = [
  'home',
  'help',
  'country',
  'country with two lines in the bar',
  'country without lines',
  'exit',
  'guides',
  'news',
  'about',
  'told elsewhere',
  'search',
];

for (const [kind, path] of Object.entries(pageKinds('es')).filter(([name]) => KINDS.includes(name)))
  test(`no words of ${kind} in es have the color or the line of a link and lead nowhere`, async ({ page }) => {
    await page.goto(at(path));
    const found = await page.evaluate(() => {
      const main = document.querySelector('main');
      const link = document.createElement('a');
      link.href = '#';
      main?.append(link);
      const { color } = getComputedStyle(link);
      link.remove();
      for (const closed of document.querySelectorAll('details')) closed.open = true;
      const underlined = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).textDecorationLine.includes('underline') || underlined(element.parentElement));
      return [...(main?.querySelectorAll('*') ?? [])]
        .filter(
          (element) =>
            !element.closest('a, button, summary, label, svg') &&
            [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== ''),
        )
        .filter((element) => element.checkVisibility() && (getComputedStyle(element).color === color || underlined(element)))
        .map(({ textContent }) => textContent.trim());
    });
    expect(found).toEqual([]);
  });
