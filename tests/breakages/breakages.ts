import { TEST_SITE } from '../support/test-site-folder.ts';
import makeTestSite from '../support/test-site.ts';
import { startAsking, type Answer } from './asked.ts';
import { BREAKAGES } from './listed.ts';
import { copySite, discardSite, mend } from './site-copy.ts';

/*
 * Whether the tests of the built site see what is wrong with it: `npm run test:breakages`, after a build. Each breakage of ./listed.ts is made in a
 * copy of the built files, and a test must turn red; before, all are green. With words behind it (`-- story date`) those whose sentence or file of tests has one of them; with `--named` nothing is asked but the tests that a breakage names.
 */
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const namedAlone = process.argv.includes('--named');
const chosen = BREAKAGES.filter(
  ({ says, seenBy }) => words.length === 0 || words.some((word) => `${says} ${seenBy}`.toLowerCase().includes(word.toLowerCase())),
);
process.env['SITE_TODAY'] ??= '2026-11-25';

const SITES = [
  { on: 'real', project: 'real*', folder: '.' },
  { on: 'fixture', project: 'built', folder: TEST_SITE },
] as const;

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
let [passed, failed] = [0, 0];
const tell = (isRight: boolean, what: string): void => {
  if (isRight) passed += 1;
  else failed += 1;
  console.log(`${isRight ? 'ok' : 'FAILED'}  ${what}`);
};

const began = performance.now();
for (const { on, project, folder } of SITES) {
  const own = chosen.filter((one) => one.on === on);
  if (own.length === 0) continue;
  if (on === 'fixture' && !namedAlone) await makeTestSite();
  const copy = copySite(folder, on);
  const asker = await startAsking(project, copy.folder);
  const named = [...new Set(own.map(({ seenBy }) => seenBy))];
  try {
    const start = performance.now();
    const whole = await asker.ask(namedAlone || words.length > 0 ? named : undefined);
    tell(
      whole.failed.length === 0 && whole.asked > 0,
      `unbroken, the ${on} site is green: ${whole.asked} tests, ${seconds(start)} ${whole.failed.join('; ')}`,
    );
    // What is red by itself would be red for any breakage.
    if (whole.failed.length > 0) continue;
    for (const { says, seenBy, change } of own) {
      const since = performance.now();
      mend(copy);
      await change(copy.dist);
      const first = await asker.ask([seenBy]);
      if (first.asked === 0 && first.failed.length === 0) throw new Error(`There is no test in ${seenBy}.`);
      const second: Answer = first.failed.length > 0 || namedAlone ? first : await asker.ask();
      const by = second.failed[0];
      const elsewhere = first.failed.length === 0 && by !== undefined ? ` (and not by ${seenBy})` : '';
      tell(by !== undefined, `${says} ${by === undefined ? 'No test sees it.' : `Seen by ${by}${elsewhere}`}, ${seconds(since)}`);
    }
  } finally {
    await asker.close();
    discardSite(copy);
  }
}
console.log(`${passed} passed, ${failed} failed, ${seconds(began)}`);
process.exit(failed === 0 ? 0 : 1);
