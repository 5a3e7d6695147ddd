import './old-copies.ts';
import './no-clock-behind.ts';
import { say, type MessageKey } from '#/staff-words/messages.ts';
import { placeholders, site, siteToday, type Needed } from '../site.config.ts';
import { build } from './build/build.ts';
import { publishSaved } from './publish-saved.ts';

/** What is said of each setting that is not there. */
const NEEDED = { url: 'siteUrl', contact: 'siteContact' } as const satisfies Record<Needed, MessageKey>;

const unset = placeholders();
if (unset.length > 0) {
  console.error([say('siteNotReady'), ...unset.map((one) => `  ${say(NEEDED[one], { given: site[one] })}`)].join('\n'));
  process.exit(1);
}
const publish = async (): Promise<boolean> => {
  if (!process.argv.includes('--saved')) return build({ env: { ...process.env, SITE_PUBLIC: '1' } });
  const published = await publishSaved(process.cwd(), siteToday());
  if (published === undefined) console.error(say('savedNone'));
  return published === true;
};
process.exitCode = (await publish()) ? 0 : 1;
