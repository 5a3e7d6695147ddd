import { declare } from '../declaration.ts';
import { clothSchema } from './schema.ts';

/** The cloth at the end of “The thread”. */
export default declare({
  at: { file: 'content/thread-cloth.yaml' },
  schema: clothSchema,
  collection: true,
  words: 'printed',
  sources: () => [],
  form: { none: 'Each patch names the stops that it is sewn of: it is read and changed beside them.' },
});
