import type { Verdict } from './findings.ts';
import { inEachPage, pagesJudged, saidIn } from './in-pages.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

const SNIFFER = 'tests/judges/node_modules/html_codesniffer/build/HTMLCS.js';

/** Errors of WCAG 2.1 AAA. Its warnings and notices ask a person to look, whatever the page. */
const ASK = `new Promise((done, fail) => {
  HTMLCS.process('WCAG2AAA', document, () => {
    done(
      HTMLCS.getMessages()
        .filter(({ type }) => type === HTMLCS.ERROR)
        .map(({ code, msg, element }) => [code.replace(/^WCAG2AAA\\./, ''), msg + ' ' + (element.outerHTML || '')]),
    );
  }, () => fail(new Error('HTML_CodeSniffer did not load its standard.')), 'en');
})`;

/** HTML_CodeSniffer by Squiz, put into each page. */
export const askHtmlCodeSniffer = async (site: JudgedSite): Promise<Verdict> => ({
  version: versionOf('html_codesniffer'),
  judged: pagesJudged(site),
  findings: await inEachPage(site, async (page) => {
    await page.addScriptTag({ path: SNIFFER });
    return saidIn(await page.evaluate(ASK));
  }),
});
