import { z } from '#/schemas/zod-words.ts';
import type { Locale } from '#/domain/locale.ts';
import { guideFields, guideSchema, pageSchema, postSchema, storySchema } from '#/schemas/articles.ts';
import { fragment } from '#/schemas/fields.ts';
import { scenarioSchema } from '#/schemas/scenario.ts';
import { readYaml, tooBig } from './file-form.ts';
import { halvesOf } from './front-matter.ts';
import { pastedDashes, pastedLists } from './pasted.ts';
import { fieldPath, problem, type Problem } from './problem.ts';

/** The kinds of text, each a folder of `content/` with a folder per language. */
export const TEXT_KINDS = ['posts', 'guides', 'pages', 'stories', 'scenarios'] as const;

/** One kind of text. */
export type TextKind = (typeof TEXT_KINDS)[number];

type Fields = Record<string, unknown>;

const picturePath = () => z.string().min(1);
const asText = z.unknown().transform(String);

/* What other checks take of a field with a mistake, as it stands, so that one mistake is not told as many. */
const LOOSE_PAIR = { translationKey: z.string(), translatedFrom: asText };
const LOOSE = {
  ...LOOSE_PAIR,
  onlyIn: z.string(),
  lastFragment: z.unknown().transform((value) => Number(value) || 0),
};
const LOOSE_DATE = { date: z.string() };
const LOOSE_COVER = { cover: z.object({ src: z.string() }) };
const LOOSE_STORY = {
  series: z.string(),
  part: z.number(),
  withdrawnOn: asText,
  notes: z.array(z.union([z.object({ id: fragment.or(asText) }), asText.transform((id) => ({ id }))])),
};

/** The fields of a front matter of which something can be taken, whatever the others hold. */
const rightFields = <Part extends z.ZodType<object>>(part: Part, raw: Fields): z.infer<Part> => {
  const first = part.safeParse(raw);
  if (first.success) return first.data;
  const wrong = new Set(first.error.issues.map(({ path }) => path[0]));
  return part.parse(Object.fromEntries(Object.entries(raw).filter(([field]) => !wrong.has(field))));
};

/** How the front matter of one kind is read: all of it, or what of it is right. */
const reader =
  <Kind extends TextKind, Whole, Part extends z.ZodType<object>>(kind: Kind, whole: z.ZodType<Whole>, part: Part) =>
  (raw: Fields, file: string, problems: Problem[]) => {
    const result = whole.safeParse(raw);
    if (result.success) return { kind, valid: true as const, data: result.data };
    for (const issue of result.error.issues) problems.push({ file, field: fieldPath(issue.path, raw), message: issue.message });
    return { kind, valid: false as const, data: rightFields(part, raw) };
  };

const READ = {
  posts: reader(
    'posts',
    postSchema(picturePath),
    postSchema(picturePath)
      .extend({ ...LOOSE, ...LOOSE_DATE, ...LOOSE_COVER })
      .strip()
      .partial(),
  ),
  guides: reader(
    'guides',
    guideSchema(picturePath),
    guideFields(picturePath)
      .extend({ ...LOOSE, ...LOOSE_DATE, ...LOOSE_COVER })
      .strip()
      .partial(),
  ),
  pages: reader(
    'pages',
    pageSchema(),
    pageSchema()
      .extend({ ...LOOSE, ...LOOSE_DATE })
      .strip()
      .partial(),
  ),
  stories: reader(
    'stories',
    storySchema(),
    storySchema()
      .extend({ ...LOOSE, ...LOOSE_STORY })
      .strip()
      .partial(),
  ),
  scenarios: reader(
    'scenarios',
    scenarioSchema(),
    scenarioSchema()
      .extend({ ...LOOSE_PAIR, ...LOOSE_DATE })
      .strip()
      .partial(),
  ),
};

/** A kind of text with its front matter as its schema reads it; where that is not `valid`, the fields that are right. */
type FrontMatter = ReturnType<(typeof READ)[TextKind]>;

/** A text as a file. */
export type TextFile = FrontMatter & {
  locale: Locale;
  slug: string;
  file: string;
  /** The whole front matter, for what reads every word in it: as the schema reads it, or as it stands where that failed. */
  fields: Fields;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
};

/** Where a text stands: with its name, its whole path. */
export type TextPlace = Pick<TextFile, 'kind' | 'locale'> & { name: string };

/** How many bytes of words one text may hold: four times the longest of November 2026, and some 35 kB of her data when it is packed. */
const MOST_BYTES = 100_000;

/** How many signs of code a story may hold, and how many signs of Markdown one paragraph. */
const MOST_SIGNS = 4000;
const MDX_SIGNS = /[<{&\\]/g;
const MARKDOWN_SIGNS = /[<{&\\[*_:`]/g;

/** Whether a reader would take the square of some signs' number in time: that of MDX in a whole text, that of Markdown in one paragraph. */
const hasTooManySigns = (body: string, isMdx: boolean): boolean => {
  const exceeds = (words: string, signs: RegExp): boolean => words.length > MOST_SIGNS && (words.match(signs) ?? []).length > MOST_SIGNS;
  return (isMdx && exceeds(body, MDX_SIGNS)) || body.split(/\n[ \t]*\n/).some((paragraph) => exceeds(paragraph, MARKDOWN_SIGNS));
};

/**
 * A text as its file holds it; nothing where its front matter cannot be read.
 * @param whole the file's text
 * @param problems gains what is wrong with its form
 */
export const parseText = (whole: string, { kind, locale, name }: TextPlace, problems: Problem[]): TextFile | undefined => {
  const file = `content/${kind}/${locale}/${name}`;
  const slug = name.replace(/\.mdx?$/, '');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) problems.push(problem(file, '', 'fileName', { file: name }));
  const bytes = Buffer.byteLength(whole);
  if (bytes > MOST_BYTES) {
    problems.push(tooBig(file, bytes, MOST_BYTES));
    return undefined;
  }
  const halves = halvesOf(whole);
  if (!halves) {
    problems.push(pastedDashes(whole, file) ?? problem(file, '', 'noFrontMatter'));
    return undefined;
  }
  // No text comes near it.
  if (hasTooManySigns(halves.body, kind === 'stories' || name.endsWith('.mdx'))) {
    problems.push(problem(file, '', 'tooManySigns', { most: MOST_SIGNS }));
    return undefined;
  }
  const raw = readYaml(halves.fields, file, halves.before, problems);
  if (raw === undefined) return undefined;
  const lists = pastedLists(halves.body, file, halves.above + 1);
  problems.push(...lists);
  // Of a walked story each such line would be told again, as one that is not in its place.
  if (kind === 'scenarios' && lists.length > 0) return undefined;
  const front = READ[kind](raw, file, problems);
  return { ...front, locale, slug, file, fields: front.valid ? front.data : raw, body: halves.body, bodyLine: halves.above + 1 };
};

/** What pairs a text with its other version; empty where it has none that can be read. */
export const keyOf = ({ data: { translationKey } }: TextFile): string => translationKey ?? '';

/** Why a text stands in one language alone; empty where it says nothing. */
export const onlyInOf = (text: TextFile): string => (text.kind === 'scenarios' ? '' : (text.data.onlyIn ?? ''));

/** The sources that a text names, in its order, each with its place in the fields. */
export const sourcesOf = (text: TextFile): { id: string; field: string }[] =>
  text.kind === 'scenarios'
    ? (text.data.patterns ?? []).map(({ source }, index) => ({ id: source, field: `patterns › ${index + 1} › source` }))
    : (text.data.sources ?? []).map((id) => ({ id, field: 'sources' }));

/** The address of a text's cover, where it has one. */
export const coverOf = (text: TextFile): string[] => ('cover' in text.data && text.data.cover ? [text.data.cover.src] : []);

/** The series that a story names; empty where it names none, or is none. */
export const seriesOf = (text: TextFile): string => (text.kind === 'stories' ? (text.data.series ?? '') : '');
