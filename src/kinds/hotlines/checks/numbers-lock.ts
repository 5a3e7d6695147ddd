import { inGroups } from '#/domain/dialling.ts';
import { isLocale } from '#/domain/locale.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { changesSince, type Change } from '#/content-files/number-lock/changes.ts';
import { inGroupsOf, whatChanged } from '#/content-files/number-lock/in-words.ts';
import { LOCK_FILE, readLock, type Exits, type Lock } from '#/content-files/number-lock/lock.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';

const placeOf = ({ now }: Change): [file: string, field: string] => {
  if (now.kind === 'exit') return [isLocale(now.language) ? 'site.config.ts' : 'src/domain/help-languages.ts', `exit › ${now.language} › url`];
  const field = now.kind === 'host' ? `sources › ${now.source.id} › url` : now.way;
  return [`content/hotlines/${now.country}.yaml`, `lines › ${now.line.id} › ${field}`];
};

const told = (change: Change, countryNames: ReadonlyMap<string, string>): Problem => {
  const { now, before, mustBeHeld } = change;
  const [file, field] = placeOf(change);
  const blanks = { what: whatChanged(change), now: inGroups(now.value) };
  if (mustBeHeld && now.kind === 'number')
    return problem(file, field, 'lockFirst', { ...blanks, country: countryNames.get(now.country) ?? now.country });
  if (before.length === 0) return problem(file, field, now.kind === 'exit' ? 'lockNewExit' : 'lockNew', blanks);
  return problem(file, field, 'lockDiffers', { ...blanks, before: inGroupsOf(before) });
};

/**
 * Published numbers, chats, addresses, hosts of sources and places where "Leave now" leads that nobody has confirmed, with what stood
 * there before; a lock that is gone, and lines of it that no machine wrote.
 * @param exits where "Leave now" leads, by language; empty where nobody asks
 */
export const checkNumbersLock = (content: ContentFiles, exits: Exits): Problem[] => {
  const lock = readLock(content.root);
  if (lock) return unconfirmedIn(content, exits, lock);
  return content.data.hotlines.length === 0 ? [] : [problem(LOCK_FILE, '', 'lockMissing', { file: LOCK_FILE })];
};

/** The same beside a lock that need not be written yet. */
export const unconfirmedIn = (content: ContentFiles, exits: Exits, lock: Lock): Problem[] => {
  const names = new Map(content.data.hotlines.map(({ data }) => [data.code, data.name[staffLanguage()]]));
  return [
    ...lock.strange.map((row) => problem(LOCK_FILE, '', 'lockStrange', { row })),
    ...changesSince(lock, content, exits).map((change) => told(change, names)),
  ];
};
