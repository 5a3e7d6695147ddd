import { declare } from '../declaration.ts';
import { seriesSchema } from './schema.ts';
import { fields } from './fields.ts';

/** A series or a single story: its names, what kind of account it is, and its consent or published source. */
export default declare({
  at: { folder: 'content/series' },
  schema: seriesSchema,
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[stories]': 'src/kinds/series/pages/list.astro',
    '/[locale]/[stories]/[series]': 'src/kinds/series/pages/series.astro',
    '/[locale]/[stories]/[series]/[...part]': 'src/kinds/series/pages/part.astro',
    '/[locale]/[...elsewhere]': 'src/kinds/series/pages/elsewhere.astro',
  },
  sources: ({ patterns = [] }) => patterns.map(({ source }, index) => ({ id: source, path: ['patterns', index, 'source'] })),
  form: { fields },
});
