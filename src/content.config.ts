import { basename, dirname } from 'node:path/posix';
import { defineCollection, type SchemaContext } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { KINDS } from '#/kinds/index.ts';
import { guideSchema, pageSchema, postSchema, storySchema } from '#/schemas/articles.ts';
import { scenarioSchema } from '#/schemas/scenario.ts';

/** Texts: `content/<folder>/<language>/<slug>.md`, with the id `en/slug`. */
const texts = (folder: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: '{en,es}/*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  });

/** A file for each, by its name: left to itself, the loader would take a field "slug" for the id. */
const files = ({ at: { folder } }: { at: { folder: string } }) =>
  glob({ base: `./${folder}`, pattern: '*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') });

/** Every kind of content that pages are made from, with its schema. */
export const collections = {
  posts: defineCollection({ loader: texts('posts'), schema: ({ image }: SchemaContext) => postSchema(image) }),
  guides: defineCollection({ loader: texts('guides'), schema: ({ image }: SchemaContext) => guideSchema(image) }),
  pages: defineCollection({ loader: texts('pages'), schema: pageSchema() }),
  scenarios: defineCollection({ loader: texts('scenarios'), schema: scenarioSchema() }),
  stories: defineCollection({ loader: texts('stories'), schema: storySchema() }),
  series: defineCollection({ loader: files(KINDS.series), schema: KINDS.series.schema }),
  scales: defineCollection({ loader: files(KINDS.scales), schema: KINDS.scales.schema }),
  hotlines: defineCollection({ loader: files(KINDS.hotlines), schema: KINDS.hotlines.schema }),
  replies: defineCollection({ loader: files(KINDS.replies), schema: KINDS.replies.schema }),
  /** One file, which is one entry. */
  offer: defineCollection({
    loader: glob({ base: dirname(KINDS.offer.at.file), pattern: basename(KINDS.offer.at.file), generateId: () => 'offer' }),
    schema: KINDS.offer.schema,
  }),
  phrases: defineCollection({ loader: file(KINDS.phrases.at.entries), schema: KINDS.phrases.schema }),
  sameWords: defineCollection({ loader: file(KINDS.sameWords.at.entries), schema: KINDS.sameWords.schema }),
  sources: defineCollection({ loader: file(KINDS.sources.at.entries), schema: KINDS.sources.schema }),
};
