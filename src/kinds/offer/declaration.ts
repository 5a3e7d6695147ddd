import { declare } from '../declaration.ts';
import { offerSchema } from '#/schemas/offer.ts';

/** “Look at an offer”. */
export default declare({
  at: { file: 'content/offer.yaml' },
  schema: offerSchema,
  words: 'printed',
  sources: ({ opening, questions, registries }) => [
    ...opening.sources.map((id) => ({ id, path: ['opening', 'sources'] })),
    ...questions.flatMap(({ sources }, index) => sources.map((id) => ({ id, path: ['questions', index, 'sources'] }))),
    ...registries.map(({ source }, index) => ({ id: source, path: ['registries', index, 'source'] })),
  ],
});
