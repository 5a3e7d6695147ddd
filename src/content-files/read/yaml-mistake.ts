import { YAMLParseError } from 'yaml';
import type { MessageKey } from '#/staff-words/messages.ts';

/** What the package `yaml` complains of (its code, and how its words begin where one code has several meanings), in ours. */
const KNOWN: readonly [code: string, begins: string, key: MessageKey][] = [
  ['TAB_AS_INDENT', '', 'yamlTab'],
  ['DUPLICATE_KEY', '', 'yamlTwice'],
  ['BLOCK_AS_IMPLICIT_KEY', 'Nested', 'yamlColon'],
  ['MULTILINE_IMPLICIT_KEY', '', 'yamlNoColon'],
  ['MISSING_CHAR', 'Missing closing', 'yamlQuote'],
  ['BAD_SCALAR_START', '', 'yamlSign'],
  ['BAD_ALIAS', '', 'yamlSign'],
  ['BAD_INDENT', 'Flow', 'yamlBracket'],
  ['BLOCK_IN_FLOW', '', 'yamlBracket'],
  ['BAD_INDENT', '', 'yamlIndent'],
];

/**
 * What is wrong with a text that is no YAML, as a message, and on which of its lines, from 1.
 * @param error what `parse` threw; anything but a complaint about the text is thrown again
 */
export const yamlMistake = (error: unknown, text: string): { key: MessageKey; row: number } => {
  if (error instanceof YAMLParseError) {
    const known = KNOWN.find(([code, begins]) => error.code === code && error.message.startsWith(begins));
    return { key: known?.[2] ?? 'brokenYaml', row: error.linePos?.[0].line ?? 1 };
  }
  // References to references, which would fill the memory; brackets in brackets, too deep to be read.
  if (error instanceof RangeError) return { key: 'brokenYaml', row: 1 };
  if (error instanceof ReferenceError && error.message.startsWith('Excessive alias')) return { key: 'yamlAliases', row: 1 };
  // A star code without quotation marks is an alias of something; the error has no place.
  const [, name] = (error instanceof ReferenceError && /Unresolved alias .*: (\S+)$/.exec(error.message)) || [];
  if (name === undefined) throw error;
  return { key: 'yamlSign', row: text.slice(0, Math.max(text.indexOf(`*${name}`), 0)).split('\n').length };
};
