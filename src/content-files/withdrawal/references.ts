import { decoded } from '#/domain/decoded.ts';
import { KINDS } from '#/kinds/index.ts';
import { namedBy, wordsOf } from '#/kinds/series/schema.ts';
import { linksIn, type Prose } from '../read/prose-tree.ts';
import { asBody, asStory, type RawFile } from '../read/raw-files.ts';
import { piecesIn } from '../read/shown-words.ts';
import { entriesIn } from '../read/yaml-edit.ts';

const SOURCES = KINDS.sources.at.entries;

/** Whether a text holds a name between files, whole: not as a part of a longer one. */
export const holds = (text: string, name: string): boolean => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);

/** Whether a file is a series' own: its file, its parts, their facts. What is kept of withdrawals is nobody's. @param id the name of the series' file */
const isOwn = (raw: RawFile, id: string): boolean =>
  raw.file === `content/series/${id}.yaml` ||
  /^content\/facts\/(.+)-\d+\.yaml$/.exec(raw.file)?.[1] === id ||
  raw.file.startsWith('content/withdrawn/') ||
  asStory(raw).some(({ series }) => series === id);

/** The ids of content/sources.yaml. */
export const sourceIds = (files: readonly RawFile[]): string[] =>
  entriesIn(files.find(({ file }) => file === SOURCES)?.text ?? '').map(({ name }) => name);

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

/**
 * Says of some words whether they name a series: each word of its names that is not a common one, with or without accents; of a
 * series that is nobody's own story, whose name is ordinary words, the whole name.
 * @param series the fields of the series' file
 * @param id the name of that file, which tells the name of the person where the field does not
 */
export const namesSeries = ({ name, identity }: Readonly<Record<string, unknown>>, id: string): ((words: string) => boolean) => {
  const whole = stringsIn(name);
  if (identity === 'none') return (words) => whole.some((one) => words.replace(/\s+/g, ' ').includes(one));
  const said = whole.flatMap(namedBy);
  const names = said.length > 0 ? said : namedBy(id);
  return (words) => wordsOf(words).some((word) => names.includes(word));
};

/** The titles of a part that can be read. */
const readTitles = (titles: readonly unknown[]): string[] =>
  titles.flatMap((title) => (typeof title === 'string' && title.trim() !== '' ? [title.trim()] : []));

/** Says of some words whether they name one part of a series: its whole title in one of its languages, for the words of it may be ordinary ones. */
export const namesPart = (titles: readonly unknown[]): ((words: string) => boolean) => {
  const whole = readTitles(titles).map((title) => new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(title)}(?![\p{L}\p{N}])`, 'u'));
  return (words) => whole.some((title) => title.test(words.replace(/\s+/g, ' ')));
};

/** The lines of a text that name something when it is read, though none of them does by itself: a name over two lines, in bold, as a code of HTML. */
const rowsRead = (text: Prose, isNamed: (words: string) => boolean, named: readonly number[]): number[] => [
  ...linksIn(text)
    .filter(({ url, row }) => isNamed(decoded(url)) && !named.includes(row))
    .map(({ row }) => row),
  ...piecesIn(text, () => false).flatMap(({ words, rowAt }) => {
    const [first, last] = [rowAt(0), rowAt(words.length - 1)];
    return isNamed(words) && !named.some((row) => first <= row && row <= last) ? [first] : [];
  }),
];

/**
 * Where something is named: files with the lines, `content/pages/en/about.md:12, 14`; of the sources, their ids.
 * @param isNamed says it of some words, of an address, and of a file's name
 */
export const referencesIn = (files: readonly RawFile[], isNamed: (words: string) => boolean): string[] =>
  files.flatMap((raw) => {
    const { file, text } = raw;
    const written = text.split('\n').flatMap((row, index) => (isNamed(row) ? [index + 1] : []));
    if (file === SOURCES) {
      const entries = entriesIn(text).map((entry) => ({ ...entry, rows: [entry.from, entry.to].map((at) => text.slice(0, at).split('\n').length) }));
      const outside = written.filter((row) => !entries.some(({ rows: [first = 0, next = 0] }) => first <= row && row < next));
      return [
        ...entries.filter(({ from, to }) => isNamed(text.slice(from, to))).map(({ name }) => `${file} › ${name}`),
        ...(outside.length > 0 ? [`${file}:${outside.join(', ')}`] : []),
      ];
    }
    const read = asBody(raw).flatMap((prose) => rowsRead(prose, isNamed, written));
    const rows = [...new Set([...written, ...read])].sort((a, b) => a - b);
    if (rows.length > 0) return [`${file}:${rows.join(', ')}`];
    return isNamed(file) ? [file] : [];
  });

/** A file without some of its links and the words in them; its lines stay where they are. */
const withoutLinks = ({ file, text }: RawFile, links: readonly string[]): RawFile => ({
  file,
  // The longest first: one may begin as another does.
  text: [...links]
    .sort((one, other) => other.length - one.length)
    .reduce((words, link) => {
      const whole = new RegExp(String.raw`\[[^\[\]]*\]\(<?${RegExp.escape(link)}>?(?:\s[^()]*)?\)`, 'g');
      return words.replace(whole, (found) => found.replace(/[^\n]/g, '')).replaceAll(link, '');
    }, text),
});

/** Links that are told of by themselves, with their files. */
type Told = readonly { file: string; link: string }[];

const withoutTold = (raw: RawFile, told: Told): RawFile =>
  withoutLinks(
    raw,
    told.filter(({ file }) => file === raw.file).map(({ link }) => link),
  );

/** Where a series is named outside of its own files, as `referencesIn` says it. @param data the fields of the series' file */
export const namedElsewhere = (
  files: readonly RawFile[],
  { id, data }: { id: string; data: Readonly<Record<string, unknown>> },
  told: Told,
): string[] =>
  referencesIn(
    files.filter((raw) => !isOwn(raw, id)).map((raw) => withoutTold(raw, told)),
    namesSeries(data, id),
  );

/**
 * Where one part of a series is named by its title outside of its own files, as `referencesIn` says it. What has not each word of a title is not
 * read as readers see it: that takes most of a second for all texts, and a site may have many parts.
 * @param own the part's files
 */
export const partNamedElsewhere = (
  files: readonly RawFile[],
  { titles, own }: { titles: readonly unknown[]; own: readonly string[] },
  told: Told,
): string[] =>
  referencesIn(
    files
      .filter(({ file }) => !own.includes(file) && !file.startsWith('content/withdrawn/'))
      .filter(({ text }) => readTitles(titles).some((title) => title.split(/\s+/).every((word) => text.includes(word))))
      .map((raw) => withoutTold(raw, told)),
    namesPart(titles),
  );
