import { declare } from '../declaration.ts';
import { wordListSchema } from './schema.ts';

/** Words that texts do not use. */
export default declare({
  at: { folder: 'content/words' },
  schema: wordListSchema,
  collection: false,
  words: 'lists',
  sources: () => [],
  form: { none: 'These are patterns, each with sentences that prove it: whoever writes one runs the tests.' },
});
