import { declare } from '../declaration.ts';
import { fields } from './fields.ts';
import { figureSchema } from './schema.ts';

/** A figure of “What is known”: what somebody counted, where and when, and what it cannot say. */
export default declare({
  at: { folder: 'content/figures' },
  schema: figureSchema,
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[...known]': 'src/kinds/figures/pages/known.astro',
    '/[locale]/[...known]/[figure].csv': 'src/kinds/figures/pages/figure.csv.ts',
  },
  sources: ({ sources }) => sources.map((id, index) => ({ id, path: ['sources', index] })),
  form: { fields },
});
