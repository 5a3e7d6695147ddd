import { basename } from 'node:path';
import { dateInWords } from '#/domain/dates.ts';
import { say, staffLanguage } from '#/staff-words/messages.ts';
import { checkRoles } from '../checks/pairs.ts';
import { git } from '../read/git.ts';
import { parseText, type ContentFiles } from '../read/read-content.ts';
import { pairsIn, revisionNoted, revisionNow, staleIn, type Translation } from './translations.ts';

/**
 * The day, `YYYY-MM-DD`, on which an original first had other words than those its translation was made from. Nothing where git does not
 * know: the words it was made from were never committed, or the new ones are not yet.
 */
export const changedOn = (root: string, { original, translation }: Translation): string | undefined => {
  const { kind, locale, file } = original;
  const noted = revisionNoted(translation);
  let since: string | undefined;
  // Newest first, from now back to the words that were translated.
  for (const row of git(root, 'log', '--format=%H %cs', '--', file).split('\n')) {
    const [commit = '', day] = row.split(' ');
    const then = parseText(git(root, 'show', `${commit}:./${file}`), { kind, locale, name: basename(file) }, []);
    if (then && revisionNow(then) === noted) return since;
    since = day;
  }
  return undefined;
};

const staleBlock = (root: string, stale: Translation): string => {
  const { file } = stale.translation;
  const original = stale.original.file;
  const day = changedOn(root, stale);
  const why =
    day === undefined ? say('originalChanged', { original }) : say('originalChangedOn', { original, day: dateInWords(day, staffLanguage()) });
  return [file, `  ${why}`, `  ${say('translationTodo', { file })}`].join('\n');
};

/** Which translations staff should look at, with what to do, in the system's language. @param root the project's folder */
export const reportTranslations = (root: string, content: ContentFiles): string => {
  const stale = staleIn(content);
  const untold = pairsIn(content).flatMap(({ versions }) => checkRoles(versions.en, versions.es));
  const unread = content.unreadable.size > 0 ? [say('translationsUnread')] : [];
  const blocks = [
    ...stale.map((one) => staleBlock(root, one)),
    ...(stale.length > 0 ? [say('translationsStale', { count: stale.length })] : []),
    ...untold.map(({ file, message }) => `${file}\n  ${message}`),
    ...unread,
  ];
  return blocks.length === 0 ? say('translationsFit') : blocks.join('\n\n');
};

/** How `npm run translations` is written. */
export const translationUsage = (): string => say('translationUsage');
