import { declare } from '../declaration.ts';
import { repliesSchema } from './schema.ts';
import { fields } from './fields.ts';

/** A conversation for those around her, in which they find words. */
export default declare({
  at: { folder: 'content/replies' },
  schema: repliesSchema,
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[...replies]': 'src/kinds/replies/pages/list.astro',
    '/[locale]/[...conversation]': 'src/kinds/replies/pages/conversation.astro',
  },
  sources: ({ patterns }) => patterns.map(({ source }, index) => ({ id: source, path: ['patterns', index, 'source'] })),
  form: { fields },
});
