import type { Page } from '@playwright/test';

interface Shift extends PerformanceEntry {
  value: number;
}

/**
 * How much of a page has moved since it was opened, summed as browsers do (Cumulative Layout Shift): all of it. What browsers leave out, as moved by
 * her hand, is in a test that touches nothing what moved in the first half second, since the driver sets the window's size then.
 */
export const movedSoFar = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const one of list.getEntries() as Shift[]) sum += one.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(sum), 0));
      }),
  );
