import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from '#/schemas/zod-words.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { KINDS, type KindName } from '#/kinds/index.ts';
import type { Declaration } from '#/kinds/declaration.ts';
import { isObject, readFields, readText } from './file-form.ts';
import { fieldPath, type Problem } from './problem.ts';
import { scenarioOf, type ScenarioFile } from './scenario.ts';
import { parseText, TEXT_KINDS, type TextFile, type TextKind } from './text-file.ts';
import { listed } from './walk.ts';

export { parseText, TEXT_KINDS, type TextFile } from './text-file.ts';

/** The files that hold entries by name, all others being one thing each. */
export const ENTRY_FILES = {
  sources: KINDS.sources.at.entries,
  phrases: KINDS.phrases.at.entries,
  sameWords: KINDS.sameWords.at.entries,
  meant: KINDS.meant.at.entries,
} as const;

/** The file of "Look at an offer". */
export const OFFER_FILE = KINDS.offer.at.file;

/** What a kind holds, checked. */
type DataOf<Kind extends KindName> = z.infer<(typeof KINDS)[Kind]['schema']>;

/** A file of data. */
interface DataFile<Data = unknown> {
  file: string;
  data: Data;
}

/** One of a folder of files; its id is the file's name. */
interface NamedFile<Kind extends KindName> extends DataFile<DataOf<Kind>> {
  id: string;
}

/** A country's file of lines. */
export interface CountryFile extends DataFile<DataOf<'hotlines'>> {
  code: string;
}

/** A series' file. */
export type SeriesFile = NamedFile<'series'>;

/** A scene for those around her, in which they find words. */
export type RepliesFile = NamedFile<'replies'>;

/** The facts of a part that is retold; its id is that of the series, with a dash and the part's number behind it. */
export type StoryFactsFile = NamedFile<'facts'>;

/** All of the content as read from disk, and what was wrong with its form. */
export interface ContentFiles {
  root: string;
  texts: TextFile[];
  /** The walked stories among them, scene by scene. */
  scenarios: ScenarioFile[];
  countries: CountryFile[];
  series: SeriesFile[];
  scales: NamedFile<'scales'>[];
  storyFacts: StoryFactsFile[];
  replies: RepliesFile[];
  withdrawn: DataFile<DataOf<'withdrawn'>>[];
  /** The lists of words that texts do not use; a file's name is its language. */
  wordLists: NamedFile<'words'>[];
  /** The words of the interface. */
  interfaceWords: { file: string; locale: Locale; data: Record<string, unknown> }[];
  sources: Map<string, DataOf<'sources'>>;
  /** What people type, by the page that answers. */
  phrases: Map<string, DataOf<'phrases'>>;
  /** The words that mean the same where someone searches, by their language. */
  sameWords: Map<string, DataOf<'sameWords'>>;
  /** What looks like someone's own and is meant to be published, by a name that staff gave it. */
  meant: Map<string, DataOf<'meant'>>;
  /** What "Look at an offer" asks; nothing where its file has a mistake or is missing. */
  offer?: DataOf<'offer'> | undefined;
  /** All that is written as data, by its kind: what is asked of every kind goes through it. */
  data: Readonly<Record<KindName, readonly DataFile[]>>;
  /** What exists, though it may have a mistake of its own: one mistake is not reported as many. No sources where their list cannot be read. */
  named: { series: Set<string>; countries: Set<string>; sources: Set<string> | undefined; unreadable: Set<TextKind> };
  problems: Problem[];
}

const checkedBy = <Schema extends z.ZodType>(schema: Schema, data: unknown, file: string, problems: Problem[]): z.infer<Schema> | undefined => {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push({ file, field: fieldPath(issue.path, data), message: issue.message });
  return undefined;
};

const list = (folder: string, ending: RegExp): string[] =>
  // A link, a folder that is named like a file, and one that cannot be listed are told by checks/files.ts.
  (listed(folder) ?? [])
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map(({ name }) => name)
    .sort();

/** Reads everything that staff write. @param root the project's folder */
export const readContent = (root: string): ContentFiles => {
  const problems: Problem[] = [];
  const filesOf = <Schema extends z.ZodType>({ at: { folder }, schema }: Declaration<Schema> & { at: { folder: string } }) =>
    list(join(root, folder), /\.yaml$/).flatMap((name) => {
      const file = `${folder}/${name}`;
      const raw = readFields(root, file, problems);
      const data = raw && checkedBy(schema, raw, file, problems);
      return data === undefined ? [] : [{ file, id: basename(name, '.yaml'), data }];
    });

  /** The entries of one file, by their names; undefined where the file cannot be read. */
  const entriesOf = <Schema extends z.ZodType>({ at: { entries: file }, schema }: Declaration<Schema> & { at: { entries: string } }) => {
    const raw = existsSync(join(root, file)) ? readFields(root, file, problems) : {};
    const entries = new Map<string, z.infer<Schema>>();
    for (const [id, entry] of Object.entries(raw ?? {})) {
      const found = problems.length;
      const checked = checkedBy(schema, entry, file, problems);
      for (const one of problems.slice(found)) one.field = one.field === '' ? id : `${id} › ${one.field}`;
      if (checked !== undefined) entries.set(id, checked);
    }
    return { raw, entries };
  };
  const { raw, entries: sources } = entriesOf({
    ...KINDS.sources,
    schema: z.preprocess((entry) => (isObject(entry) ? entry : {}), KINDS.sources.schema),
  });

  const offerRaw = existsSync(join(root, OFFER_FILE)) ? readFields(root, OFFER_FILE, problems) : undefined;

  const names = (folder: string): Set<string> => new Set(list(join(root, folder), /\.yaml$/).map((name) => basename(name, '.yaml')));
  const unreadable = new Set<TextKind>();
  const texts = TEXT_KINDS.flatMap((kind) =>
    LOCALES.flatMap((locale) =>
      list(join(root, 'content', kind, locale), /\.mdx?$/).flatMap((name) => {
        const whole = readText(root, `content/${kind}/${locale}/${name}`, problems);
        const text = whole === undefined ? undefined : parseText(whole, { kind, locale, name }, problems);
        if (!text) unreadable.add(kind);
        return text ?? [];
      }),
    ),
  );
  const offer = offerRaw && checkedBy(KINDS.offer.schema, offerRaw, OFFER_FILE, problems);
  const countries = filesOf(KINDS.hotlines).map(({ file, id, data }) => ({ file, code: id, data }));
  const series = filesOf(KINDS.series);
  const scales = filesOf(KINDS.scales);
  const storyFacts = filesOf(KINDS.facts);
  const replies = filesOf(KINDS.replies);
  const withdrawn = filesOf(KINDS.withdrawn);
  const wordLists = filesOf(KINDS.words);
  const phrases = entriesOf(KINDS.phrases).entries;
  const sameWords = entriesOf(KINDS.sameWords).entries;
  const meant = entriesOf(KINDS.meant).entries;
  const inOne = (file: string, entries: ReadonlyMap<string, unknown>): DataFile[] => [{ file, data: Object.fromEntries(entries) }];
  return {
    root,
    named: {
      series: names(KINDS.series.at.folder),
      countries: names(KINDS.hotlines.at.folder),
      sources: raw && new Set(Object.keys(raw)),
      unreadable,
    },
    texts,
    scenarios: texts.flatMap(scenarioOf),
    countries,
    series,
    scales,
    storyFacts,
    replies,
    withdrawn,
    wordLists,
    interfaceWords: LOCALES.flatMap((locale) =>
      list(join(root, 'locales', locale), /\.json$/).flatMap((name) => {
        const file = `locales/${locale}/${name}`;
        const data = readFields(root, file, problems);
        return data === undefined ? [] : [{ file, locale, data }];
      }),
    ),
    sources,
    phrases,
    sameWords,
    meant,
    offer,
    data: {
      hotlines: countries,
      series,
      scales,
      facts: storyFacts,
      replies,
      withdrawn,
      words: wordLists,
      sources: inOne(ENTRY_FILES.sources, sources),
      phrases: inOne(ENTRY_FILES.phrases, phrases),
      sameWords: inOne(ENTRY_FILES.sameWords, sameWords),
      meant: inOne(ENTRY_FILES.meant, meant),
      offer: offer ? [{ file: OFFER_FILE, data: offer }] : [],
    },
    problems,
  };
};
