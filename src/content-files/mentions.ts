import { namedBy, wordsOf } from '#/schemas/series.ts';
import { blockOf, wordOf, type RawFile } from './raw-files.ts';

const SOURCES = 'content/sources.yaml';
/** The entries of content/sources.yaml: each begins a line. @param text the whole file */
export const entriesOf = (text: string): string[] => text.split(/^(?=\S)/m);

/** Whether a text holds a name between files, whole: not as a part of a longer one. */
export const holds = (text: string, name: string): boolean => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);

/** The ids of content/sources.yaml. */
export const sourceIds = (files: readonly RawFile[]): string[] =>
  [...(files.find(({ file }) => file === SOURCES)?.text ?? '').matchAll(/^([a-z0-9-]+):/gm)].map(([, id = '']) => id);

/** The text of content/sources.yaml without some of its entries; everything else stays as it is, byte for byte. */
export const withoutSources = (text: string, ids: readonly string[]): string =>
  entriesOf(text)
    .filter((entry) => !ids.some((id) => entry.startsWith(`${id}:`)))
    .join('');

/**
 * Says of a line whether it names a series: each word of its names that is not a common one, with or without accents; of a
 * series that is nobody's own story, whose name is ordinary words, the whole name.
 * @param series the text of the series' file
 */
export const namesSeries = (series: string): ((line: string) => boolean) => {
  const block = blockOf(series, 'name');
  if (wordOf(series, 'identity') === 'none') {
    const whole = [...block.matchAll(/\b(?:en|es):\s*["']?(.+?)["']?\s*(?=,\s*e[ns]:|\}|$)/gm)].map(([, name = '']) => name);
    return (line) => whole.some((name) => line.includes(name));
  }
  const names = namedBy(block);
  return (line) => wordsOf(line).some((word) => names.includes(word));
};

/**
 * Where something is named: files with the lines, `content/pages/en/about.md:12, 14`; of the sources, their ids.
 * @param isNamed says it of a line, and of a file's name
 */
export const mentionsIn = (files: readonly RawFile[], isNamed: (line: string) => boolean): string[] =>
  files.flatMap(({ file, text }) => {
    if (file === SOURCES)
      return entriesOf(text)
        .filter((entry) => !entry.startsWith('#') && isNamed(entry))
        .map((entry) => `${file} › ${entry.split(':')[0] ?? ''}`);
    const lines = text.split('\n').flatMap((line, index) => (isNamed(line) ? [index + 1] : []));
    if (lines.length > 0) return [`${file}:${lines.join(', ')}`];
    return isNamed(file) ? [file] : [];
  });
