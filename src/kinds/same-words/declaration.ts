import { declare } from '../declaration.ts';
import { sameWordsSchema } from '#/schemas/phrases.ts';

/** The words that mean the same where someone searches, by their language. */
export default declare({
  at: { entries: 'content/same-words.yaml' },
  schema: sameWordsSchema,
  words: 'kept',
  sources: () => [],
});
