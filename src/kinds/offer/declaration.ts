import { declare } from '../declaration.ts';
import { offerSchema } from './schema.ts';
import { fields } from './fields.ts';

/** “Look at an offer”. */
export default declare({
  at: { file: 'content/offer.yaml' },
  schema: offerSchema,
  collection: true,
  words: 'printed',
  pages: { '/[locale]/[...offer]': 'src/kinds/offer/pages/offer.astro' },
  sources: ({ opening, questions, registries }) => [
    ...opening.sources.map((id) => ({ id, path: ['opening', 'sources'] })),
    ...questions.flatMap(({ sources }, index) => sources.map((id) => ({ id, path: ['questions', index, 'sources'] }))),
    ...registries.map(({ source }, index) => ({ id: source, path: ['registries', index, 'source'] })),
  ],
  form: { fields },
});
