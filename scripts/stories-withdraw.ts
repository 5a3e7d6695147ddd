import './old-copies.ts';
import { readdirSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { forgetCompiled, forgetLoaded } from '#/content-files/withdrawal/loaded.ts';
import { clockBehind } from '#/content-files/clock.ts';
import { planWithdrawal } from '#/content-files/withdrawal/withdraw.ts';
import { neverSaved, takeDown } from '#/content-files/withdrawal/take-down.ts';
import { forgetTakenDown } from '#/desk/history.ts';
import { forgetZips } from '#/desk/packing.ts';
import { forgetReview } from '#/desk/review-copy.ts';
import { forgetSavedSites } from '#/content-files/withdrawal/saved-site.ts';
import { announceWithdrawal, answerTo, reportWithdrawal } from '#/content-files/withdrawal/report.ts';
import { say } from '#/staff-words/messages.ts';
import { isDayBelieved, placeholders, site, siteToday } from '../site.config.ts';
import { placesIn } from './build/places.ts';
import { publishSaved } from './publish-saved.ts';

/*
 * Takes a story out for good: `npm run stories:withdraw carmen` or, for one part, `carmen/3`. Says what it will do, asks
 * once, deletes, saves that and nothing else, publishes where the site's address is known, and says what remains to be done
 * where this command does not reach. `--yes` answers the question, `--copy` too, and keeps a copy; with `--built-elsewhere`
 * nothing is built here, for the desk sends it to where the site is built. Fails where something is left to be done by hand
 * before anything else.
 */
const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { yes: { type: 'boolean' }, copy: { type: 'boolean' }, 'built-elsewhere': { type: 'boolean' } },
});
const [id = '', ...more] = positionals;
// "carmen 3" is meant as one part: never to be read as the whole story.
if (more.length > 0) stop(say('withdrawalWords', { name: id.split('/')[0] ?? '' }));
const root = process.cwd();
const today = siteToday();
const known = (): string[] => readdirSync('content/series').flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
const plan = planWithdrawal(root, id, today) ?? stop(say('withdrawalNone', { id, known: known().join(', '), example: known()[0] ?? 'name' }));

// Told, and no more: what she wants gone waits for no clock.
const behind = isDayBelieved() ? undefined : clockBehind(root, today);
if (behind !== undefined) console.error(`${behind}\n`);
console.log(announceWithdrawal(plan, id, neverSaved(root, plan.remove)));
const ask = async (): Promise<string> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    // Input that ends without a line is no answer: nothing is deleted.
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
    return await Promise.race([terminal.question(`\n${say('withdrawalAsk')}\n> `), ended]);
  } finally {
    terminal.close();
  }
};
const given = values.copy ? 'copy' : values.yes ? 'yes' : undefined;
const answer = given ?? answerTo(await ask());
if (answer === undefined) stop(say('withdrawalNothing'));

const taken = takeDown(root, id, plan, answer === 'copy' ? today : undefined);
// What builds, the desk, Astro and Node kept of it goes with it. Of what builds kept nothing says whose it is: all goes.
rmSync(placesIn(root).kept, { recursive: true, force: true, maxRetries: 5 });
forgetTakenDown(root);
forgetZips(root);
forgetReview(root);
forgetLoaded(root, plan.remove);
forgetCompiled();
forgetSavedSites();
const unset = placeholders();
const sender = { url: unset.includes('url') ? undefined : site.url, contact: unset.includes('contact') ? undefined : site.contact };
const isElsewhere = values['built-elsewhere'] === true && taken.saved.done;
const published = taken.saved.done && unset.length === 0 && !isElsewhere ? await publishSaved(root, today) : undefined;
const at = isElsewhere ? 'elsewhere' : published === true ? 'here' : undefined;
console.log(`\n${reportWithdrawal({ plan, taken, id, published: at }, sender)}`);
process.exitCode = plan.unread.length > 0 || !plan.record || published === false || (!taken.saved.done && taken.saved.why !== undefined) ? 1 : 0;
