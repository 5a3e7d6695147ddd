import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { promisesSchema, type Promises } from '#/schemas/promises.ts';
import { readFields } from '../read/file-form.ts';
import { fieldPath, type Problem } from '../read/problem.ts';

/** Where the marks stand. */
export const PROMISES_FILE = 'content/promises.yaml';

/** One mark: a sentence, and where it stands in the file of marks. */
export interface Mark {
  locale: Locale;
  words: string;
  /** `promises › no-cookies`, `none`. */
  where: string;
  /** The promise's id; nothing for `told`, `none` and `undecided`. */
  id: string | undefined;
}

/** The file of marks; nothing where it cannot be read. @param problems gains what is wrong with its form */
export const readPromises = (root: string, problems: Problem[]): Promises | undefined => {
  const data = readFields(root, PROMISES_FILE, problems);
  if (data === undefined) return undefined;
  const result = promisesSchema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push({ file: PROMISES_FILE, field: fieldPath(issue.path, data), message: issue.message });
  return undefined;
};

/** All marks, those that are still to be decided too. */
export const marksIn = ({ promises, untestable, told, none, undecided }: Promises): Mark[] => {
  const lists = [
    ...Object.entries(promises).map(([id, both]) => ({ id, where: `promises › ${id}`, both })),
    ...Object.entries(untestable).map(([id, both]) => ({ id, where: `untestable › ${id}`, both })),
    { id: undefined, where: 'told', both: told },
    { id: undefined, where: 'none', both: none },
    ...(undecided ? [{ id: undefined, where: 'undecided', both: undecided }] : []),
  ];
  return lists.flatMap(({ id, where, both }) => LOCALES.flatMap((locale) => both[locale].map((words) => ({ locale, words, where, id }))));
};

/** The ids that `tests/promises` has a test for; nothing where that folder is not there, as in a copy that is only built. */
export const testedPromises = (root: string): Set<string> | undefined => {
  const folder = join(root, 'tests/promises');
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return new Set(
    files.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/^\s+id: '([a-z0-9-]+)',$/gm)].map(([, id = '']) => id)),
  );
};
