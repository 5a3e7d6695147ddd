import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from '#/schemas/zod-words.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { countrySchema } from '#/schemas/hotlines.ts';
import { meantSchema } from '#/schemas/meant.ts';
import { offerSchema } from '#/schemas/offer.ts';
import { phrasesSchema, sameWordsSchema } from '#/schemas/phrases.ts';
import { scaleSchema } from '#/schemas/scale.ts';
import { repliesSchema } from '#/schemas/replies.ts';
import { seriesSchema } from '#/schemas/series.ts';
import { storyFactsSchema } from '#/schemas/story-facts.ts';
import { sourceSchema } from '#/schemas/sources.ts';
import { withdrawnSchema } from '#/schemas/withdrawn.ts';
import { wordListSchema } from '#/schemas/words.ts';
import { isObject, readFields, readText } from './file-form.ts';
import { fieldPath, type Problem } from './problem.ts';
import { scenarioOf, type ScenarioFile } from './scenario.ts';
import { parseText, TEXT_KINDS, type TextFile, type TextKind } from './text-file.ts';
import { listed } from './walk.ts';

export { parseText, TEXT_KINDS, type TextFile } from './text-file.ts';

/** The files that hold entries by name, all others being one thing each. */
export const ENTRY_FILES = {
  sources: 'content/sources.yaml',
  phrases: 'content/phrases.yaml',
  sameWords: 'content/same-words.yaml',
  meant: 'content/meant.yaml',
} as const;

/** The file of "Look at an offer". */
export const OFFER_FILE = 'content/offer.yaml';

/** A country's file of lines. */
export interface CountryFile {
  file: string;
  code: string;
  data: z.infer<typeof countrySchema>;
}

/** A series' file. */
export interface SeriesFile {
  file: string;
  id: string;
  data: z.infer<typeof seriesSchema>;
}

/** A scale of signs; its id is the file's name. */
export interface ScaleFile {
  file: string;
  id: string;
  data: z.infer<typeof scaleSchema>;
}

/** A scene for those around her, in which they find words; its id is the file's name. */
export interface RepliesFile {
  file: string;
  id: string;
  data: z.infer<typeof repliesSchema>;
}

/** The facts of a part that is retold; its id is that of the series, with a dash and the part's number behind it. */
export interface StoryFactsFile {
  file: string;
  id: string;
  data: z.infer<typeof storyFactsSchema>;
}

/** What is kept of a story that was taken out for good. */
export interface WithdrawnFile {
  file: string;
  data: z.infer<typeof withdrawnSchema>;
}

/** All of the content as read from disk, and what was wrong with its form. */
export interface ContentFiles {
  root: string;
  texts: TextFile[];
  /** The walked stories among them, scene by scene. */
  scenarios: ScenarioFile[];
  countries: CountryFile[];
  series: SeriesFile[];
  scales: ScaleFile[];
  storyFacts: StoryFactsFile[];
  replies: RepliesFile[];
  withdrawn: WithdrawnFile[];
  /** The lists of words that texts do not use; a file's name is its language. */
  wordLists: { file: string; id: string; data: z.infer<typeof wordListSchema> }[];
  /** The words of the interface. */
  interfaceWords: { file: string; locale: Locale; data: Record<string, unknown> }[];
  sources: Map<string, z.infer<typeof sourceSchema>>;
  /** What people type, by the page that answers. */
  phrases: Map<string, z.infer<typeof phrasesSchema>>;
  /** The words that mean the same where someone searches, by their language. */
  sameWords: Map<string, z.infer<typeof sameWordsSchema>>;
  /** What looks like someone's own and is meant to be published, by a name that staff gave it. */
  meant: Map<string, z.infer<typeof meantSchema>>;
  /** What "Look at an offer" asks; nothing where its file has a mistake or is missing. */
  offer?: z.infer<typeof offerSchema> | undefined;
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
  const yamlFiles = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
    list(join(root, folder), /\.yaml$/).flatMap((name) => {
      const file = `${folder}/${name}`;
      const raw = readFields(root, file, problems);
      const data = raw && checkedBy(schema, raw, file, problems);
      return data === undefined ? [] : [{ file, id: basename(name, '.yaml'), data }];
    });

  /** The entries of one file, by their names; undefined where the file cannot be read. */
  const entriesOf = <Schema extends z.ZodType>(file: string, schema: Schema) => {
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
  const { raw, entries: sources } = entriesOf(
    ENTRY_FILES.sources,
    z.preprocess((entry) => (isObject(entry) ? entry : {}), sourceSchema),
  );

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
  return {
    root,
    named: { series: names('content/series'), countries: names('content/hotlines'), sources: raw && new Set(Object.keys(raw)), unreadable },
    texts,
    scenarios: texts.flatMap(scenarioOf),
    countries: yamlFiles('content/hotlines', countrySchema).map(({ file, id, data }) => ({ file, code: id, data })),
    series: yamlFiles('content/series', seriesSchema),
    scales: yamlFiles('content/scales', scaleSchema),
    storyFacts: yamlFiles('content/facts', storyFactsSchema),
    replies: yamlFiles('content/replies', repliesSchema),
    withdrawn: yamlFiles('content/withdrawn', withdrawnSchema),
    wordLists: yamlFiles('content/words', wordListSchema),
    interfaceWords: LOCALES.flatMap((locale) =>
      list(join(root, 'locales', locale), /\.json$/).flatMap((name) => {
        const file = `locales/${locale}/${name}`;
        const data = readFields(root, file, problems);
        return data === undefined ? [] : [{ file, locale, data }];
      }),
    ),
    sources,
    phrases: entriesOf(ENTRY_FILES.phrases, phrasesSchema).entries,
    sameWords: entriesOf(ENTRY_FILES.sameWords, sameWordsSchema).entries,
    meant: entriesOf(ENTRY_FILES.meant, meantSchema).entries,
    offer: offerRaw && checkedBy(offerSchema, offerRaw, OFFER_FILE, problems),
    problems,
  };
};
