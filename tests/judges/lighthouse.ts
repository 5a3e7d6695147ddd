import { createServer } from 'node:net';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import lighthouse, { type LighthouseResult } from 'lighthouse';
import { findChromium, isRoot } from '../../scripts/browser.ts';
import { shortened, type Finding, type Verdict } from './findings.ts';
import { mayBeListed } from './picked-pages.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

/** A machine that does something else meanwhile measures worse than the page is: what misses is asked again, and the best counts. */
const TRIES = 3;
const SHIFT = 'cumulative-layout-shift';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
};

/** The gateway sends a browser of one of its languages on to that home, whose loading would count with its own: it is looked at in another. */
const STAYS = ['--accept-lang=pt-BR'];

/** What is found of a page that no try could open. */
const UNOPENED: Omit<Finding, 'where'>[] = [{ rule: 'opened', what: 'Lighthouse could not open it.' }];

/** What is missing of 100 in each of the four, each with what it is for, and every shift. */
const missing = ({ categories, audits }: LighthouseResult): Omit<Finding, 'where'>[] => {
  const found = Object.entries(categories).flatMap(([name, { score, auditRefs }]) => {
    if (score === 1) return [];
    const reasons = auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ''}`);
    return [{ rule: name, what: shortened(`${Math.round((score ?? 0) * 100)} of 100; ${reasons.join('; ')}`) }];
  });
  const shift = audits[SHIFT]?.numericValue ?? 0;
  return [...found, ...(shift === 0 ? [] : [{ rule: SHIFT, what: String(shift) }])];
};

/**
 * Lighthouse by Google, as on a phone on a slow line, on one page of each kind that search engines may list: its four categories at 100, and nothing that
 * moves while it loads.
 */
export const askLighthouse = async ({ url, picked }: JudgedSite): Promise<Verdict> => {
  const listed = picked.filter(mayBeListed);
  const findings: Finding[] = [];
  if (listed.length === 0) findings.push({ rule: 'listed', where: '/', what: 'Search engines may list no page: this is no public build.' });
  for (const { path } of listed) {
    let best: Omit<Finding, 'where'>[] | undefined;
    for (let tries = 0; tries < TRIES && best?.length !== 0; tries += 1) {
      const port = await freePort();
      // A browser of its own for each page: nothing is known of the last one.
      const browser = await chromium.launch({
        executablePath: await findChromium(),
        chromiumSandbox: !isRoot(),
        args: [`--remote-debugging-port=${port}`, ...(path === '/' ? STAYS : [])],
      });
      try {
        const result = await lighthouse(url + path, { port, output: 'json', logLevel: 'silent' });
        // Asked again: a browser may hang where the machine is busy.
        if (result === undefined || result.lhr.runtimeError !== undefined) continue;
        const found = missing(result.lhr);
        if (best === undefined || found.length < best.length) best = found;
      } finally {
        await browser.close();
      }
    }
    const left = (best ?? UNOPENED).map((one) => ({ ...one, where: path }));
    // It takes half an hour in all: whoever waits sees how far it is.
    console.log(`  ${path} ${left.map(({ rule, what }) => `${rule}: ${what}`).join(' | ') || '100'}`);
    findings.push(...left);
  }
  return {
    version: versionOf('lighthouse'),
    judged: `${listed.length} pages, one of each kind and language that search engines may list, as a phone`,
    findings,
  };
};
