import { declare } from '../declaration.ts';
import { phrasesSchema } from '#/schemas/phrases.ts';

/** What people type, by the page that answers. The search’s file holds the words of these, and no phrase. */
export default declare({
  at: { entries: 'content/phrases.yaml' },
  schema: phrasesSchema,
  words: 'kept',
  sources: () => [],
});
