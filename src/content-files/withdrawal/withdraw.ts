import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { href } from '#/routing/routes.ts';
import { withoutComments } from '../read/comments.ts';
import { isObject } from '../read/file-form.ts';
import { earlierNames } from '../read/git.ts';
import { removedAddresses, partAddresses } from './removed-addresses.ts';
import { holds, namesPart, referencesIn, namesSeries, sourceIds } from './references.ts';
import { listed } from '../read/list-folder.ts';
import { looseFields } from '../read/loose-fields.ts';
import { fileAt, picturesIn, type Prose } from '../read/prose-tree.ts';
import { asProse, asStory, rawFiles, recordingsOf, wordOf, wordsOf, type RawFile, type RawProse, type RawStory } from '../read/raw-files.ts';

/** What taking a story out for good comes to. */
export interface Withdrawal {
  /** Files that are deleted: the texts and their facts, the series' own file, pictures and recordings that nothing else names. */
  remove: string[];
  /** Stories with a mistake that hides whose they are: to be looked at, and deleted by hand. */
  unread: string[];
  /** Files beside those that are deleted, of the same name and read by nothing: copies that a program or a hand left, which stay. */
  beside: string[];
  /** What is kept instead: no name, no contact, no reason. Nothing where the series' address cannot be read. */
  record: { file: string; text: string } | undefined;
  /** The addresses at which it stood, of each page its own and its quiet one, a series' before its parts'. */
  addresses: { locale: Locale; path: string }[];
  /** The addresses of a page that it shared with others, which stays. */
  shared: string[];
  /** Ids in content/sources.yaml that nothing else names. */
  sources: string[];
  /** Where it is still linked to or named. */
  references: string[];
  /** Every name under which the history holds what is deleted; `reused` are names that another file has now. */
  history: { names: string[]; reused: string[] };
}

/** What stands at a place of a value; nothing where there is no such place. */
const fieldIn = (value: unknown, ...path: string[]): unknown => path.reduce((at, step) => (isObject(at) ? at[step] : undefined), value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The sources that a story or a series names. */
const sourcesNamed = ({ sources, patterns }: Readonly<Record<string, unknown>>): string[] =>
  [...listOf(sources), ...listOf(patterns).map((pattern) => fieldIn(pattern, 'source'))].map(String);

/** The pictures of a text: those of its fields, and those in its words, that a note for colleagues names too. */
const picturesOf = (text: RawProse): string[] => {
  const listed = listOf(text.fields['pictures']).map((picture) => fieldIn(picture, 'src'));
  const notes = withoutComments(text.body).comments.map((body): Prose => ({ ...text, body }));
  const shown = [text, ...notes].flatMap((prose) => picturesIn(prose).map(({ url }) => url));
  return [...listed, ...shown].flatMap((url) => (typeof url === 'string' ? [fileAt(text.file, url)] : []));
};

/**
 * Whether a text names a file: by its whole name, and where a path stands before that, by the one that leads to it. Of a path that leads
 * nowhere that is taken to be so.
 */
const namesFile = (root: string, { file: from, text }: RawFile, file: string): boolean => {
  const name = basename(file);
  if (!text.includes(name)) return false;
  const written = new RegExp(String.raw`[\p{L}\p{N}_./%-]*${RegExp.escape(name)}(?![\p{L}\p{N}_-])`, 'gu');
  return [...text.matchAll(written)].some(([path]) => {
    const leadsTo = fileAt(from, path);
    return basename(path) === name && (leadsTo === file || !existsSync(join(root, leadsTo)));
  });
};

/** The pictures and recordings that stories show, where they are there and nothing else names them. */
const mediaOf = (root: string, stories: readonly RawStory[], others: readonly RawFile[]): string[] => {
  const pictures = stories.flatMap(picturesOf).filter((picture) => picture.startsWith('content/'));
  const elsewhere = new Set(others.flatMap(asProse).flatMap(picturesOf));
  return [...new Set([...pictures, ...stories.flatMap(recordingsOf)])]
    .filter((file) => existsSync(join(root, file)) && !elsewhere.has(file) && !others.some((other) => namesFile(root, other, file)))
    .sort();
};

/** The files that stand beside some others under the same name, whatever is before or behind it: `carmen.mdx~`, `carmen - copia.docx`. */
const besideOf = (root: string, files: readonly string[]): string[] => {
  const folders = [...new Set(files.map((file) => dirname(file)))];
  return folders.flatMap((folder) => {
    const names = files.filter((file) => dirname(file) === folder).map((file) => basename(file, extname(file)));
    return (listed(join(root, folder)) ?? [])
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .filter((name) => !/\.(?:mdx?|yaml|json)$/.test(name) || /^[.~#]/.test(name))
      .filter((name) => names.some((one) => new RegExp(String.raw`(?<![a-z0-9-])${RegExp.escape(one)}(?![a-z0-9]|-[a-z0-9])`, 'i').test(name)))
      .map((name) => `${folder}/${name}`)
      .filter((file) => !files.includes(file))
      .sort();
  });
};

/**
 * Plans the withdrawal of a series or of one of its parts; nothing where there is no such story. The last part that is left
 * takes its series with it. Files are read field by field, so that a mistake in one keeps none of the others.
 * @param root the project's folder
 * @param id the series' file without its ending, and for one part a slash and its number: `carmen`, `carmen/3`
 * @param today the day that the record keeps, `YYYY-MM-DD`
 */
export const planWithdrawal = (root: string, id: string, today: string): Withdrawal | undefined => {
  const [name = '', number] = id.split('/');
  const files = rawFiles(root);
  const stories = files.flatMap(asStory);
  const series = files.find(({ file }) => file === `content/series/${name}.yaml`);
  const all = stories.filter((story) => story.series === name);
  const wanted = number === undefined ? all : all.filter(({ part }) => part === Number(number));
  if (!series && all.length === 0) return undefined;
  if (number !== undefined && wanted.length === 0) return undefined;
  const unread = stories
    .filter((story) => story.series === undefined || (number !== undefined && story.series === name && story.part === undefined))
    .map(({ file }) => file);

  const whole = wanted.length === all.length;
  const facts = files.filter(({ file }) => {
    const [, of, part] = /^content\/facts\/(.+)-(\d+)\.yaml$/.exec(file) ?? [];
    return of === name && (whole || Number(part) === Number(number));
  });
  const texts: RawFile[] = [...wanted, ...(whole && series ? [series] : []), ...facts];
  const others = files.filter(({ file }) => !texts.some((one) => one.file === file) && !file.startsWith('content/withdrawn/'));
  const seriesFields = series && looseFields(series.text);
  const named = [...wanted.map(({ fields }) => fields), ...(whole && seriesFields ? [seriesFields] : [])].flatMap(sourcesNamed);
  const sources = sourceIds(files).filter(
    (source) => named.includes(source) && !others.some(({ file, text }) => file !== 'content/sources.yaml' && holds(text, source)),
  );
  const slug = seriesFields && wordOf(seriesFields, 'slug');
  const former = Object.fromEntries(
    wanted.flatMap(({ locale, fields }) => {
      const names = wordsOf(fields, 'formerly');
      return names.length === 0 ? [] : [[locale, names]];
    }),
  );
  const part = whole
    ? undefined
    : {
        number: Number(number),
        addresses: Object.fromEntries(wanted.map((story) => [story.locale, story.slug])),
        ...(Object.keys(former).length > 0 ? { formerly: former } : {}),
      };
  const data = slug === undefined ? undefined : { slug, withdrawnOn: today, ...(part ? { part } : {}) };
  const tops = data && whole ? removedAddresses({ texts: [], data: { series: [], withdrawn: [{ file: '', id: '', data }] } }, today) : [];
  const pages =
    slug === undefined
      ? []
      : wanted.flatMap((story) => [
          ...partAddresses(story.locale, slug, story.slug, story.part),
          ...wordsOf(story.fields, 'formerly').flatMap((name) => partAddresses(story.locale, slug, name, undefined)),
        ]);
  const addresses = [...tops, ...pages].map(({ locale, path }) => ({ locale, path }));
  const shared = seriesFields && fieldIn(seriesFields, 'published', 'basis') === 'none' ? LOCALES.map((locale) => href('elsewhere', locale)) : [];
  const isNamed = !whole ? namesPart(wanted.map(({ fields }) => fields['title'])) : seriesFields ? namesSeries(seriesFields, name) : () => false;
  const remove = [...texts.map(({ file }) => file), ...mediaOf(root, wanted, others)];
  const earlier = earlierNames(root, remove);
  return {
    remove,
    unread,
    beside: besideOf(root, remove),
    record: data && { file: `content/withdrawn/${data.slug}${part ? `-${part.number}` : ''}.yaml`, text: stringify(data) },
    addresses,
    shared,
    sources,
    references: referencesIn(
      others.filter(({ file }) => !unread.includes(file)),
      (row) => addresses.some(({ path }) => row.includes(path)) || isNamed(row),
    ).filter((mention) => !sources.some((source) => mention.endsWith(` › ${source}`))),
    history: { names: [...remove, ...earlier.names], reused: earlier.reused },
  };
};
