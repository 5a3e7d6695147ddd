import { declare } from '../declaration.ts';
import { sourceSchema } from '#/schemas/sources.ts';

/** A page that texts name, by its id. */
export default declare({
  at: { entries: 'content/sources.yaml' },
  schema: sourceSchema,
  words: 'printed',
  sources: () => [],
});
