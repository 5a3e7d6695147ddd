import { join } from 'node:path';
import { parse } from 'yaml';
import { problem, type Problem } from './problem.ts';
import { bytesOf } from './walk.ts';
import { yamlMistake } from './yaml-mistake.ts';

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

/** Parses YAML; a mistake in its form becomes a problem with its line. @param offset lines of the file before the YAML */
export const readYaml = (text: string, file: string, offset: number, problems: Problem[]): Record<string, unknown> | undefined => {
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

/** A file of fields as it stands; nothing where it cannot be read. */
export const readFields = (root: string, file: string, problems: Problem[]): Record<string, unknown> | undefined => {
  const text = readText(root, file, problems);
  return text === undefined ? undefined : readYaml(text, file, 0, problems);
};
