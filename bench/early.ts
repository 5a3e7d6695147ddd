import { chromium } from '@playwright/test';
import { findChromium, isRoot } from '../scripts/browser.ts';
import { serve } from '../scripts/serve.ts';
import { median } from './line/on-slow-phone.ts';

/*
 * The first tap on a bad line: `npm run bench:early`, after a build. When something is painted, from when on a tap on a link is a discreet
 * one, and when what shows pages is there, in milliseconds from the request. The browser slows its own line, which knows no slow start.
 */
const RUNS = 5;
const SLOWER = 6;
const ROUND_TRIP_MS = 400;
const PAGES = ['/es/pedir-ayuda/', '/es/pedir-ayuda/us/', '/es/'];

const served = await serve('dist', 0);
const browser = await chromium.launch({ executablePath: await findChromium(), chromiumSandbox: !isRoot() });
console.log(`Chromium ${browser.version()}, processor slowed ${SLOWER} times, ${ROUND_TRIP_MS} ms there and back, median of ${RUNS}.`);
console.log('| kbit/s | page | first paint | a tap is decided | what shows pages is there |\n| --- | --- | --- | --- | --- |');
for (const kilobits of [50, 400, 1600]) {
  for (const path of PAGES) {
    const seen: { paint: number; decided: number; shows: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      const throughput = (kilobits * 1000) / 8;
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: ROUND_TRIP_MS,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.addInitScript(() => {
        // From when on a tap is answered: the first listener for clicks that is not the exit's, which comes before the page's body.
        const add = window.addEventListener.bind(window);
        window.addEventListener = ((type: string, ...rest: [EventListener]) => {
          if (type === 'click' && document.readyState !== 'loading') performance.mark('decided');
          else if (type === 'click' && document.querySelector('.foot')) performance.mark('decided');
          add(type, ...rest);
        }) as typeof window.addEventListener;
      });
      await page.goto(`${served.url}${path}`, { waitUntil: 'load', timeout: 120_000 });
      // On home what shows pages is asked for once the switch is tapped.
      if (path === '/es/') await page.evaluate(() => document.querySelector<HTMLElement>('[data-turn-discreet]')?.click());
      await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/show.')), undefined, {
        timeout: 60_000,
      });
      seen.push(
        await page.evaluate(() => {
          const show = performance.getEntriesByType('resource').find(({ name }) => name.includes('/show.'));
          return {
            paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? NaN,
            decided: performance.getEntriesByName('decided')[0]?.startTime ?? NaN,
            shows: show && 'responseEnd' in show ? Number(show.responseEnd) : NaN,
          };
        }),
      );
      await context.close();
    }
    const row = (['paint', 'decided', 'shows'] as const).map((what) => Math.round(median(seen.map((one) => one[what]))));
    console.log(`| ${[kilobits, path, ...row].join(' | ')} |`);
  }
}
await browser.close();
await served.close();
