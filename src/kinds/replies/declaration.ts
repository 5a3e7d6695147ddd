import { declare } from '../declaration.ts';
import { repliesSchema } from '#/schemas/replies.ts';

/** A scene for those around her, in which they find words. */
export default declare({
  at: { folder: 'content/replies' },
  schema: repliesSchema,
  words: 'printed',
  sources: ({ patterns }) => patterns.map(({ source }, index) => ({ id: source, path: ['patterns', index, 'source'] })),
});
