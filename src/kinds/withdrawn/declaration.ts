import { declare } from '../declaration.ts';
import { withdrawnSchema } from '#/schemas/withdrawn.ts';

/** What is kept of a story that was taken out for good: its address. */
export default declare({
  at: { folder: 'content/withdrawn' },
  schema: withdrawnSchema,
  words: 'lists',
  sources: () => [],
});
