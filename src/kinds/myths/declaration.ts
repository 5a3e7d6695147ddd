import { declare } from '../declaration.ts';
import { fields } from './fields.ts';
import { mythSchema } from './schema.ts';

/** What is said of trafficking and is not so, with what is known and its source. */
export default declare({
  at: { entries: 'content/myths.yaml' },
  schema: mythSchema,
  collection: true,
  words: 'printed',
  pages: { '/[locale]/[...myths]': 'src/kinds/myths/pages/myths.astro' },
  sources: ({ sources }) => sources.map((id, index) => ({ id, path: ['sources', index] })),
  form: { fields },
});
