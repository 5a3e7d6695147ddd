import { z } from './zod-words.ts';
import { key, text } from './fields.ts';

const sentences = z.preprocess((value) => value ?? [], z.array(text));
const both = z.strictObject({ en: sentences, es: sentences });

/**
 * What each sentence of the interface and of the pages about this site promises, `content/promises.yaml`. The sentences stand there word by
 * word: one that is reworded is no longer the one that was marked.
 */
export const promisesSchema = z.strictObject({
  /** By id: what `tests/promises` holds. A sentence may make several. */
  promises: z.record(key, both),
  /** By id: what no test of ours can hold. A page that shows one says so. */
  untestable: z.record(key, both),
  /** The sentences that say so. */
  told: both,
  /** The sentences that promise nothing. */
  none: both,
  /** Written by `npm run promises`: what nobody has decided about yet. */
  undecided: both.optional(),
});

/** The marks of all sentences. */
export type Promises = z.infer<typeof promisesSchema>;
