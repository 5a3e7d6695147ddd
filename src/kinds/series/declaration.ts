import { declare } from '../declaration.ts';
import { seriesSchema } from '#/schemas/series.ts';

/** A series or a single story: its names, what kind of account it is, and its consent or published source. */
export default declare({
  at: { folder: 'content/series' },
  schema: seriesSchema,
  words: 'printed',
  sources: ({ patterns = [] }) => patterns.map(({ source }, index) => ({ id: source, path: ['patterns', index, 'source'] })),
});
