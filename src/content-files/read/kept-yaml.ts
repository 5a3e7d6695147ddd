import { parse } from 'yaml';

/** What was read since content was last begun to be read, and in the reading before, by its text. */
let now = new Map<string, unknown>();
let before = new Map<string, unknown>();

/** Called where a reading of all content begins: what the last one did not meet is forgotten, so that nothing of a text that was taken down stays. */
export const beginReading = (): void => {
  before = now;
  now = new Map<string, unknown>();
};

/**
 * What some YAML says. The same text is parsed once, since that is half of the time in which content is read, and a build, the desk and
 * the tests read it again and again; what is given is the caller's own to change.
 * @throws YAMLParseError where it is none
 */
export const parsedYaml = (text: string): unknown => {
  const data: unknown = now.has(text) ? now.get(text) : before.has(text) ? before.get(text) : parse(text);
  now.set(text, data);
  return structuredClone(data);
};
