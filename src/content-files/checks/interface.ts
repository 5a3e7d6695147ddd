import { LOCALES, otherLocale } from '#/domain/locale.ts';
import { say } from '#/staff-words/messages.ts';
import { isObject } from '../read/file-form.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { interfaceFieldsIn } from './word-fields.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** What each key of a file fills in. */
type Keys = Map<string, Set<string>>;

/** The places in a file that hold neither words nor a group of them. */
const emptyIn = (value: unknown, path: readonly string[] = []): string[] => {
  if (typeof value === 'string') return [];
  return isObject(value) ? Object.entries(value).flatMap(([key, inner]) => emptyIn(inner, [...path, key])) : [path.join(' › ')];
};

/** The words of the interface that are empty, that only one language has, or that fill in other values there. */
export const checkInterface = (content: ContentFiles): Problem[] => {
  const files = new Map<string, Keys>();
  for (const { file, locale } of content.interfaceWords) {
    const keys: Keys = new Map();
    for (const { file: its, path, words } of interfaceFieldsIn(content, locale)) {
      if (its !== file) continue;
      const key = path.join(' › ').replace(PLURAL, '');
      const filled = keys.get(key) ?? new Set();
      for (const [, name = ''] of words.matchAll(/\{\{\s*([\w.]+)/g)) filled.add(name);
      keys.set(key, filled);
    }
    files.set(file, keys);
  }
  const noWords = content.interfaceWords.flatMap(({ file, data }) =>
    emptyIn(data).map((field) => problem(file, field, 'wrongKind', { expected: say('aText') })),
  );
  const empty = LOCALES.flatMap((locale) => interfaceFieldsIn(content, locale)).filter(({ words }) => words.trim() === '');
  const differing = content.interfaceWords.flatMap(({ file, locale }) => {
    const other = file.replace(`locales/${locale}/`, `locales/${otherLocale(locale)}/`);
    const [own, theirs] = [files.get(file), files.get(other)];
    if (!own || !theirs) return [];
    return [...theirs].flatMap(([key, filled]) => {
      const here = own.get(key);
      if (!here) return [problem(file, key, 'interfaceMissing', { other })];
      const extra = [...here].filter((name) => !filled.has(name));
      return extra.map((name) => problem(file, key, 'interfaceBlank', { name, other }));
    });
  });
  return [...empty.map(({ file, path }) => problem(file, path.join(' › '), 'interfaceEmpty')), ...noWords, ...differing];
};
