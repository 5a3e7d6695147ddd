import { expect, type Locator } from '@playwright/test';

/** Each element of a locator, of which there are some: a loop over none would find everything right. @param least how many there are at least */
export const someOf = async (locator: Locator, least = 1): Promise<Locator[]> => {
  await expect.poll(() => locator.count(), `how many there are of ${locator.toString()}`).toBeGreaterThanOrEqual(least);
  return locator.all();
};
