import { declare } from '../declaration.ts';
import { mapsSchema } from './schema.ts';

/** The maps of “The thread”, as paths. */
export default declare({
  at: { file: 'content/thread-maps.yaml' },
  schema: mapsSchema,
  collection: true,
  words: 'lists',
  sources: () => [],
  form: { none: 'The computer draws it: npm run thread:map.' },
});
