import { basename } from 'node:path';
import type { Locale } from '#/domain/locale.ts';
import type { TextDeclaration } from '#/kinds/declaration.ts';
import { KINDS, type TextKind } from '#/kinds/index.ts';
import type { z } from '#/schemas/zod-words.ts';
import { readYaml, tooBig } from './file-form.ts';
import { halvesOf } from './front-matter.ts';
import { fieldBelow, pastedDashes, pastedLists } from './pasted.ts';
import { fieldPath, problem, type Problem } from './problem.ts';

type Fields = Record<string, unknown>;

/** The fields of a front matter of which something can be taken, whatever the others hold. */
const rightFields = (part: z.ZodType, raw: Fields): unknown => {
  const first = part.safeParse(raw);
  if (first.success) return first.data;
  const wrong = new Set(first.error.issues.map(({ path }) => path[0]));
  return part.parse(Object.fromEntries(Object.entries(raw).filter(([field]) => !wrong.has(field))));
};

/** A kind of text with its front matter as its schema reads it; where that is not `valid`, the fields that are right. */
type FrontMatter = {
  [Kind in TextKind]:
    | { kind: Kind; valid: true; data: z.infer<(typeof KINDS)[Kind]['schema']> }
    | { kind: Kind; valid: false; data: z.infer<(typeof KINDS)[Kind]['loose']> };
}[TextKind];

/** How the front matter of a kind is read: all of it, or what of it is right. */
const readFront = (kind: TextKind, raw: Fields, file: string, problems: Problem[]): FrontMatter => {
  const { schema, loose } = KINDS[kind];
  const result = schema.safeParse(raw);
  // Which data belongs to which kind is lost where the kind is any of them.
  if (result.success) return { kind, valid: true, data: result.data } as FrontMatter;
  for (const issue of result.error.issues) problems.push({ file, field: fieldPath(issue.path, raw), message: issue.message });
  return { kind, valid: false, data: rightFields(loose, raw) } as FrontMatter;
};

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

/** Whether a text is read as MDX: one whose kind is so by custom is, though it be named otherwise, which is told. */
export const isMdx = ({ kind, file }: { kind: TextKind; file: string }): boolean => KINDS[kind].at.endings[0] === '.mdx' || file.endsWith('.mdx');

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

/** Tells of a file whose name can be no address: all that staff write stands at one, or is named by it. @param problems gains it */
export const checkName = (file: string, problems: Problem[]): void => {
  const name = basename(file);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.\w+$/.test(name)) problems.push(problem(file, '', 'fileName', { file: name }));
};

/**
 * A text as its file holds it; nothing where its front matter cannot be read.
 * @param whole the file's text
 * @param problems gains what is wrong with its form
 */
export const parseText = (whole: string, { kind, locale, name }: TextPlace, problems: Problem[]): TextFile | undefined => {
  const { texts } = KINDS[kind].at;
  const file = `${texts}/${locale}/${name}`;
  const slug = name.replace(/\.mdx?$/, '');
  checkName(file, problems);
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
  if (hasTooManySigns(halves.body, isMdx({ kind, file: name }))) {
    problems.push(problem(file, '', 'tooManySigns', { most: MOST_SIGNS }));
    return undefined;
  }
  const raw = readYaml(halves.fields, file, halves.before, problems);
  if (raw === undefined) return undefined;
  const below = fieldBelow(halves.body, file, halves.above + 1);
  const wrongLines = [...pastedLists(halves.body, file, halves.above + 1), ...(below ? [below] : [])];
  problems.push(...wrongLines);
  // Of a walk each such line would be told again, as one that is not in its place.
  if (kind === 'walks' && wrongLines.length > 0) return undefined;
  const front = readFront(kind, raw, file, problems);
  return { ...front, locale, slug, file, fields: front.valid ? front.data : raw, body: halves.body, bodyLine: halves.above + 1 };
};

/** What pairs a text with its other version; empty where it has none that can be read. */
export const keyOf = ({ data: { translationKey } }: TextFile): string => translationKey ?? '';

/** Why a text stands in one language alone; empty where it says nothing. */
export const onlyInOf = ({ data }: TextFile): string => ('onlyIn' in data ? (data.onlyIn ?? '') : '');

/** The sources that a text names, in its order, each with its place in the fields. */
export const sourcesOf = ({ kind, data }: TextFile): { id: string; field: string }[] =>
  (KINDS[kind] as TextDeclaration).sources(data).map(({ id, path }) => ({ id, field: fieldPath(path, data) }));

/** The address of a text's cover, where it has one. */
export const coverOf = (text: TextFile): string[] => [
  ...('cover' in text.data && text.data.cover ? [text.data.cover.src] : []),
  ...('pictures' in text.data && text.data.pictures ? text.data.pictures.map(({ src }) => src) : []),
];

/** The series that a story names; empty where it names none, or is none. */
export const seriesOf = (text: TextFile): string => (text.kind === 'stories' ? (text.data.series ?? '') : '');
