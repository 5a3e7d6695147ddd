import type { Page } from 'playwright-core';

/**
 * Waits until a page of ours is shown: opened, or in a discreet visit in the place of another, under whose address it then stands.
 * @param address its whole address, without a fragment
 */
export const shows = async (page: Pick<Page, 'waitForFunction'>, address: string): Promise<void> => {
  await page.waitForFunction((one) => {
    const [shown] = (document.body.dataset['address'] ?? location.href).split('#');
    return shown === one && document.documentElement.dataset['visit'] !== undefined;
  }, address);
};

/** Taps a link of ours as one in a text of ours. @param href its address, from the root */
export const tapLink = async (page: Pick<Page, 'evaluate'>, href: string): Promise<void> => {
  await page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
  }, href);
};

/** Opens a page as one of a discreet visit that was turned on there before, after a reload. @param address its whole address */
export const openDiscreet = async (page: Pick<Page, 'evaluate' | 'goto' | 'reload' | 'waitForFunction'>, address: string): Promise<void> => {
  await page.goto(address);
  await shows(page, address.replace(/#.*/, ''));
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-turn-discreet]')?.click());
  await page.reload();
  await shows(page, address.replace(/#.*/, ''));
};
