import type { Page } from 'playwright-core';
import { DISCREET_STATE } from '#/domain/discreet.ts';

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

/** Has every page that is opened from here on begin as one of a discreet visit that was turned on, as after a reload. */
export const openDiscreet = (page: Pick<Page, 'addInitScript'>): Promise<unknown> =>
  page.addInitScript((mark) => {
    navigation.updateCurrentEntry({ state: mark });
  }, DISCREET_STATE);
