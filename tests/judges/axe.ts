import AxeBuilder from '@axe-core/playwright';
import type { Verdict } from './findings.ts';
import { inEachPage, pagesJudged } from './in-pages.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

/** Every rule that axe has, AAA and best practices and those on trial among them. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/** axe by Deque, with more rules than each test of `npm test` asks. */
export const askAxe = async (site: JudgedSite): Promise<Verdict> => ({
  version: versionOf('axe-core'),
  judged: pagesJudged(site),
  findings: await inEachPage(site, async (page) => {
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => [id, `${html} ${failureSummary}`] as const));
  }),
});
