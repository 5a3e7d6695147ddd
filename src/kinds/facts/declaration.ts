import { declare } from '../declaration.ts';
import { storyFactsSchema } from './schema.ts';

/** What a part that is retold is made of. */
export default declare({
  at: { folder: 'content/facts' },
  schema: storyFactsSchema,
  collection: false,
  words: 'kept',
  sources: () => [],
  form: { none: 'Whoever retells a part writes its facts beside it, and comments in the text name them.' },
});
