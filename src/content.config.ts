import { defineCollection, type SchemaContext } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { guideSchema, pageSchema, postSchema, storySchema } from '#/schemas/articles.ts';
import { countrySchema } from '#/schemas/hotlines.ts';
import { offerSchema } from '#/schemas/offer.ts';
import { phrasesSchema, sameWordsSchema } from '#/schemas/phrases.ts';
import { scenarioSchema } from '#/schemas/scenario.ts';
import { scaleSchema } from '#/schemas/scale.ts';
import { repliesSchema } from '#/schemas/replies.ts';
import { seriesSchema } from '#/schemas/series.ts';
import { sourceSchema } from '#/schemas/sources.ts';

/** Texts: `content/<folder>/<language>/<slug>.md`, with the id `en/slug`. */
const texts = (folder: string) =>
  glob({
    base: `./content/${folder}`,
    pattern: '{en,es}/*.{md,mdx}',
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  });

/** Every kind of content, with its schema. */
export const collections = {
  posts: defineCollection({ loader: texts('posts'), schema: ({ image }: SchemaContext) => postSchema(image) }),
  guides: defineCollection({ loader: texts('guides'), schema: ({ image }: SchemaContext) => guideSchema(image) }),
  pages: defineCollection({ loader: texts('pages'), schema: pageSchema() }),
  scenarios: defineCollection({ loader: texts('scenarios'), schema: scenarioSchema() }),
  stories: defineCollection({ loader: texts('stories'), schema: storySchema() }),
  // The id is the file's name: left to itself, the loader would take the field "slug" for it.
  series: defineCollection({
    loader: glob({ base: './content/series', pattern: '*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') }),
    schema: seriesSchema,
  }),
  scales: defineCollection({ loader: glob({ base: './content/scales', pattern: '*.yaml' }), schema: scaleSchema }),
  hotlines: defineCollection({ loader: glob({ base: './content/hotlines', pattern: '*.yaml' }), schema: countrySchema }),
  /** One file, which is one entry. */
  offer: defineCollection({
    loader: glob({ base: './content', pattern: 'offer.yaml', generateId: () => 'offer' }),
    schema: offerSchema,
  }),
  phrases: defineCollection({ loader: file('content/phrases.yaml'), schema: phrasesSchema }),
  sameWords: defineCollection({ loader: file('content/same-words.yaml'), schema: sameWordsSchema }),
  replies: defineCollection({ loader: glob({ base: './content/replies', pattern: '*.yaml' }), schema: repliesSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
};
