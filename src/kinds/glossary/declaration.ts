import { declare } from '../declaration.ts';
import { fields } from './fields.ts';
import { termSchema } from './schema.ts';

/** A word of this site, in English and Spanish: what it means, and what to say or not. Texts lead to it. */
export default declare({
  at: { entries: 'content/glossary.yaml' },
  schema: termSchema,
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[...glossary]': 'src/kinds/glossary/pages/glossary.astro',
    '/terms/[locale].json': 'src/kinds/glossary/pages/terms.json.ts',
  },
  sources: ({ sources }) => sources.map((id, index) => ({ id, path: ['sources', index] })),
  form: { fields },
});
