import { Audit } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Native } from '@siteimprove/alfa-dom/native';
import { Rules } from '@siteimprove/alfa-rules';
import { Page } from '@siteimprove/alfa-web';
import type { Finding, Verdict } from './findings.ts';
import { inEachPage, pagesJudged, type Said } from './in-pages.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

/** Its rules that look at colours. All others read the same page once more in the other theme. */
const OF_COLOURS = ['sia-r66', 'sia-r69'];
const nameOf = ({ uri }: { uri: string }): string => uri.split('/').at(-1) ?? uri;

/** Alfa by Siteimprove, on what each page became in a browser. What it cannot tell without a person is no finding. */
export const askAlfa = async (site: JudgedSite): Promise<Verdict> => {
  const all = [...Rules.values()];
  const rules = { light: all, dark: all.filter((rule) => OF_COLOURS.includes(nameOf(rule))) };
  const standard = Device.standard().toJSON();
  const findings: Finding[] = await inEachPage(site, async (page, scheme): Promise<Said[]> => {
    const document = await page.evaluate(Native.fromNode);
    const read = Page.from({
      request: { method: 'GET', url: page.url(), headers: [], body: '' },
      response: { url: page.url(), status: 200, headers: [], body: '' },
      document,
      device: {
        ...standard,
        viewport: { width: 360, height: 640, orientation: 'portrait' },
        preferences: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      },
    }).getUnsafe();
    const said: Said[] = [];
    for (const outcome of await Audit.of(read, rules[scheme]).evaluate().toPromise()) {
      const { outcome: came, expectations = [] } = outcome.toJSON();
      if (came !== 'failed') continue;
      const messages = expectations.flatMap(([, { error }]) => error?.message ?? []);
      said.push([nameOf(outcome.rule), `${messages.join('; ')}: ${String(outcome.target)}`]);
    }
    return said;
  });
  return { version: versionOf('@siteimprove/alfa-rules'), judged: pagesJudged(site), findings };
};
