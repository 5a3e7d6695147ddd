import { declare } from '../declaration.ts';
import { countrySchema } from '#/schemas/hotlines.ts';

/** A country and its lines. The sources of a line stand in its own file. */
export default declare({
  at: { folder: 'content/hotlines' },
  schema: countrySchema,
  words: 'printed',
  sources: () => [],
});
