import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';
import { parse } from 'yaml';
import { defineCollection, type ImageFunction, type SchemaContext } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { LOCALES } from '#/domain/locale.ts';
import type { Place } from '#/kinds/declaration.ts';
import { KIND_NAMES, KINDS, TEXT_KINDS, type CollectionName, type TextKind } from '#/kinds/index.ts';
import { coverWith, picturesWith } from '#/schemas/articles.ts';
import { z } from '#/schemas/zod-words.ts';

/** The fields between the first two lines of `---`; nothing where they cannot be read, which the checks tell. */
const fieldsOf = (file: string): unknown => {
  try {
    return parse(/^\uFEFF?---\r?\n([^]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
  } catch {
    return undefined;
  }
};

/** Drafts that lack something yet: nothing is made of a draft, and Astro would stop at one. They are left out, as a file behind the folder’s. */
const unfinished = (kind: TextKind): string[] => {
  const { at, schema } = KINDS[kind];
  return globSync(`${at.texts}/*/*.{md,mdx}`)
    .filter((file) => {
      const fields = fieldsOf(file);
      return typeof fields === 'object' && fields !== null && 'draft' in fields && fields.draft === true && !schema.safeParse(fields).success;
    })
    .map((file) => `!${file.replaceAll('\\', '/').slice(at.texts.length + 1)}`);
};

/** How Astro finds a kind: with the id `en/slug` for a text, the name of its file or of its entry for data. */
const loaderOf = (at: Place) => {
  if ('texts' in at)
    return glob({
      base: `./${at.texts}`,
      pattern: [`{${LOCALES.join(',')}}/*.{md,mdx}`, ...TEXT_KINDS.filter((kind) => KINDS[kind].at.texts === at.texts).flatMap(unfinished)],
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    });
  if ('entries' in at) return file(at.entries);
  // Left to itself, the loader would take a field "slug" for the id.
  const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.yaml$/, '');
  return 'folder' in at
    ? glob({ base: `./${at.folder}`, pattern: '*.yaml', generateId })
    : glob({ base: dirname(at.file), pattern: basename(at.file), generateId });
};

/** A schema in which a picture is a file of the build's, and not the name that the checks read. */
type Pictured<Schema> =
  Schema extends z.ZodObject<infer Shape, infer Config>
    ? 'cover' extends keyof Shape
      ? z.ZodObject<Omit<Shape, 'cover'> & { cover: ReturnType<typeof coverWith<ReturnType<ImageFunction>>> }, Config>
      : 'pictures' extends keyof Shape
        ? z.ZodObject<Omit<Shape, 'pictures'> & { pictures: ReturnType<typeof picturesWith<ReturnType<ImageFunction>>> }, Config>
        : Schema
    : Schema;

/** What Astro makes the types of entries from. */
type Collections = { [Name in CollectionName]: { loader: Loader; schema: Pictured<(typeof KINDS)[Name]['schema']> } };

/** A kind as its declaration says it. */
const declared = ({ at, schema }: { at: Place; schema: z.ZodType }) => {
  const has = (field: string): boolean => schema instanceof z.ZodObject && field in schema.shape;
  const pictured = ({ image }: SchemaContext) =>
    schema instanceof z.ZodObject
      ? schema.safeExtend({ ...(has('cover') ? { cover: coverWith(image()) } : {}), ...(has('pictures') ? { pictures: picturesWith(image()) } : {}) })
      : schema;
  return defineCollection({ loader: loaderOf(at), schema: has('cover') || has('pictures') ? pictured : schema });
};

/** Every kind of content that pages are made from, with its schema. */
export const collections = Object.fromEntries(
  KIND_NAMES.flatMap((name) => (KINDS[name].collection ? [[name, declared(KINDS[name])]] : [])),
) as Collections;
