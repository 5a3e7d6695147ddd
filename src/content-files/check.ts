import { leftOut } from '#/domain/series.ts';
import { say } from '#/schemas/messages.ts';
import { checkFiles } from './checks/files.ts';
import { checkFragments } from './checks/fragments.ts';
import { checkInterface } from './checks/interface.ts';
import { checkLanguage } from './checks/language.ts';
import { checkLinks, linksToGone } from './checks/links.ts';
import { checkNames } from './checks/names.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkPromises } from './checks/promises.ts';
import { checkPrivateWords } from './checks/private-words.ts';
import { checkProse } from './checks/prose.ts';
import { checkQuiet } from './checks/quiet.ts';
import { checkReferences } from './checks/references.ts';
import { checkUnread } from './checks/unread.ts';
import { checkWords } from './checks/words.ts';
import type { Problem } from './problem.ts';
import { readContent, textField } from './read.ts';

/** What a check of the content found: mistakes that stop the build, and lines to know about that do not. */
export interface Findings {
  problems: Problem[];
  warnings: string[];
}

/**
 * Reads all content and gives every mistake at once.
 * @param root the project's folder
 * @param today the build's day, `YYYY-MM-DD`: decides which stories are left out
 */
export const checkContent = async (root: string, today: string): Promise<Findings> => {
  const content = readContent(root);
  const checks = [
    checkFiles,
    checkInterface,
    checkLanguage,
    checkNames,
    checkUnread,
    checkReferences,
    checkPromises,
    checkPairs,
    checkNumbers,
    checkPrivateWords,
    checkProse,
    checkFragments,
    checkLinks,
    checkQuiet,
  ];
  const warnings = [
    ...content.series.flatMap(({ id, data }) => {
      const reason = leftOut(data, today);
      return reason === undefined ? [] : [say(reason === 'withdrawn' ? 'leftOutWithdrawn' : 'leftOutReview', { id })];
    }),
    ...content.texts.filter((text) => textField(text, 'withdrawnOn') !== '').map(({ file }) => say('leftOutPart', { file })),
    ...linksToGone(content, today),
  ];
  return {
    problems: [...content.problems, ...checks.flatMap((check): Problem[] => check(content, today)), ...(await checkWords(content))],
    warnings,
  };
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
