import { declare } from '../declaration.ts';
import { wordListSchema } from '#/schemas/words.ts';

/** Words that texts do not use. */
export default declare({
  at: { folder: 'content/words' },
  schema: wordListSchema,
  words: 'lists',
  sources: () => [],
});
