import '../tests/support/on-test-site.ts';
import { chromium } from '@playwright/test';
import { findChromium, isRoot } from '../scripts/browser.ts';
import { serve } from '../scripts/serve.ts';
import { storyPath } from '../tests/support/a-story.ts';
import { DIST } from '../tests/support/site.ts';

/*
 * From the tap to nothing of ours on the screen, with the processor slowed six times: `npm run bench:exit`. Measured in
 * the page: how long the exit's own work takes, and when the second frame after it begins, by which the first is drawn. The aim is the next frame.
 */
const RUNS = 20;
const served = await serve(DIST, 0);
const browser = await chromium.launch({ executablePath: await findChromium(), chromiumSandbox: !isRoot() });

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

console.log(`Chromium ${browser.version()}, processor slowed 6 times, ${RUNS} runs; milliseconds`);
for (const path of ['/es/', '/es/pedir-ayuda/', '/es/pedir-ayuda/us/', storyPath('es'), '/es/buscar/']) {
  const hidden: number[] = [];
  const frames: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    // Never answered: the page stays to be measured.
    await page.route(/^https:/, () => undefined);
    await page.goto(served.url + path);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const measured = await page.evaluate(
      () =>
        new Promise<{ hidden: number; frame: number }>((done) => {
          const link = document.querySelector<HTMLElement>('.bar [data-exit]');
          const started = performance.now();
          link?.click();
          const at = performance.now() - started;
          requestAnimationFrame(() => requestAnimationFrame(() => done({ hidden: at, frame: performance.now() - started })));
        }),
    );
    hidden.push(measured.hidden);
    frames.push(measured.frame);
    await page.close();
  }
  console.log(
    `${path.padEnd(32)} hidden after ${median(hidden).toFixed(1)}, drawn after ${median(frames).toFixed(1)} (slowest ${Math.max(...frames).toFixed(1)})`,
  );
}
await browser.close();
await served.close();
