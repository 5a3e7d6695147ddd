import { stringify } from 'yaml';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { KINDS, TEXT_KINDS } from '#/kinds/index.ts';
import { say } from '#/staff-words/messages.ts';
import type { Promises } from '#/schemas/promises.ts';
import { claimsIn } from '../checks/claims.ts';
import type { Problem } from '../read/problem.ts';
import { marksIn, PROMISES_FILE, readPromises } from '../checks/promise-file.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { writeWhole } from '../whole-file.ts';

const NOTE = `# What each sentence of the interface (locales/) and of the pages about this site promises. A promise says what the site, the phone or a line
# keeps, sends, deletes or never does. A sentence may make several; one that only says what may happen promises nothing.
#   promises    what tests/promises holds, by id: see docs/promises.md
#   untestable  what no test of ours can hold; every page that shows one shows a sentence of "told" too
#   told        sentences that say to the reader that no test of ours holds something
#   none        sentences that promise nothing
# After rewording a text: npm run promises. It brings new sentences here, under "undecided", and takes out those that are gone.

`;

/** What came of it: what to tell staff, and whether something is left to decide. */
interface Noted {
  told: string[];
  failed: boolean;
}

type Both = Record<Locale, string[]>;

/** The file's text: every list of sentences in the order in which they were marked. */
export const promisesFile = (promises: Promises): string => NOTE + stringify(promises, { lineWidth: 0 });

/** Whether sentences that are marked may stand in a file: in one of the interface, or of a kind of which some texts speak of this site. */
const isMarked = (file: string): boolean =>
  file.startsWith('locales/') || TEXT_KINDS.some((kind) => KINDS[kind].promises && file.startsWith(`${KINDS[kind].at.texts}/`));

/** The files of which nobody knows whether sentences that are marked still stand there, since they cannot be read as they are. */
export const unreadClaims = ({ texts, interfaceWords, problems }: ContentFiles): string[] => {
  const read = new Set([...texts, ...interfaceWords].map(({ file }) => file));
  return [...new Set(problems.flatMap(({ file }) => (isMarked(file) && !read.has(file) ? [file] : [])))];
};

/**
 * Brings the marks up to date: what stands in no text is taken out, what nobody has marked is put under `undecided`. Nothing is while a file
 * with such sentences cannot be read: its marks would be lost.
 * @param none whether what is undecided promises nothing
 */
export const notePromises = (root: string, content: ContentFiles, none = false): Noted => {
  const unread = unreadClaims(content);
  if (unread.length > 0) return { told: [say('promisesWait', { files: unread.join(', ') })], failed: true };
  const problems: Problem[] = [];
  const promises = readPromises(root, problems);
  if (!promises) return { told: [say('promisesUnread')], failed: true };
  const told: string[] = [];
  const undecided: Both = { en: [], es: [] };
  const claims = { en: claimsIn(content, 'en'), es: claimsIn(content, 'es') };
  const marks = marksIn(promises);
  for (const locale of LOCALES) {
    const decided = new Set(marks.filter((mark) => mark.locale === locale && mark.where !== 'undecided').map(({ words }) => words));
    for (const { words, file } of claims[locale]) {
      if (decided.has(words) || undecided[locale].includes(words)) continue;
      undecided[locale].push(words);
      told.push(say('promiseAdded', { sentence: words, file }));
    }
  }
  const stays = (locale: Locale, words: string): boolean => claims[locale].some((claim) => claim.words === words);
  for (const { locale, words, where } of marks)
    if (where !== 'undecided' && !stays(locale, words)) told.push(say('promiseRemoved', { sentence: words, where }));
  const kept = (both: Both): Both => ({ en: both.en.filter((words) => stays('en', words)), es: both.es.filter((words) => stays('es', words)) });
  const keptById = (lists: Record<string, Both>): Record<string, Both> =>
    Object.fromEntries(Object.entries(lists).map(([id, both]): [string, Both] => [id, kept(both)]));
  const old = kept(promises.none);
  const left = none ? { en: [], es: [] } : undecided;
  const count = left.en.length + left.es.length;
  const made: Promises = {
    promises: keptById(promises.promises),
    untestable: keptById(promises.untestable),
    told: kept(promises.told),
    none: none ? { en: [...old.en, ...undecided.en], es: [...old.es, ...undecided.es] } : old,
    ...(count > 0 ? { undecided: left } : {}),
  };
  writeWhole(root, PROMISES_FILE, promisesFile(made));
  return { told: [...told, count > 0 ? say('promiseTodo', { count }) : say('promisesFit')], failed: count > 0 };
};
