import { LOCALES, type Words } from './locale.ts';

/** A value in which words that stand in every language of the site are those of one. */
export type InLanguage<Value> = Value extends Words ? string : Value extends object ? { [Field in keyof Value]: InLanguage<Value[Field]> } : Value;

const isWords = (value: object): value is Words => LOCALES.every((locale) => typeof Reflect.get(value, locale) === 'string');

/** The name of a list's entry in a path: its `id`, else its number from 1. */
const stepOf = (entry: unknown, index: number): string => {
  const id: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined;
  return typeof id === 'string' ? id : String(index + 1);
};

const resolved = (value: unknown, pick: (words: Words, path: readonly string[]) => string, path: readonly string[]): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: unknown, index) => resolved(entry, pick, [...path, stepOf(entry, index)]));
  if (isWords(value)) return pick(value, path);
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, resolved(inner, pick, [...path, field])]));
};

/**
 * A value with its words in one language.
 * @param pick which of some words; it gets the way to them too: the fields, and in lists an entry's `id` or its number from 1
 */
export const inLanguage = <Value>(value: Value, pick: (words: Words, path: readonly string[]) => string): InLanguage<Value> =>
  resolved(value, pick, []) as InLanguage<Value>;
