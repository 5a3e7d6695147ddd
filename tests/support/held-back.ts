import type { Page } from '@playwright/test';

/**
 * Holds back what a page asks for until the test says so, however slow the machine.
 * @param asked the addresses that wait
 * @returns lets them come
 */
export const heldBack = async (page: Page, asked: RegExp): Promise<() => void> => {
  let comes = (): void => undefined;
  const said = new Promise<void>((resolve) => {
    comes = resolve;
  });
  await page.route(asked, async (request) => {
    await said;
    await request.continue();
  });
  return comes;
};
