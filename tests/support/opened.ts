import { expect, test as base, type BrowserContext } from '@playwright/test';

/** What is watched of a browser: how often a page that was opened was not there. */
export interface Opened {
  /** The pages that were answered with 400 or above, each with its status. */
  missing: () => string[];
}

/**
 * Watches which pages a browser opens: a test that goes on upon the page that says that a page does not exist would pass by mistake.
 * @param context the browser's window, with all its tabs
 */
export const watchOpened = (context: Pick<BrowserContext, 'on'>): Opened => {
  const missing: string[] = [];
  context.on('response', (response) => {
    if (response.status() >= 400 && response.request().isNavigationRequest()) missing.push(`${response.url()} answered ${response.status()}`);
  });
  return { missing: () => missing };
};

/** Says that every page which was opened was there. @param mayBeMissing the addresses of those that a test opens although they are not */
export const expectOpened = ({ missing }: Opened, mayBeMissing?: RegExp): void => {
  expect(missing().filter((one) => !mayBeMissing?.test(one))).toEqual([]);
};

/**
 * Playwright's `test`, which fails where a page that was opened is not there. Whoever opens one on purpose says which:
 * `test.use({ mayBeMissing: /nowhere/ })`.
 */
export const test = base.extend<{ mayBeMissing: RegExp | undefined }>({
  mayBeMissing: [undefined, { option: true }],
  context: async ({ context, mayBeMissing }, use) => {
    const opened = watchOpened(context);
    await use(context);
    expectOpened(opened, mayBeMissing);
  },
});
