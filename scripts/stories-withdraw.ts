import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { planWithdrawal } from '#/content-files/withdraw.ts';
import { reportWithdrawal } from '#/content-files/withdrawal-report.ts';
import { withoutEntries } from '#/content-files/yaml-edit.ts';
import { say } from '#/schemas/messages.ts';
import { placeholders, site, siteToday } from '../site.config.ts';

/*
 * Takes a story out for good, in one step: `npm run stories:withdraw carmen` or, for one part, `carmen/3`. Deletes the
 * text, keeps a record without a name, and says what remains to be done where this command does not reach. Fails where
 * something is left to be deleted by hand.
 */
const [id = '', ...more] = process.argv.slice(2);
// "carmen 3" is meant as one part: never to be read as the whole story.
if (more.length > 0) {
  console.error(say('withdrawalWords', { name: id.split('/')[0] ?? '' }));
  process.exit(1);
}
const plan = planWithdrawal(process.cwd(), id, siteToday());

if (!plan) {
  const known = readdirSync('content/series').flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
  console.error(say('withdrawalNone', { id, known: known.join(', '), example: known[0] ?? 'name' }));
  process.exit(1);
}

for (const file of plan.remove) rmSync(file, { force: true });
if (plan.sources.length > 0) writeFileSync('content/sources.yaml', withoutEntries(readFileSync('content/sources.yaml', 'utf8'), plan.sources));
if (plan.record) {
  mkdirSync('content/withdrawn', { recursive: true });
  writeFileSync(plan.record.file, plan.record.text);
}

const unset = placeholders();
const isSet = (name: string): boolean => !unset.some((one) => one.startsWith(name));
const sender = { url: isSet('SITE_URL') ? site.url : undefined, contact: isSet('SITE_CONTACT') ? site.contact : undefined };
console.log(reportWithdrawal(plan, id.split('/')[0] ?? '', sender));
process.exitCode = plan.unread.length > 0 || !plan.record ? 1 : 0;
