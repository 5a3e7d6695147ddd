import { declare } from '../declaration.ts';
import { meantSchema } from './schema.ts';

/** What looks like someone’s own and is meant to be published. */
export default declare({
  at: { entries: 'content/meant.yaml' },
  schema: meantSchema,
  collection: false,
  words: 'lists',
  sources: () => [],
  form: { none: 'What is let through here is decided with whoever looks after the code.' },
});
