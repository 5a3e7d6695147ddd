import '../tests/support/on-test-site.ts';
import { findChromium, findFirefox, findWebKit } from '../scripts/browser.ts';
import { startWebKit } from '../tests/support/webkit.ts';
import type { Opens } from './exit-history/hand.ts';
import { inChromium, inFirefox } from './exit-history/playwright-hands.ts';
import { inWords, ROWS, type Row } from './exit-history/rows.ts';
import { inWebKit } from './exit-history/webkit-hand.ts';

/*
 * What an exit leaves behind, measured: `npm run bench:exit-history` prints the table of docs/quick-exit.md for the
 * browsers of this machine. A visit goes from a search page on another site through pages of ours, then leaves. What is
 * in "Back" is measured twice, by the length of the browser's list on the page after the exit and by walking back; what
 * the list holds beyond the walk lies under "Forward".
 */
const measure = async (open: Opens, { row, what, scripts, pages, visit, listing }: Row): Promise<string | undefined> => {
  const hand = await open(scripts);
  await visit(hand);
  let back = '–';
  if (listing === undefined) {
    const counted = await hand.counted();
    const walked = await hand.walked();
    back = inWords(walked, pages);
    if (counted !== walked.length) back += `, and ${counted - walked.length} under "Forward"`;
  }
  const listed = await hand.close();
  if (listed === undefined && listing !== undefined) return undefined;
  const paths = listed?.map(({ path }) => path);
  const history = (listed && listing?.(listed)) ?? (paths ? inWords(paths, pages) : 'it has no such list');
  return `| ${hand.browser} | ${row}: ${what} | ${back} | ${history} |`;
};

const chromium = await findChromium();
const firefox = findFirefox();
const programs = findWebKit();
const webkit = programs && (await startWebKit(programs));
const browsers: Opens[] = [
  inChromium(chromium),
  ...(firefox === undefined ? [] : [inFirefox(firefox)]),
  ...(webkit === undefined ? [] : [inWebKit(webkit)]),
];
console.log('| browser | visit | our pages in "Back" | our pages in its History list |\n| --- | --- | --- | --- |');
for (const open of browsers) {
  for (const row of ROWS) {
    const line = await measure(open, row);
    if (line !== undefined) console.log(line);
  }
}
await webkit?.stop();
