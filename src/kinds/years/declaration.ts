import { declare } from '../declaration.ts';
import { fields } from './fields.ts';
import { yearSchema } from './schema.ts';

/** One thing that happened against trafficking, with its day, its place and its source. */
export default declare({
  at: { entries: 'content/years.yaml' },
  schema: yearSchema,
  collection: true,
  words: 'printed',
  pages: { '/[locale]/[...years]': 'src/kinds/years/pages/years.astro' },
  sources: ({ sources }) => sources.map((id, index) => ({ id, path: ['sources', index] })),
  form: { fields },
});
