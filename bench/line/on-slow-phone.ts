import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findChromium, isRoot } from '../../scripts/browser.ts';
import { LINE, SLOWER } from './terms.ts';

/** The screen of a small phone. */
export const SCREEN = { width: 360, height: 640 };

/**
 * A browser for visits on the slow line. It takes the server's certificate as it checks it: told to overlook a wrong one afterwards
 * (`ignoreHTTPSErrors`), it gives the first connection up and makes another, which took 0.6 to 1.1 s of every visit.
 */
export const slowPhoneBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), chromiumSandbox: !isRoot(), args: ['--ignore-certificate-errors'] });

/** What was measured with, in two lines. @param line "packets" or "browser" @param runs how many visits are counted */
export const terms = (browser: Browser, line: string, runs: number): string => {
  const slowedBy =
    line === 'packets' ? 'real packets through two network namespaces, TLS' : "the browser's own throttling, which knows no slow start";
  return `Chromium ${browser.version()}; ${LINE.bitsPerSecond / 1000} kbps, ${LINE.roundTripMs} ms there and back, processor slowed ${SLOWER} times.
The line is slowed by: ${slowedBy}. Median of ${runs}.`;
};

/**
 * Visits pages in turn, so that what else the machine does falls on all of them alike; the first round is not counted. Says each round as it ends.
 * @param round what is said of a round
 */
export const inTurn = async <Visit>(
  paths: readonly string[],
  runs: number,
  visit: (path: string) => Promise<Visit>,
  round: (visits: ReadonlyMap<string, Visit>) => string,
): Promise<ReadonlyMap<string, readonly Visit[]>> => {
  const visits = new Map<string, Visit[]>(paths.map((path) => [path, []]));
  for (let run = 0; run <= runs; run += 1) {
    const own = new Map<string, Visit>();
    for (const path of paths) own.set(path, await visit(path));
    console.log(`${run === 0 ? 'not counted' : `${run} of ${runs}`}: ${round(own)}`);
    if (run > 0) for (const [path, one] of own) visits.get(path)?.push(one);
  }
  return visits;
};

/**
 * Makes a page's phone as slow as is measured.
 * @param line with "packets" the line is slow by itself; with "browser" the browser slows it
 * @returns what listens to the page's network
 */
export const onSlowPhone = async (page: Page, line: string): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = LINE.bitsPerSecond / 8;
  if (line === 'browser')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LINE.roundTripMs,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return session;
};

/** The number in the middle. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
