import './old-copies.ts';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { confirm, openChanges, sideBySide, whyNot } from '#/content-files/number-lock/confirm.ts';
import { canNoteChanges, CHANGES_FILE } from '#/content-files/number-lock/history.ts';
import { lockLine } from '#/content-files/number-lock/lock.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { say } from '#/staff-words/messages.ts';
import { exitAddresses, siteToday } from '../site.config.ts';

/*
 * Shows each number, chat, address and source's host that is published and that nobody has confirmed, old and new side by side, and asks
 * for the page where the new one stands. `--only "mx mx-911 phones 911"` asks about that one alone, and `--page https://…` beside it
 * answers; there is no answer for all. Fails while something is left.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, page: { type: 'string' } } });
if (values.page !== undefined && values.only === undefined) {
  console.error(say('confirmOnly'));
  process.exit(1);
}
const content = readContent(process.cwd());
const exits = exitAddresses();
const today = siteToday();
if (!canNoteChanges(content)) {
  console.error(say('confirmNoHistory', { file: CHANGES_FILE }));
  process.exit(1);
}
const open = openChanges(content, exits);
if (content.problems.length > 0) console.log(say('confirmUnread'));

confirm(content, exits, today);

const given = open.filter(({ now }) => values.only === undefined || lockLine(now) === values.only.trim());
if (values.only !== undefined && given.length === 0) console.error(say('confirmNone', { only: values.only }));

// Line by line, so that answers which come at once, from a file, are each that of their own question.
const terminal = createInterface({ input: process.stdin });
const answers = terminal[Symbol.asyncIterator]();
const ask = async (): Promise<string> => {
  process.stdout.write(`${say('confirmAsk')}\n> `);
  const { value, done } = await answers.next();
  return done ? '' : value.trim();
};

let left = open.length;
for (const change of given) {
  console.log(`\n${sideBySide(change)}`);
  let page = values.page ?? (change.mustBeHeld ? '' : await ask());
  let why = whyNot(change, page);
  while (why !== undefined) {
    console.error(why);
    page = values.page !== undefined || page === '' ? '' : await ask();
    if (page === '') break;
    why = whyNot(change, page);
  }
  if (why !== undefined) continue;
  // At once, so that what is confirmed stays so when the rest is left for later.
  confirm(content, exits, today, change);
  left -= 1;
  console.log(say('confirmNoted'));
}
terminal.close();
const isSure = content.problems.length === 0;
if (left > 0) console.log(`\n${say('confirmLeft', { count: left })}`);
else if (isSure) console.log(`\n${say('confirmAll')}`);
process.exitCode = left === 0 && isSure ? 0 : 1;
