import { LinkChecker } from 'linkinator';
import type { Finding, Verdict } from './findings.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

/** Where links lead that leave the site: they are read, and not asked, since no judge needs a network. */
const isOurs = (link: string, url: string): boolean => link.startsWith(`${url}/`) || link === url;

/** What a link to another site has to be: an address that can be read, asked by https, without a name and a password. */
const wrongWith = (link: string): string | undefined => {
  if (!URL.canParse(link)) return 'cannot be read';
  const { protocol, username, password, hostname } = new URL(link);
  if (protocol === 'tel:' || protocol === 'mailto:' || protocol === 'sms:' || protocol === 'data:') return undefined;
  if (protocol !== 'https:') return `is asked by ${protocol}`;
  if (username !== '' || password !== '') return 'holds a name or a password';
  return hostname.includes('.') ? undefined : `leads to ${hostname}`;
};

/**
 * linkinator on every page, those that nothing links to among them: each link, picture and file answers, and each anchor is there. Of links to other
 * sites their form alone is looked at; whether they answer is asked of each source when it is written.
 */
export const askLinks = async ({ url, pages }: JudgedSite): Promise<Verdict> => {
  const checker = new LinkChecker();
  const others = new Map<string, string>();
  const { links } = await checker.check({
    path: pages.filter(({ path }) => path !== '/404.html').map(({ path }) => url + path),
    recurse: false,
    checkFragments: true,
    checkCss: true,
    concurrency: 8,
    timeout: 30_000,
    linksToSkip: async (link) => {
      await Promise.resolve();
      return !isOurs(link, url);
    },
  });
  const findings: Finding[] = [];
  for (const { url: link, state, status, parent = '' } of links) {
    const where = parent.replace(url, '');
    if (state === 'BROKEN')
      findings.push({
        rule: 'broken',
        where,
        what: `${link.replace(url, '')} ${status === 200 ? 'has no such anchor' : `answers ${status ?? 'nothing'}`}`,
      });
    if (isOurs(link, url) || others.has(link)) continue;
    others.set(link, where);
    const wrong = wrongWith(link);
    if (wrong !== undefined) findings.push({ rule: 'form', where, what: `${link} ${wrong}` });
  }
  return {
    version: versionOf('linkinator'),
    judged: `all ${pages.length} pages: ${links.filter(({ url: link }) => isOurs(link, url)).length} links, files and anchors of the site, and the form of ${others.size} links to others`,
    findings,
  };
};
