import { declare } from '../declaration.ts';
import { meantSchema } from '#/schemas/meant.ts';

/** What looks like someone’s own and is meant to be published. */
export default declare({
  at: { entries: 'content/meant.yaml' },
  schema: meantSchema,
  words: 'lists',
  sources: () => [],
});
