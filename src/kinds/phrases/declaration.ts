import { declare } from '../declaration.ts';
import { phrasesSchema } from './schema.ts';

/** What people type, by the page that answers. The search’s file holds the words of these, and no phrase. */
export default declare({
  at: { entries: 'content/phrases.yaml' },
  schema: phrasesSchema,
  collection: true,
  words: 'kept',
  sources: () => [],
  form: { none: 'They are long lists of what people type, which are read and changed as a whole.' },
});
