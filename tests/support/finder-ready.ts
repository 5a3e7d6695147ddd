import type { Page } from '@playwright/test';

/** Waits until the finder's script has added its filters, on the page of the list: home and the gateway have a field alone, which keeps what was typed before. */
export const finderReady = async (page: Page): Promise<void> => {
  if ((await page.locator('.finder ~ .places').count()) > 0) await page.locator('.finder .row').waitFor();
};
