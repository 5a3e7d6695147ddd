import { lockLine, lockText, publishedNow, writeLockText, type Exits } from '#/content-files/number-lock/lock.ts';
import { readContent } from '#/content-files/read/read-content.ts';

/** Confirms everything that a made-up project publishes, as no command does. @param exits where "Leave now" leads, by language */
export const renewLock = (root: string, exits: Exits = {}): void => {
  writeLockText(root, lockText(publishedNow(readContent(root), exits).map(lockLine)));
};
