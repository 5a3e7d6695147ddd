import { existsSync, readFileSync } from 'node:fs';

/** What stands at a path of properties in data that nobody checked; nothing where the path ends before. */
export const at = (data: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined), data);

/** The number there, or 0. */
export const numberAt = (data: unknown, ...path: string[]): number => {
  const found = at(data, ...path);
  return typeof found === 'number' ? found : 0;
};

/** The words there, or none. */
export const wordsAt = (data: unknown, ...path: string[]): string => {
  const found = at(data, ...path);
  return typeof found === 'string' ? found : '';
};

/** The list there, or an empty one. */
export const listAt = (data: unknown, ...path: string[]): unknown[] => {
  const found = at(data, ...path);
  return Array.isArray(found) ? found : [];
};

/** What a file of JSON holds; nothing where it is missing, or was not written to its end. */
export const readJson = (file: string): unknown => {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};
