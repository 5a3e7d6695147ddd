import { expect } from '@playwright/test';
import { test } from '../support/opened.ts';
import { LANGUAGE_NAMES, LOCALES, otherLocale, type Locale } from '#/domain/locale.ts';
import { site } from '../../site.config.ts';
import { storyPath } from '../support/a-story.ts';
import { at, route, string } from '../support/pages.ts';
import { quietLink } from '../support/quiet-link.ts';

const OWN = {
  guide: (locale: Locale): string => route('guides', locale, locale === 'en' ? 'a-fast-friend' : 'un-amigo-con-prisa'),
  part: (locale: Locale): string => at(storyPath(locale)),
};

for (const locale of LOCALES) {
  const other = otherLocale(locale);

  for (const [kind, own] of Object.entries(OWN)) {
    test(`the quiet link of a ${kind} opens that same page in ${locale}, under a title and an address that say nothing of it`, async ({ page }) => {
      await page.goto(own(locale));
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      await page.goto(await quietLink(page, locale));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      expect(page.url()).toMatch(new RegExp(`/${locale}/p/\\w{5}/(?:\\d/)?$`));
      for (const word of heading.split(/[^\p{L}]+/u).filter(({ length }) => length > 2)) {
        expect(page.url()).not.toContain(word.toLowerCase());
        expect(await page.title()).not.toContain(word);
      }
    });
  }

  test(`the exit leaves the page from its quiet address in ${locale}`, async ({ page, context }) => {
    await context.route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: 'Elsewhere' }));
    await page.goto(OWN.guide(locale));
    await page.goto(await quietLink(page, locale));
    await page
      .getByRole('banner')
      .getByRole('link', { name: string(locale, 'common', 'exit.label') })
      .click();
    await expect(page).toHaveURL(site.exit[locale].url);
  });

  test(`changing the language at a quiet address leads to the quiet one in the other, in ${locale}, and that one sends itself`, async ({ page }) => {
    await page.goto(OWN.part(locale));
    await page.goto(await quietLink(page, locale));
    await page.getByRole('banner').getByRole('link', { name: LANGUAGE_NAMES[other] }).click();
    await page.waitForURL(new RegExp(`/${other}/p/`));
    const there = page.url();
    expect(await quietLink(page, other)).toBe(there);
    await page.goto(OWN.part(other));
    expect(await quietLink(page, other)).toBe(there);
  });
}
