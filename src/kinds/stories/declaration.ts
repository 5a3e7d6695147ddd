import { LINE_BOXES } from '#/schemas/prose.ts';
import { declareText } from '../declaration.ts';
import { LOOSE, LOOSE_STORY } from '../loose.ts';
import { listedSources } from '../texts.ts';
import { body, fields } from './fields.ts';
import { storySchema } from './schema.ts';

const schema = storySchema();

/** A part of a series, or a single story. */
export default declareText({
  at: { texts: 'content/stories', endings: ['.mdx', '.md'] },
  schema,
  loose: schema
    .extend({ ...LOOSE, ...LOOSE_STORY })
    .strip()
    .partial(),
  collection: true,
  words: 'printed',
  sources: listedSources,
  same: ['series', 'part'],
  list: undefined,
  waits: false,
  boxes: ['note', 'warning', ...LINE_BOXES],
  figures: false,
  numbered: true,
  quotes: 'theirs',
  // Its series has one.
  quiet: undefined,
  answers: false,
  promises: false,
  form: { fields, body },
});
