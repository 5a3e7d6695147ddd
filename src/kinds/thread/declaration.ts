import { declare, type NamedSource } from '../declaration.ts';
import { corridorSchema } from './schema.ts';

/** The four questions of a stop, in the order in which they stand. */
const QUESTIONS = ['held', 'broke', 'helped', 'now'] as const;

/** A corridor of the essay “The thread”. */
export default declare({
  at: { folder: 'content/thread' },
  schema: corridorSchema,
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[...thread]': 'src/kinds/thread/pages/cover.astro',
    '/[locale]/[...corridor]': 'src/kinds/thread/pages/corridor.astro',
    '/[locale]/[...threadCloth]': 'src/kinds/thread/pages/cloth.astro',
  },
  sources: ({ stops }) =>
    stops.flatMap((stop, index): NamedSource[] =>
      stop.kind === 'did-not-work'
        ? stop.sources.map((id) => ({ id, path: ['stops', index, 'sources'] }))
        : QUESTIONS.flatMap((question) => {
            const answer = stop[question];
            return 'sources' in answer ? answer.sources.map((id) => ({ id, path: ['stops', index, question, 'sources'] })) : [];
          }),
    ),
  form: { none: 'Its threads are drawn by npm run thread:map, and each claim is read beside its source: whoever changes one has both open.' },
});
