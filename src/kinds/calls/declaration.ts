import { declare } from '../declaration.ts';
import { callsSchema } from './schema.ts';

/** The calls to one line, and what was heard. */
export default declare({
  at: { folder: 'content/calls' },
  schema: callsSchema,
  collection: true,
  words: 'printed',
  sources: () => [],
  form: { none: 'A call is written down in a form of its own, which asks what its line was asked (src/desk/calls).' },
});
