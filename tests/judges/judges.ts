import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { siteToday } from '../../site.config.ts';
import { askAlfa } from './alfa.ts';
import { askAxe } from './axe.ts';
import { askCspEvaluator } from './csp-evaluator.ts';
import { readExceptions } from './exceptions.ts';
import { askFeeds } from './feeds.ts';
import { toldOnce, weigh, type Verdict } from './findings.ts';
import { askHtmlCodeSniffer } from './html-codesniffer.ts';
import { askHtmlValidate } from './html-validate.ts';
import { askIbm } from './ibm.ts';
import { askLighthouse } from './lighthouse.ts';
import { askLinks } from './links.ts';
import { askNu } from './nu.ts';
import { askObservatory } from './observatory.ts';
import { keep, keptVerdict } from './kept.ts';
import { reportOf, type Judged } from './report.ts';
import { siteToJudge, type JudgedSite } from './site.ts';
import { askSpelling } from './spelling.ts';
import { askStructuredData } from './structured-data.ts';

/*
 * Programs of other makers look at the site as it would be published: `npm run judges`, or some alone: `npm run judges -- axe nu`. What one finds fails,
 * unless exceptions.yaml says why it is none; so does an exception that nothing needs any more. What each said last stands in docs/judges.md.
 *   --site FOLDER    looks at a project that is built already
 *   --kept           asks nobody, and weighs what was said last: for who writes exceptions
 *   --pages PATTERN  looks at those alone of the pages that are picked; nothing of it is kept
 */

const JUDGES: Readonly<Record<string, { title: string; ask: (site: JudgedSite) => Promise<Verdict> }>> = {
  nu: { title: 'Nu Html Checker (W3C)', ask: askNu },
  'html-validate': { title: 'html-validate', ask: askHtmlValidate },
  feeds: { title: 'Jing, on feeds', ask: askFeeds },
  'structured-data': { title: 'schema.org, and Adobe’s validator of what Google asks', ask: askStructuredData },
  links: { title: 'linkinator', ask: askLinks },
  spelling: { title: 'cspell', ask: askSpelling },
  'csp-evaluator': { title: 'CSP Evaluator (Google)', ask: askCspEvaluator },
  observatory: { title: 'HTTP Observatory (Mozilla)', ask: askObservatory },
  axe: { title: 'axe (Deque)', ask: askAxe },
  ibm: { title: 'Equal Access (IBM)', ask: askIbm },
  'html-codesniffer': { title: 'HTML_CodeSniffer (Squiz)', ask: askHtmlCodeSniffer },
  alfa: { title: 'Alfa (Siteimprove)', ask: askAlfa },
  lighthouse: { title: 'Lighthouse (Google)', ask: askLighthouse },
};
const REPORT = 'docs/judges.md';

const { values, positionals } = parseArgs({
  options: { site: { type: 'string' }, kept: { type: 'boolean', default: false }, pages: { type: 'string' } },
  allowPositionals: true,
});
const names = Object.keys(JUDGES);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no judge called ${unknown.join(', ')}. The judges: ${names.join(', ')}.`);
  process.exit(1);
}
const exceptions = readExceptions(readFileSync('tests/judges/exceptions.yaml', 'utf8'), names);
const some = values.pages === undefined ? undefined : new RegExp(values.pages, 'u');

const siteWanted = async (): Promise<JudgedSite> => {
  const whole = await siteToJudge(values.site);
  const chosen = <Page extends { path: string }>(pages: Page[]): Page[] => pages.filter(({ path }) => some?.test(path) ?? true);
  return { ...whole, pages: chosen(whole.pages), picked: chosen(whole.picked) };
};
const site = values.kept ? undefined : await siteWanted();
let failures = 0;

/** Says what stands of what a judge said. @param took how long that was */
const tell = (name: string, { judged, findings }: Verdict, took = ''): void => {
  const { open, excepted } = weigh(name, findings, exceptions);
  const unneeded = some === undefined ? excepted.filter(({ count }) => count === 0) : [];
  const left = open.length + unneeded.length;
  failures += left;
  console.log(`${left === 0 ? 'ok' : 'FAILED'}  ${name}: ${judged} (${findings.length} found, ${open.length} left${took})`);
  for (const { rule, where, what, places } of toldOnce(open))
    console.log(`  ${rule}  ${where}${places > 1 ? ` and ${places - 1} more` : ''}  ${what}`);
  for (const { exception } of unneeded) console.log(`  Nothing needs this exception any more: ${exception.rule} at ${exception.where.source}`);
};

const hear = async (name: string, ask: (site: JudgedSite) => Promise<Verdict>): Promise<void> => {
  const last = keptVerdict(name);
  if (site === undefined) {
    if (last === undefined) console.log(`--  ${name}: was never asked here`);
    else tell(name, last);
    return;
  }
  const began = performance.now();
  const verdict = await ask(site);
  if (some === undefined) keep(name, { ...verdict, day: siteToday({}) });
  tell(name, verdict, `, ${((performance.now() - began) / 1000).toFixed(1)} s`);
};

for (const [name, { ask }] of Object.entries(JUDGES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  // One that cannot be asked keeps none of the others from it.
  await hear(name, ask).catch((error: unknown) => {
    failures += 1;
    console.log(`FAILED  ${name} could not be asked: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
}
await site?.close();
if (some === undefined) {
  const asked = Object.entries(JUDGES).map(([name, { title }]) => ({ name, title, last: keptVerdict(name) }));
  const judged = asked.flatMap(({ name, title, last }): Judged[] =>
    last ? [{ name, title, ...last, ...weigh(name, last.findings, exceptions) }] : [],
  );
  writeFileSync(
    REPORT,
    reportOf(
      judged,
      asked.flatMap(({ title, last }) => (last ? [] : title)),
    ),
  );
}
console.log(
  failures === 0
    ? 'Those that were asked have nothing to say.'
    : `${failures} to mend, or to except with its reason in tests/judges/exceptions.yaml.`,
);
process.exit(failures === 0 ? 0 : 1);
