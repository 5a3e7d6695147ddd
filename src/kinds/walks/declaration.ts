import { declareText } from '../declaration.ts';
import { LOOSE_DATE, LOOSE_PAIR } from '../loose.ts';
import { body, fields } from './fields.ts';
import { walkSchema } from './schema.ts';

const schema = walkSchema();

/** A walk: a story that is walked, scene by scene, by what she chooses. */
export default declareText({
  at: { texts: 'content/walks', endings: ['.md'] },
  schema,
  loose: schema
    .extend({ ...LOOSE_PAIR, ...LOOSE_DATE })
    .strip()
    .partial(),
  collection: true,
  words: 'printed',
  pages: {
    '/[locale]/[try]/[walk]': 'src/kinds/walks/pages/walk.astro',
    '/[locale]/[try]/[scene]': 'src/kinds/walks/pages/scene.astro',
    '/try/[walk].json': 'src/kinds/walks/pages/scenes.json.ts',
  },
  sources: ({ patterns = [] }) => patterns.map(({ source }, index) => ({ id: source, path: ['patterns', index, 'source'] })),
  same: ['date'],
  list: 'try',
  waits: false,
  boxes: ['note', 'warning'],
  figures: false,
  // Choices name its scenes by their numbers.
  numbered: false,
  // What she could say.
  quotes: 'ours',
  quiet: 'standing',
  answers: false,
  promises: false,
  form: { fields, body },
});
