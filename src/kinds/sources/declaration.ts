import { declare } from '../declaration.ts';
import { sourceSchema } from './schema.ts';
import { fields } from './fields.ts';

/** A page that texts name, by its id. */
export default declare({
  at: { entries: 'content/sources.yaml' },
  schema: sourceSchema,
  collection: true,
  words: 'printed',
  pages: { '/[locale]/[...sources]': 'src/kinds/sources/pages/sources.astro' },
  sources: () => [],
  form: { fields },
});
