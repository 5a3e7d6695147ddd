import { expect, type Page } from '@playwright/test';
import type { Locale } from '#/domain/locale.ts';
import { at, string } from './pages.ts';

/** The address in the message that is sent with the link alone, on the site that is served here. */
export const quietLink = async (page: Page, locale: Locale): Promise<string> => {
  await page.locator('summary', { hasText: string(locale, 'common', 'send.title') }).click();
  const message = (await page.locator('.send [data-message]').first().textContent()) ?? '';
  expect(message).toMatch(/^https?:\S+$/);
  return at(new URL(message).pathname);
};
