import { declare } from '../declaration.ts';
import { sameWordsSchema } from './schema.ts';

/** The words that mean the same where someone searches, by their language. */
export default declare({
  at: { entries: 'content/same-words.yaml' },
  schema: sameWordsSchema,
  collection: true,
  words: 'kept',
  sources: () => [],
  form: { none: 'They are groups of words, one a line, which are read and changed as a whole.' },
});
