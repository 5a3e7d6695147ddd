import { chromium, type Page } from '@playwright/test';
import { findChromium, findHeadless, isRoot } from '../../scripts/browser.ts';
import { shortened, type Finding } from './findings.ts';
import type { JudgedSite } from './site.ts';

/** The theme in which a page is opened. */
export type Scheme = 'light' | 'dark';

/** What a judge says of an open page: the rule, and what of the page it means. */
export type Said = readonly [rule: string, what: string];

/** Pages that are open at once: a judge in a page keeps one core busy. */
const AT_ONCE = 2;
/** In milliseconds: on a machine that does much else, a page has taken more than half a minute. */
const PATIENCE = 180_000;

/**
 * Asks a judge about each of the picked pages, on a phone's screen and in both themes, with everything unfolded that a tap unfolds.
 * A judge's script may run there, which a page's own policy would refuse. Throws where a page does not open.
 * @param look what is asked of an open page
 */
export const inEachPage = async ({ url, picked }: JudgedSite, look: (page: Page, scheme: Scheme) => Promise<readonly Said[]>): Promise<Finding[]> => {
  const browser = await chromium.launch({ executablePath: await findHeadless(await findChromium()), chromiumSandbox: !isRoot() });
  const waiting = picked.flatMap(({ path }) => (['light', 'dark'] as const).map((scheme) => ({ path, scheme })));
  const findings: Finding[] = [];
  const hand = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { path, scheme } = next;
      const context = await browser.newContext({
        viewport: { width: 360, height: 640 },
        bypassCSP: true,
        reducedMotion: 'reduce',
        colorScheme: scheme,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const answer = await page.goto(url + path);
      if (answer?.ok() !== true && path !== '/404.html') throw new Error(`${path} does not open: ${answer?.status() ?? 'no answer'}`);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      for (const [rule, what] of await look(page, scheme))
        findings.push({ rule, where: path, what: `${shortened(what)}${scheme === 'dark' ? ' (dark)' : ''}` });
      await context.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, hand));
  } finally {
    await browser.close();
  }
  // What stands in both themes is said once.
  const inLight = new Set(findings.map(({ rule, where, what }) => `${rule} ${where} ${what}`));
  return findings.filter(
    ({ rule, where, what }) => !what.endsWith(' (dark)') || !inLight.has(`${rule} ${where} ${what.slice(0, -' (dark)'.length)}`),
  );
};

/** What a judge's script gave back from a page, read as pairs. Throws where it is something else. */
export const saidIn = (given: unknown): Said[] => {
  if (!Array.isArray(given)) throw new Error(`A judge gave ${typeof given} and no list.`);
  return given.map((one: unknown): Said => {
    const [rule, what] = Array.isArray(one) ? one.map((part: unknown) => part) : [];
    if (typeof rule !== 'string' || typeof what !== 'string') throw new Error(`A judge gave ${JSON.stringify(one)}, and no rule and words.`);
    return [rule, what];
  });
};

/** What was looked at, as docs/judges.md says it. */
export const pagesJudged = ({ picked }: JudgedSite, how = 'in both themes, on a phone'): string =>
  `${picked.length} pages, one of each kind and language, ${how}`;
