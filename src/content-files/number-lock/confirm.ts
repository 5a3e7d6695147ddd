import { isAddressPrinted } from '#/domain/same-number.ts';
import { say } from '#/staff-words/messages.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { writeWhole } from '../whole-file.ts';
import { changesSince, isProven, type Change } from './changes.ts';
import { CHANGES_FILE, changesText, toldOf, type Happened } from './history.ts';
import { inGroupsOf, whatChanged } from './in-words.ts';
import { linesInFiles, lockLine, lockText, readLock, writeLockText, type Exits, type Lock } from './lock.ts';

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

/** The lock and the history as they are to be written. */
export interface Noted {
  lock: string;
  /** `content/number-changes.yaml`; nothing where it stays as it is. */
  changes: string | undefined;
}

/**
 * The lock with some changes confirmed, or none, and in order: what stands nowhere in the files any more goes, and lines that no
 * machine wrote; and the history with what that means for each line. What stood where another change waits stays, to be shown beside it; so does
 * all while a country's file cannot be read.
 * @param today `YYYY-MM-DD`
 * @param besides what is known to have happened, where the lock alone cannot tell
 * @throws where the history cannot be read (canNoteChanges)
 */
export const noted = (content: ContentFiles, exits: Exits, today: string, changes: readonly Change[], besides: readonly Happened[] = []): Noted => {
  const { values } = readLock(content.root) ?? NONE;
  const isComplete = content.data.hotlines.length === content.named.hotlines.size;
  const inFiles = linesInFiles(content, exits);
  const confirmed = new Set(changes.map(({ now }) => lockLine(now)));
  const waiting = new Set(openChanges(content, exits).flatMap(({ now }) => (confirmed.has(lockLine(now)) ? [] : now.key)));
  const all = [...values].flatMap(([key, its]) => [...its].map((value) => ({ key, value, line: lockLine({ key, value }) })));
  const isKept = ({ key, line }: (typeof all)[number]): boolean => !isComplete || waiting.has(key) || inFiles.has(line);
  const happened = new Map<string, Happened>();
  for (const { now, before } of changes) {
    const its = toldOf(now.key);
    // What is held still stands in the files: beside it something is new.
    const isOther = before.some((value) => !inFiles.has(lockLine({ key: now.key, value })));
    if (its) happened.set(now.key, { ...its, what: isOther ? 'changed' : (happened.get(now.key)?.what ?? 'added') });
  }
  for (const one of all) {
    const its = toldOf(one.key);
    if (!its || isKept(one) || happened.has(one.key)) continue;
    // Under another line's name, or in another form, it stands there still.
    const isMoved = content.data.hotlines.some(({ data: { code, lines } }) =>
      lines.some(({ id }) => code === its.country && inFiles.has(lockLine({ key: `${code} ${id} ${its.way}`, value: one.value }))),
    );
    if (!isMoved) happened.set(one.key, { ...its, what: 'removed' });
  }
  for (const one of besides) happened.set(`${one.country} ${one.line} ${one.way}`, one);
  return {
    lock: lockText([...all.filter(isKept).map(({ line }) => line), ...confirmed]),
    changes: changesText(content, [...happened.values()], today),
  };
};

/**
 * Notes a change as confirmed, or none, and puts the lock in order; what happened goes to the history (`noted`).
 * @param today `YYYY-MM-DD`
 * @throws where the history cannot be read (canNoteChanges)
 */
export const confirm = (content: ContentFiles, exits: Exits, today: string, change?: Change): void => {
  if (!readLock(content.root) && !change) return;
  const { lock, changes } = noted(content, exits, today, change ? [change] : []);
  // First the history: what is noted there twice is one, and what is in the lock is not asked again.
  if (changes !== undefined) writeWhole(content.root, CHANGES_FILE, changes);
  writeLockText(content.root, lock);
};
