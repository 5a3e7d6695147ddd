import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { guideSchema, pageSchema, postSchema, storySchema } from '#/schemas/articles.ts';
import { countrySchema } from '#/schemas/hotlines.ts';
import { seriesSchema } from '#/schemas/series.ts';
import { sourceSchema } from '#/schemas/sources.ts';
import { withdrawnSchema } from '#/schemas/withdrawn.ts';
import { wordListSchema } from '#/schemas/words.ts';
import { isObject, readFields, readText, readYaml } from './file-form.ts';
import { halvesOf } from './front-matter.ts';
import { fieldPath, problem, type Problem } from './problem.ts';

/** The kinds of text, each a folder of `content/` with a folder per language. */
export const TEXT_KINDS = ['posts', 'guides', 'pages', 'stories'] as const;

/** One kind of text. */
export type TextKind = (typeof TEXT_KINDS)[number];

const picturePath = () => z.string().min(1);
const SCHEMAS = { posts: postSchema(picturePath), guides: guideSchema(picturePath), pages: pageSchema(), stories: storySchema() } as const;

/** A text as a file. */
export interface TextFile {
  kind: TextKind;
  locale: Locale;
  slug: string;
  file: string;
  /** The front matter: as the schema reads it, or as it stands where that failed. */
  data: Record<string, unknown>;
  /** Whether the schema accepted the front matter. */
  valid: boolean;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

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

/** What is kept of a story that was taken out for good. */
export interface WithdrawnFile {
  file: string;
  data: z.infer<typeof withdrawnSchema>;
}

/** All of the content as read from disk, and what was wrong with its form. */
export interface ContentFiles {
  root: string;
  texts: TextFile[];
  countries: CountryFile[];
  series: SeriesFile[];
  withdrawn: WithdrawnFile[];
  /** The lists of words that texts do not use; a file's name is its language. */
  wordLists: { file: string; id: string; data: z.infer<typeof wordListSchema> }[];
  /** The words of the interface. */
  interfaceWords: { file: string; locale: Locale; data: Record<string, unknown> }[];
  sources: Map<string, z.infer<typeof sourceSchema>>;
  /** What exists, though it may have a mistake of its own: one mistake is not reported as many. No sources where their list cannot be read. */
  named: { series: Set<string>; countries: Set<string>; sources: Set<string> | undefined; unreadable: Set<TextKind> };
  problems: Problem[];
}

const checkedBy = <Schema extends z.ZodType>(
  schema: Schema,
  data: Record<string, unknown>,
  file: string,
  problems: Problem[],
): z.infer<Schema> | undefined => {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push({ file, field: fieldPath(issue.path, data), message: issue.message });
  return undefined;
};

const list = (folder: string, ending: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        // A link, and a folder that is named like a file, are told by checks/files.ts.
        .filter((entry) => entry.isFile() && ending.test(entry.name))
        .map(({ name }) => name)
        .sort()
    : [];

/** How many signs of code a story may hold, and how many signs of Markdown one paragraph. */
const MOST_SIGNS = 4000;
const MDX_SIGNS = /[<{&\\]/g;
const MARKDOWN_SIGNS = /[<{&\\[*_:`]/g;

/** Whether a reader would take the square of some signs' number in time: that of MDX in a whole text, that of Markdown in one paragraph. */
const hasTooManySigns = (body: string, isMdx: boolean): boolean => {
  const exceeds = (words: string, signs: RegExp): boolean => words.length > MOST_SIGNS && (words.match(signs) ?? []).length > MOST_SIGNS;
  return (isMdx && exceeds(body, MDX_SIGNS)) || body.split(/\n[ \t]*\n/).some((paragraph) => exceeds(paragraph, MARKDOWN_SIGNS));
};

/** Where a text stands: with its name, its whole path. */
export type TextPlace = Pick<TextFile, 'kind' | 'locale'> & { name: string };

/**
 * A text as its file holds it; nothing where its front matter cannot be read.
 * @param whole the file's text
 * @param problems gains what is wrong with its form
 */
export const parseText = (whole: string, { kind, locale, name }: TextPlace, problems: Problem[]): TextFile | undefined => {
  const file = `content/${kind}/${locale}/${name}`;
  const slug = name.replace(/\.mdx?$/, '');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) problems.push(problem(file, '', 'fileName', { file: name }));
  const halves = halvesOf(whole);
  if (!halves) {
    problems.push(problem(file, '', 'noFrontMatter'));
    return undefined;
  }
  // No text comes near it.
  if (hasTooManySigns(halves.body, kind === 'stories' || name.endsWith('.mdx'))) {
    problems.push(problem(file, '', 'tooManySigns', { most: MOST_SIGNS }));
    return undefined;
  }
  const data = readYaml(halves.fields, file, halves.before, problems);
  if (data === undefined) return undefined;
  const checked = checkedBy(SCHEMAS[kind], data, file, problems);
  return {
    kind,
    locale,
    slug,
    file,
    data: checked ?? data,
    valid: checked !== undefined,
    body: halves.body,
    bodyLine: halves.above + 1,
  };
};

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

  const sources: ContentFiles['sources'] = new Map();
  const sourcesFile = 'content/sources.yaml';
  const raw = existsSync(join(root, sourcesFile)) ? readFields(root, sourcesFile, problems) : {};
  for (const [id, entry] of Object.entries(raw ?? {})) {
    const found = problems.length;
    const checked = checkedBy(sourceSchema, isObject(entry) ? entry : {}, sourcesFile, problems);
    for (const one of problems.slice(found)) one.field = `${id} › ${one.field}`;
    if (checked) sources.set(id, checked);
  }

  const names = (folder: string): Set<string> => new Set(list(join(root, folder), /\.yaml$/).map((name) => basename(name, '.yaml')));
  const unreadable = new Set<TextKind>();
  return {
    root,
    named: { series: names('content/series'), countries: names('content/hotlines'), sources: raw && new Set(Object.keys(raw)), unreadable },
    texts: TEXT_KINDS.flatMap((kind) =>
      LOCALES.flatMap((locale) =>
        list(join(root, 'content', kind, locale), /\.mdx?$/).flatMap((name) => {
          const whole = readText(root, `content/${kind}/${locale}/${name}`, problems);
          const text = whole === undefined ? undefined : parseText(whole, { kind, locale, name }, problems);
          if (!text) unreadable.add(kind);
          return text ?? [];
        }),
      ),
    ),
    countries: yamlFiles('content/hotlines', countrySchema).map(({ file, id, data }) => ({ file, code: id, data })),
    series: yamlFiles('content/series', seriesSchema),
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
    problems,
  };
};

/** A field of a text's front matter that should be text; empty where it is not. */
export const textField = (text: TextFile, field: string): string => {
  const value = text.data[field];
  return typeof value === 'string' ? value : '';
};
