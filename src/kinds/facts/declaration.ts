import { declare } from '../declaration.ts';
import { storyFactsSchema } from '#/schemas/story-facts.ts';

/** What a part that is retold is made of. */
export default declare({
  at: { folder: 'content/facts' },
  schema: storyFactsSchema,
  words: 'kept',
  sources: () => [],
});
