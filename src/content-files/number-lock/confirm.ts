import { isAddressPrinted } from '#/domain/same-number.ts';
import { say } from '#/staff-words/messages.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { changesSince, isProven, type Change } from './changes.ts';
import { inGroupsOf, whatChanged } from './in-words.ts';
import { linesInFiles, lockLine, readLock, writeLock, type Exits, type Lock } from './lock.ts';

const NONE: Lock = { values: new Map(), strange: [] };

/** What is to be confirmed in a project, and what was confirmed before. A lock that is gone confirms nothing. */
export const openChanges = (content: ContentFiles, exits: Exits): Change[] => changesSince(readLock(content.root) ?? NONE, content, exits);

/** A change as it is asked about: what it is, old and new side by side. */
export const sideBySide = (change: Change): string => {
  const before = change.before.length === 0 ? say('confirmNothing') : inGroupsOf(change.before);
  const [left, right] = [say('confirmBefore'), say('confirmNow')];
  const width = Math.max(left.length, before.length) + 4;
  return [
    lockLine(change.now),
    whatChanged(change),
    `  ${left.padEnd(width)}${right}`,
    `  ${before.padEnd(width)}${inGroupsOf([change.now.value])}`,
  ].join('\n');
};

/**
 * Why a page does not confirm a change, in words; nothing where it does. Of a number it is one of its line's sources, which prints it,
 * unless staff have called; of a source it is that source; of the exit it is where the exit leads.
 */
export const whyNot = ({ now, mustBeHeld }: Change, page: string): string | undefined => {
  if (mustBeHeld) return say('confirmHeld');
  if (!/^https?:\/\//i.test(page)) return say('confirmNoPage');
  if (now.kind === 'exit') return isAddressPrinted(now.value, page) ? undefined : say('confirmOtherExit');
  const sources = now.kind === 'host' ? [now.source] : now.line.sources;
  const named = sources.filter(({ url }) => isAddressPrinted(url, page));
  if (named.length === 0) return say('confirmOtherPage');
  return isProven(now, named) ? undefined : say('confirmNotPrinted', { source: named.map(({ id }) => id).join(', ') });
};

/**
 * Notes a change as confirmed, or none, and puts the lock in order: what stands nowhere in the files any more goes, and lines that no
 * machine wrote. What stood where another change waits stays, to be shown beside it; so does all while a country's file cannot be read.
 */
export const confirm = (content: ContentFiles, exits: Exits, change?: Change): void => {
  const lock = readLock(content.root);
  if (!lock && !change) return;
  const { values } = lock ?? NONE;
  const isComplete = content.data.hotlines.length === content.named.hotlines.size;
  const inFiles = linesInFiles(content, exits);
  const waiting = new Set(
    openChanges(content, exits).flatMap(({ now }) => (now.key === change?.now.key && now.value === change.now.value ? [] : now.key)),
  );
  const kept = [...values].flatMap(([key, all]) =>
    [...all].flatMap((value) => (!isComplete || waiting.has(key) || inFiles.has(lockLine({ key, value })) ? lockLine({ key, value }) : [])),
  );
  writeLock(content.root, [...kept, ...(change ? [lockLine(change.now)] : [])]);
};
