import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedContent } from '#/domain/named-content.ts';
import type { LeftOut } from '#/domain/series.ts';
import { say, type MessageKey } from '#/staff-words/messages.ts';
import { checkCalls } from '#/kinds/calls/checks.ts';
import { checkCited } from './checks/cited.ts';
import { speaksOfSite } from './checks/claims.ts';
import { checkCountries } from '#/kinds/hotlines/checks/countries.ts';
import { answersDue, checkDates, consentsDue, reviewsDue, withdrawalsAhead } from './checks/dates.ts';
import { checkExcludedWords } from '#/kinds/words/checks/excluded-words.ts';
import { checkFalsePromises } from '#/kinds/words/checks/false-promises.ts';
import { checkFiles } from './checks/files.ts';
import { checkFragments } from './checks/fragments.ts';
import { checkHours } from '#/kinds/hotlines/checks/hours.ts';
import { checkLineWords } from '#/kinds/hotlines/checks/line-words.ts';
import { checkHelpLanguages } from './checks/help-languages.ts';
import { checkInterface } from './checks/interface.ts';
import { checkLanguage } from './checks/language.ts';
import { leftInAddresses } from './checks/left-in-address.ts';
import { checkLinks, linksToGone } from './checks/links.ts';
import { checkChats, checkLinkTargets } from './checks/link-targets.ts';
import { checkMarkup } from './checks/markup.ts';
import { checkMediaFiles } from './checks/media-files.ts';
import { checkNamed } from './checks/named.ts';
import { checkNames } from './checks/names.ts';
import { checkOfficialNotices } from '#/kinds/notices/checks.ts';
import { checkOffer } from '#/kinds/offer/checks.ts';
import { checkFigures } from '#/kinds/figures/checks.ts';
import { checkLoteria } from '#/kinds/loteria/checks.ts';
import { checkLessons } from '#/kinds/lessons/checks.ts';
import { checkNotices } from '#/kinds/series/checks.ts';
import { checkNumbers, unknownNumbers } from './checks/numbers.ts';
import { checkNumbersLock } from '#/kinds/hotlines/checks/numbers-lock.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkPersonalData } from './checks/personal-data.ts';
import { checkPhrases } from '#/kinds/phrases/checks/phrases.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkPlaceNames } from '#/kinds/hotlines/checks/place-names.ts';
import { checkPosts } from '#/kinds/posts/checks.ts';
import { checkPrivateWords } from './checks/private-words.ts';
import { PROMISES_FILE } from './checks/promise-file.ts';
import { checkPromises } from './checks/promises.ts';
import { checkProse } from './checks/prose.ts';
import { checkQuiet } from './checks/quiet.ts';
import { checkReferences } from './checks/references.ts';
import { checkScales } from '#/kinds/scales/checks.ts';
import { checkRefusedWords } from '#/kinds/hotlines/checks/refused-words.ts';
import { checkReplies } from '#/kinds/replies/checks.ts';
import { checkThread } from '#/kinds/thread/checks.ts';
import { checkWalks } from '#/kinds/walks/checks/walks.ts';
import { checkLights } from '#/kinds/stories/checks.ts';
import { checkStoryFacts } from '#/kinds/facts/checks.ts';
import { sheetsBehind } from './sheets/behind.ts';
import { reportToRead } from './checks/unread-sentences.ts';
import { checkLedFrom } from '#/kinds/guides/checks/led-from.ts';
import { checkTries } from '#/kinds/guides/checks/tries.ts';
import { checkUnread } from './checks/unread.ts';
import { checkWords } from '#/kinds/words/checks/words.ts';
import type { Exits } from './number-lock/lock.ts';
import type { Problem } from './read/problem.ts';
import { isDraft, publicationOf, type FilePublication } from './read/publication.ts';
import { rawFiles } from './read/raw-files.ts';
import { readContent, type ContentFiles } from './read/read-content.ts';
import { namedElsewhere, partNamedElsewhere } from './withdrawal/references.ts';

/** A mistake in a draft. */
interface DraftProblem extends Problem {
  /** Whether it tells who someone is, or lets in who reads it: a draft is sent with all the rest, and stays in what was sent. */
  tells: boolean;
}

/** What a check of the content found: mistakes that stop the build, and lines to know about that do not. */
export interface Findings {
  problems: Problem[];
  /** What is wrong in drafts, which nothing is made of: it is told, and stops no build. Names of people who must not be found stop there too. */
  inDrafts: DraftProblem[];
  warnings: string[];
}

/** What is said of a series that is left out. */
const LEFT_OUT = { withdrawn: 'leftOutWithdrawn', refused: 'leftOutRefused', 'review-due': 'leftOutReview' } as const satisfies Record<
  LeftOut,
  MessageKey
>;

/**
 * The series and parts that are left out and still named elsewhere, each with the places, but for those of links, which are told of by themselves.
 * A series of which no part is left is one that is left out.
 */
const stillNamed = (
  { root, data }: ContentFiles,
  { leftOut, unpublished, languagesOf }: FilePublication,
  gone: ReturnType<typeof linksToGone>,
): string[] => {
  const withdrawn = unpublished.filter(({ text: { kind }, why }) => kind === 'stories' && why === 'withdrawn').map(({ text }) => text);
  const out = new Set(leftOut.map(({ series: { id } }) => id));
  for (const { series = '' } of withdrawn) if (languagesOf(series).length === 0) out.add(series);
  const parts = Map.groupBy(
    withdrawn.filter(({ series = '' }) => !out.has(series)),
    ({ translationKey }) => translationKey,
  );
  const files = out.size + parts.size > 0 ? rawFiles(root) : [];
  return [
    ...data.series
      .filter(({ id }) => out.has(id))
      .flatMap((series) => {
        const places = namedElsewhere(files, series, gone);
        return places.length > 0 ? [say('leftOutNamed', { id: series.id, places: places.join('; ') })] : [];
      }),
    ...[...parts.values()].flatMap((its) => {
      const titles = its.map(({ text }) => text.data.title);
      const own = its.flatMap(({ text: { file }, series = '', part = 0 }) => [file, `content/facts/${series}-${String(part)}.yaml`]);
      const places = partNamedElsewhere(files, { titles, own }, gone);
      const { file } = (its.find(({ withdrawnOn }) => withdrawnOn !== undefined) ?? its[0])?.text ?? { file: '' };
      return places.length > 0 ? [say('leftOutPartNamed', { file, places: places.join('; ') })] : [];
    }),
  ];
};

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
    checkUnread,
    checkReferences,
    checkNotices,
    checkLights,
    checkStoryFacts,
    checkWalks,
    checkReplies,
    checkThread,
    checkDates,
    checkPairs,
    checkTries,
    checkLedFrom,
    checkPhrases,
    checkOffer,
    checkOfficialNotices,
    checkPosts,
    checkLoteria,
    checkFigures,
    checkLessons,
    checkCountries,
    checkHours,
    checkCalls,
    checkPlaceNames,
    checkLineWords,
    checkRefusedWords,
    checkNumbers,
    (all: ContentFiles) => checkNumbersLock(all, exits),
    checkExcludedWords,
    checkFalsePromises,
    checkLinkTargets,
    checkCited,
    checkMarkup,
    checkMediaFiles,
    checkProse,
    checkFragments,
    (all: ContentFiles) => checkLinks(all, publication),
    (all: ContentFiles) => checkScales(all, publication),
    checkQuiet,
    (all: ContentFiles) => checkHelpLanguages(all),
  ];
  const gone = linksToGone(content, publication);
  const warnings = [
    ...publication.leftOut.map(({ series: { id }, why }) => say(LEFT_OUT[why], { id })),
    ...publication.unpublished.flatMap(({ text: { text, withdrawnOn, date }, why }) => {
      const { file } = text;
      if (withdrawnOn !== undefined) return [say('leftOutPart', { file })];
      if (why === 'draft') return [say('leftOutDraft', { file })];
      return why === 'waits' && date !== undefined ? [say('leftOutWaits', { file, day: date })] : [];
    }),
    ...withdrawalsAhead(content, today),
    ...gone.map((one) => say('linkGone', one)),
    ...stillNamed(content, publication, gone),
    ...reviewsDue(publication, today),
    ...answersDue(content, today),
    ...consentsDue(content, today),
    ...leftInAddresses(content).map(({ text: { file }, words }) => say('addressKeeps', { file, words: words.join(' ') })),
    ...(named ? sheetsBehind(content) : []),
    ...(named ? reportToRead(content) : []),
  ];
  // Where the marks are gone, or the last page that has any, it is told of what is left.
  const asksPromises = named !== undefined && (existsSync(join(root, PROMISES_FILE)) || content.texts.some(speaksOfSite));
  // Of drafts too: they are sent with all the rest, and stand for good in what was sent.
  const listed = checkNames(content, today);
  const tells = [checkPrivateWords, checkPersonalData, checkChats].flatMap((check) => check(content));
  const found = [
    ...content.problems,
    ...checks.flatMap((check): Problem[] => check(content, today)),
    ...tells,
    ...(asksPromises ? checkPromises(content) : []),
    ...checkWords(content),
    ...(await checkPictures(content)),
  ];
  const texts = content.texts.filter(isDraft);
  const drafts = new Set(texts.map(({ file }) => file));
  const asWords = ({ file, field, message }: Problem): string => [file, field, message].join('\n');
  const telling = new Set([...tells, ...unknownNumbers({ ...content, texts })].map(asWords));
  return {
    // A text that other pages lead to is missed there while it is a draft: that is no matter of the draft alone.
    problems: [...listed, ...found.filter(({ file }) => !drafts.has(file)), ...(named ? checkNamed(content, publication, named) : [])],
    inDrafts: found.filter(({ file }) => drafts.has(file)).map((one) => ({ ...one, tells: telling.has(asWords(one)) })),
    warnings,
  };
};

/** The findings where all that is saved is to be sent: what tells who someone is stops that in a draft too. */
export const asSent = ({ problems, inDrafts, warnings }: Findings): Findings & { inSent: Problem[] } => ({
  problems,
  inSent: inDrafts.filter(({ tells }) => tells),
  inDrafts: inDrafts.filter(({ tells }) => !tells),
  warnings,
});

/**
 * The findings as staff read them: file by file, then field, then what is wrong and how to mend it.
 * @param findings where something is to be sent, those of `asSent`
 */
export const report = ({ problems, inDrafts, warnings, inSent = [] }: Findings & { inSent?: readonly Problem[] }): string => {
  const fileByFile = (found: readonly Problem[]): string[] =>
    [...Map.groupBy(found, ({ file }) => file)].map(([file, its]) =>
      [file, ...its.map(({ field, message }) => (field === '' ? `  ${message}` : `  ${field}: ${message}`))].join('\n'),
    );
  const blocks = fileByFile(problems);
  const sent = inSent.length === 0 ? [] : [say('inSentDrafts'), ...fileByFile(inSent)];
  const later = inDrafts.length === 0 ? [] : [say('inDrafts'), ...fileByFile(inDrafts)];
  const count = problems.length + inSent.length;
  const summary = count === 0 ? say('allGood') : say('found', { count });
  return [...blocks, ...sent, ...later, ...warnings, summary].join('\n\n');
};
