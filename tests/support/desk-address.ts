import type { Page } from '@playwright/test';

/** An address of the desk, `/desk/job`, as the page that is open there has it: all of it stands below one that nobody else knows. */
export const deskAddress = (page: Page, path: string): string => {
  const { origin, pathname } = new URL(page.url());
  return `${origin}/${pathname.split('/')[1] ?? ''}${path}`;
};
