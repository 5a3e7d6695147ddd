import { expect } from '@playwright/test';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { test } from '../support/opened.ts';
import { route } from '../support/pages.ts';
import { SITE } from '../support/site.ts';

/* A country's page as the browser copies it, all of it at once: what is sent to somebody in a chat. */
const codes = readContent(SITE).data.hotlines.map(({ id }) => id);

for (const locale of LOCALES)
  test(`a copied country has each number apart from other words, and who answers behind it, and of the first how old all that is, in ${locale}`, async ({
    page,
  }) => {
    for (const code of codes) {
      await page.goto(route('getHelp', locale, code));
      const { text, cards } = await page.locator('main').evaluate((main) => {
        getSelection()?.selectAllChildren(main);
        const words = (element: Element | null): string => element?.textContent.trim() ?? '';
        return {
          text: getSelection()?.toString() ?? '',
          cards: [...main.querySelectorAll('article[id]')].map((card) => {
            const [dial = '', country = ''] = words(card.querySelector('.number')).split(/,? (?=\p{L})/u);
            // A warning stands first where there is one.
            const said = card.querySelector(':scope > p, summary');
            const age = card.querySelector('[data-age]');
            return {
              name: words(card.querySelector('h2, h3')),
              dial,
              country,
              said: words(said).slice(0, 20),
              age: age?.closest('details') ? '' : words(age),
            };
          }),
        };
      });
      let from = 0;
      for (const { name, dial, country, said, age } of cards)
        for (const word of [name, dial, country, said, age]) {
          const at = text.indexOf(word, from);
          expect(at, `${code}: "${word}" behind "${text.slice(from - 40, from)}"`).toBeGreaterThanOrEqual(from);
          from = at + word.length;
        }
      expect(text.match(/\p{L}\d{3}|\d{3}\p{L}/gu), code).toBeNull();
    }
  });
