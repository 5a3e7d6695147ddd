import { basename, dirname } from 'node:path/posix';
import { defineCollection, type ImageFunction, type SchemaContext } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { notLoaded, unfinished } from '#/content-files/not-loaded.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import type { Place } from '#/kinds/declaration.ts';
import { KIND_NAMES, KINDS, type CollectionName } from '#/kinds/index.ts';
import { coverWith, picturesWith } from '#/schemas/articles.ts';
import { asWritten } from '#/schemas/fields.ts';
import { z } from '#/schemas/zod-words.ts';
import { siteToday } from '../site.config.ts';

/** The texts that Astro is not given: in a build all of which nothing is made, in the preview those that are only begun. */
const left = import.meta.env.PROD ? notLoaded(readContent('.'), siteToday()) : unfinished(readContent('.'));

/** The same of a folder of texts, as the patterns behind the folder's have it. */
const leftIn = (folder: string): string[] => left.flatMap(({ file }) => (file.startsWith(`${folder}/`) ? [`!${file.slice(folder.length + 1)}`] : []));

/** How Astro finds a kind: with the id `en/slug` for a text, the name of its file or of its entry for data. */
const loaderOf = (at: Place) => {
  if ('texts' in at)
    return glob({
      base: `./${at.texts}`,
      pattern: [`{${LOCALES.join(',')}}/*.{md,mdx}`, ...leftIn(at.texts)],
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
  const read = (one: z.ZodType): z.ZodType => z.preprocess(asWritten, one);
  const readPictured = (context: SchemaContext) => read(pictured(context));
  return defineCollection({ loader: loaderOf(at), schema: has('cover') || has('pictures') ? readPictured : read(schema) });
};

/** Every kind of content that pages are made from, with its schema. */
export const collections = Object.fromEntries(
  KIND_NAMES.flatMap((name) => (KINDS[name].collection ? [[name, declared(KINDS[name])]] : [])),
) as Collections;
