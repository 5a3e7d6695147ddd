import { join } from 'node:path';
import { parse } from 'yaml';
import type { MessageKey } from '#/staff-words/messages.ts';
import { problem, type Problem } from './problem.ts';
import { keptOutcome } from './kept-outcomes.ts';
import { bytesOf } from './list-folder.ts';
import { lostWords } from './lost-words.ts';
import { pastedFields } from './pasted.ts';
import { yamlMistake } from './yaml-mistake.ts';

/** How many bytes a file of fields may hold, some ten times the longest of November 2026: more was pasted by mistake, or is meant to stop the build. */
const MOST_BYTES = 1_000_000;

/** Whether a value is a group of fields. */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A file's text; nothing where it is empty, or not saved as UTF-8, which becomes a problem (with its line).
 * @param root the project's folder
 * @param problems gains what is wrong with its form
 */
export const readText = (root: string, file: string, problems: Problem[]): string | undefined => {
  const bytes = bytesOf(join(root, file));
  if (!bytes) {
    problems.push(problem(file, '', 'fileUnreadable'));
    return undefined;
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') {
    problems.push(problem(file, '', 'emptyFile'));
    return undefined;
  }
  // What cannot be read is decoded as U+FFFD; a text may also hold that sign itself.
  if (Buffer.from(text).equals(bytes) || Buffer.from(`\uFEFF${text}`).equals(bytes)) return text;
  problems.push(problem(file, '', 'notUtf8', { row: text.split('\uFFFD')[0]?.split('\n').length ?? 1 }));
  return undefined;
};

/** A file that holds more words than it may. @param most bytes */
export const tooBig = (file: string, bytes: number, most: number): Problem =>
  problem(file, '', 'fileTooBig', { size: Math.ceil(bytes / 1000), most: most / 1000, times: Math.ceil((bytes / most) * 10) / 10 });

/** Parses YAML; a mistake in its form, what Word made of it, or words that it would lose, becomes a problem with its line. @param offset lines of the file before the YAML */
export const readYaml = (text: string, file: string, offset: number, problems: Problem[]): Record<string, unknown> | undefined => {
  const wrong = pastedFields(text, file, offset) ?? lostWords(text, file, offset);
  if (wrong) {
    problems.push(wrong);
    return undefined;
  }
  try {
    const data: unknown = parse(text);
    if (isObject(data)) return data;
    problems.push(problem(file, '', 'yamlNoColon', { row: offset + 1 }));
  } catch (error) {
    const { key, row } = yamlMistake(error, text);
    problems.push(problem(file, '', key, { row: row + offset }));
  }
  return undefined;
};

/** What is wrong around the line at which a text stops being JSON: almost always a comma, on it or on the line above. @param row from 1 */
const commaMistake = (lines: readonly string[], row: number): { key: MessageKey; row: number } => {
  const [at = '', above = ''] = [lines[row - 1], lines[row - 2]];
  if (/^\s*[}\]]/.test(at) && /,\s*$/.test(above)) return { key: 'jsonCommaOver', row: row - 1 };
  if (/^\s*"/.test(at) && /["\]}]\s*$/.test(above)) return { key: 'jsonCommaLacks', row: row - 1 };
  // Within words they may stand.
  return { key: /(?:^|[:,{[])\s*[“”]|[“”]\s*[:,]?\s*$/.test(at) ? 'jsonCurly' : 'jsonForm', row };
};

/** The mistake at which a text stops being JSON, with its line; nothing where it is JSON. The build reads it as such, and YAML lets a comma too many pass. */
const jsonMistake = (text: string): { key: MessageKey; row: number } | undefined => {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return undefined;
  } catch (error) {
    const [, row] = (error instanceof SyntaxError && /\(line (\d+) column/.exec(error.message)) || [];
    return commaMistake(text.split('\n'), row === undefined ? text.trimEnd().split('\n').length : Number(row));
  }
};

/** The fields of a file as they stand; nothing where they cannot be read. @param text the file's */
export const fieldsIn = (text: string, file: string, problems: Problem[]): Record<string, unknown> | undefined => {
  const bytes = Buffer.byteLength(text);
  const mistake = file.endsWith('.json') ? jsonMistake(text) : undefined;
  if (bytes > MOST_BYTES) problems.push(tooBig(file, bytes, MOST_BYTES));
  else if (mistake) problems.push(problem(file, '', mistake.key, { row: mistake.row }));
  else return readYaml(text, file, 0, problems);
  return undefined;
};

/** A file of fields as it stands; nothing where it cannot be read. */
export const readFields = (root: string, file: string, problems: Problem[]): Record<string, unknown> | undefined => {
  const text = readText(root, file, problems);
  return text === undefined ? undefined : keptOutcome(['fields', file, text], problems, () => fieldsIn(text, file, problems));
};
