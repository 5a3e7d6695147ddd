import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { EVERY_POLICY, SEARCH_POLICY, WORKER_POLICY } from '../../src/integrations/security-headers.ts';
import { shortened, type Finding, type Verdict } from './findings.ts';
import { bothPolicies } from './policies.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** What the site's address is called here: a public one is asked by https. */
const PUBLIC = 'https://telar.example';

/** Google's CSP Evaluator on what a browser obeys on every page, its own policy and that of the answer, and on the policies of the workers. */
export const askCspEvaluator = async ({ pages, url }: JudgedSite): Promise<Verdict> => {
  const policies = new Map<string, string>();
  for (const { path, html } of pages) {
    const [, own = ''] = META.exec(html) ?? [];
    const both = bothPolicies(own.replaceAll(url, PUBLIC), EVERY_POLICY);
    if (!policies.has(both)) policies.set(both, path);
  }
  policies.set(bothPolicies(SEARCH_POLICY, EVERY_POLICY), 'worker of the search');
  policies.set(bothPolicies(WORKER_POLICY, EVERY_POLICY), 'worker that keeps pages');
  const findings = await Promise.resolve(
    [...policies].flatMap(([policy, where]): Finding[] =>
      new CspEvaluator(new CspParser(policy).csp)
        .evaluate()
        .filter(({ severity }) => severity !== Severity['NONE'])
        .map(({ type, directive, value, description }) => ({
          rule: Type[type] ?? String(type),
          where,
          what: shortened(`${directive}${value === undefined ? '' : ` ${value}`}: ${description}`),
        })),
    ),
  );
  return {
    version: versionOf('csp_evaluator'),
    judged: `${policies.size} different policies, those of all ${pages.length} pages and of the workers`,
    findings,
  };
};
