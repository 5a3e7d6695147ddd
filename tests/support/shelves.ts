import type { Page } from 'playwright-core';

/** Opens the parts of the list of guides by a tap on the row of each: they are closed on a phone, and have no rows on a wide screen. */
export const openShelves = async (page: Pick<Page, 'locator'>): Promise<void> => {
  for (const row of await page.locator('.guides-for > details > summary').all()) if (await row.isVisible()) await row.click();
};
