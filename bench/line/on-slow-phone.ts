import type { CDPSession, Page } from '@playwright/test';
import { LINE, SLOWER } from './terms.ts';

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
