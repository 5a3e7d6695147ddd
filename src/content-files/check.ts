import type { NamedContent } from '#/domain/named-content.ts';
import type { LeftOut } from '#/domain/series.ts';
import { say, type MessageKey } from '#/staff-words/messages.ts';
import { checkCountries } from './checks/countries.ts';
import { answersDue, checkDates, reviewsDue, withdrawalsAhead } from './checks/dates.ts';
import { checkExcludedWords } from './checks/excluded-words.ts';
import { checkFalsePromises } from './checks/false-promises.ts';
import { checkFiles } from './checks/files.ts';
import { checkFragments } from './checks/fragments.ts';
import { checkHours } from './checks/hours.ts';
import { checkLineWords } from './checks/line-words.ts';
import { checkHelpLanguages } from './checks/help-languages.ts';
import { checkInterface } from './checks/interface.ts';
import { checkLanguage } from './checks/language.ts';
import { checkLinks, linksToGone } from './checks/links.ts';
import { checkLinkTargets } from './checks/link-targets.ts';
import { checkMarkup } from './checks/markup.ts';
import { checkMediaFiles } from './checks/media-files.ts';
import { checkNamed } from './checks/named.ts';
import { checkNames } from './checks/names.ts';
import { checkOffer } from './checks/offer.ts';
import { checkNotices } from './checks/notices.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkNumbersLock } from './checks/numbers-lock.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkPersonalData } from './checks/personal-data.ts';
import { checkPhrases } from './checks/phrases.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkPlaceNames } from './checks/place-names.ts';
import { checkPrivateWords } from './checks/private-words.ts';
import { checkPromises } from './checks/promises.ts';
import { checkProse } from './checks/prose.ts';
import { checkQuiet } from './checks/quiet.ts';
import { checkReferences } from './checks/references.ts';
import { checkScales } from './checks/scales.ts';
import { checkRefusedWords } from './checks/refused-words.ts';
import { checkReplies } from './checks/replies.ts';
import { checkScenarios } from './checks/scenarios.ts';
import { checkStoryFacts } from './checks/story-facts.ts';
import { reportToRead } from './checks/unread-sentences.ts';
import { checkUnread } from './checks/unread.ts';
import { checkWords } from './checks/words.ts';
import type { Exits } from './number-lock/lock.ts';
import type { Problem } from './read/problem.ts';
import { publicationOf } from './read/publication.ts';
import { readContent, type ContentFiles } from './read/read-content.ts';

/** What a check of the content found: mistakes that stop the build, and lines to know about that do not. */
export interface Findings {
  problems: Problem[];
  warnings: string[];
}

/** What is said of a series that is left out. */
const LEFT_OUT = { withdrawn: 'leftOutWithdrawn', refused: 'leftOutRefused', 'review-due': 'leftOutReview' } as const satisfies Record<
  LeftOut,
  MessageKey
>;

/**
 * Reads all content and gives every mistake at once.
 * @param root the project's folder
 * @param today the build's day, `YYYY-MM-DD`: decides which texts are left out
 * @param named the content that code names; without it, nobody asks whether that is there
 * @param exits where "Leave now" leads, by language; without it, nobody asks whether that was confirmed
 */
export const checkContent = async (root: string, today: string, named?: NamedContent, exits: Exits = {}): Promise<Findings> => {
  const content = readContent(root);
  const publication = publicationOf(content, today);
  const checks = [
    checkFiles,
    checkInterface,
    checkLanguage,
    checkNames,
    checkUnread,
    checkReferences,
    checkNotices,
    checkStoryFacts,
    checkScenarios,
    checkReplies,
    checkDates,
    checkPairs,
    checkPhrases,
    checkOffer,
    checkCountries,
    checkHours,
    checkPlaceNames,
    checkLineWords,
    checkRefusedWords,
    checkNumbers,
    (all: ContentFiles) => checkNumbersLock(all, exits),
    checkPrivateWords,
    checkExcludedWords,
    checkFalsePromises,
    checkPersonalData,
    checkLinkTargets,
    checkMarkup,
    checkMediaFiles,
    checkProse,
    checkFragments,
    (all: ContentFiles) => checkLinks(all, publication),
    (all: ContentFiles) => checkScales(all, publication),
    checkQuiet,
    (all: ContentFiles) => checkHelpLanguages(all),
  ];
  const warnings = [
    ...publication.leftOut.map(({ series: { id }, why }) => say(LEFT_OUT[why], { id })),
    ...publication.unpublished.flatMap(({ text: { text, withdrawnOn, date }, why }) => {
      const { file } = text;
      if (withdrawnOn !== undefined) return [say('leftOutPart', { file })];
      if (why === 'draft') return [say('leftOutDraft', { file })];
      return why === 'waits' && date !== undefined ? [say('leftOutWaits', { file, day: date })] : [];
    }),
    ...withdrawalsAhead(content, today),
    ...linksToGone(content, publication),
    ...reviewsDue(publication, today),
    ...answersDue(content, today),
    ...(named?.promisingPages ? reportToRead(content, named.promisingPages) : []),
  ];
  const problems = [
    ...content.problems,
    ...checks.flatMap((check): Problem[] => check(content, today)),
    ...(named ? checkNamed(content, publication, named) : []),
    ...(named?.promisingPages ? checkPromises(content, named.promisingPages) : []),
    ...(await checkWords(content)),
    ...(await checkPictures(content)),
  ];
  return { problems, warnings };
};

/** The findings as staff read them: file by file, then field, then what is wrong and how to mend it. */
export const report = ({ problems, warnings }: Findings): string => {
  const files = [...new Set(problems.map(({ file }) => file))];
  const blocks = files.map((file) =>
    [
      file,
      ...problems.filter((one) => one.file === file).map(({ field, message }) => (field === '' ? `  ${message}` : `  ${field}: ${message}`)),
    ].join('\n'),
  );
  const summary = problems.length === 0 ? say('allGood') : say('found', { count: problems.length });
  return [...blocks, ...warnings, summary].join('\n\n');
};
