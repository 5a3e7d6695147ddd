import type { Verdict } from './findings.ts';
import { inEachPage, pagesJudged, saidIn } from './in-pages.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

const ENGINE = 'tests/judges/node_modules/accessibility-checker-engine/ace.js';

/** What fails, be it a violation or a recommendation. What “may” fail (“Verify that …”, “Confirm …”) is said of every page, for a person to look at. */
const ASK = `(async () => {
  const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
  return results.filter(({ value }) => value[1] === 'FAIL').map(({ ruleId, message, snippet }) => [ruleId, message + ' ' + snippet]);
})()`;

/**
 * IBM Equal Access, by its engine, put into each page: the package around it wants a browser and rules from the network.
 */
export const askIbm = async (site: JudgedSite): Promise<Verdict> => ({
  version: versionOf('accessibility-checker-engine'),
  judged: pagesJudged(site),
  findings: await inEachPage(site, async (page) => {
    await page.addScriptTag({ path: ENGINE });
    return saidIn(await page.evaluate(ASK));
  }),
});
