import { addLesson, FOR_ADULTS, LESSON } from '../../support/a-lesson.ts';
import type { Mistake } from './mistake.ts';

type Rest = Pick<Mistake, 'field' | 'key'> & Pick<Mistake, 'blanks' | 'row'>;

/** What someone wrote into a lesson without a mistake, and what is told of it. */
const broken = (about: string, [from, to]: [string, string], rest: Rest, file = LESSON): Mistake => ({
  about: `a lesson ${about}`,
  make: (tree) => {
    addLesson(tree, file);
    tree.change(file, from, to);
  },
  file,
  ...rest,
});

const ASK = 'In a tale, somebody ties a loose knot. What happens?';
const PREGUNTA = 'En un cuento, alguien hace un nudo suelto. ¿Qué pasa?';
const SECOND = 'content/lessons/other-knots.yaml';
const LINE = 'There will be a lesson about knots.';

/** What is told of a question that asks those in the room about themselves. */
const asks = (locale: 'en' | 'es', question: string, words: string): Mistake =>
  broken(`that asks the room: ${question}`, [locale === 'en' ? ASK : PREGUNTA, question], {
    field: `steps › 2 › asks › 1 › ask › ${locale}`,
    key: 'lessonAsks',
    blanks: { words },
  });

/** Mistakes in the lessons for a class. */
export const LESSON_MISTAKES: readonly Mistake[] = [
  broken('of thirty-nine minutes', ['minutes: 25', 'minutes: 24'], { field: 'steps', key: 'lessonMinutes', blanks: { found: 39, wanted: 40 } }),
  broken('of an hour', ['minutes: 25', 'minutes: 45'], { field: 'steps', key: 'lessonMinutes', blanks: { found: 60, wanted: 40 } }),
  broken('for pupils under 18 that nobody has read, and that does not say so', ['waitsFor: [child-protection]\n', ''], {
    field: 'waitsFor',
    key: 'lessonUnread',
  }),
  broken('for pupils under 18 that waits for a lawyer alone', ['[child-protection]', '[lawyer]'], { field: 'waitsFor', key: 'lessonUnread' }),
  broken('that was read, and still waits', ['waitsFor:', 'readByChildProtection: 2026-03-01\nwaitsFor:'], { field: 'waitsFor', key: 'lessonRead' }),
  broken('that is read tomorrow', ['waitsFor: [child-protection]', 'readByChildProtection: 2099-03-01'], {
    field: 'readByChildProtection',
    key: 'dateFuture',
    blanks: { day: '2099-03-01' },
  }),
  {
    about: 'a lesson for pupils under 18 without a letter for those at home',
    make: (tree) => {
      addLesson(tree);
      tree.rewrite(LESSON, (text) => text.replace(/^letter:\n(?: .*\n)+/m, ''));
    },
    file: LESSON,
    field: 'letter',
    key: 'lessonLetter',
  },
  broken(
    'for adults with a letter for those at home',
    ['told:', 'letter:\n  title: { en: A, es: B }\n  lines:\n    - { en: C, es: D }\n    - { en: E, es: F }\ntold:'],
    { field: 'letter', key: 'lessonNoLetter' },
    FOR_ADULTS,
  ),
  {
    about: 'a lesson with a letter that no sheet has room for',
    make: (tree) => {
      addLesson(tree);
      const long = `    - { en: "${'A knot. '.repeat(85)}", es: "Un nudo." }\n`;
      tree.rewrite(LESSON, (text) => text.replace(/^( {4}- \{ en: "There will be a lesson.*\n)/m, `$1${long.repeat(4)}`));
    },
    file: LESSON,
    field: 'letter › lines › en',
    key: 'lessonLetterLong',
    blanks: { found: 'To families whom nobody has:'.length + LINE.length + 4 * ('A knot. '.repeat(85).length - 1), most: 2300 },
  },
  asks('en', 'Who has tied a knot?', 'Who has'),
  asks('en', 'Do you know someone who ties knots?', 'Do you know someone'),
  asks('en', 'Has anyone tied a knot?', 'Has anyone'),
  asks('en', 'What would your own family say of a knot?', 'your own'),
  asks('es', '¿Quién de ustedes hizo un nudo?', 'Quién de ustedes'),
  asks('es', '¿A quién le pasó con un nudo?', 'A quién le'),
  asks('es', '¿Conocen a alguien que haga nudos?', 'Conocen a alguien'),
  broken('that has hands raised while it is done', ['Draw two columns.', 'Raise your hand for each knot.'], {
    field: 'steps › 2 › does › en',
    key: 'lessonAsks',
    blanks: { words: 'Raise your hand' },
  }),
  broken('that uses what is not there', ['uses: [thread]', 'uses: [the-loom]'], {
    field: 'steps › 2 › uses',
    key: 'tryUnknown',
    blanks: { name: 'the-loom', known: 'offer, replies, thread' },
  }),
  broken('with a guide that is not there', ['guides: [first-guide]', 'guides: [another-guide]'], {
    field: 'guides',
    key: 'lessonGuide',
    blanks: { key: 'another-guide' },
  }),
  {
    about: 'a lesson at the address of another one',
    make: (tree) => {
      addLesson(tree);
      addLesson(tree, LESSON, SECOND);
      tree.change(SECOND, 'en: knots', 'en: others');
    },
    file: SECOND,
    field: 'address › es',
    key: 'repeated',
    blanks: { id: 'nudos' },
  },
  broken('for an age that is none', ['age: 12-14', 'age: children'], {
    field: 'age',
    key: 'oneOf',
    blanks: { options: '12-14, 15-17, adults' },
  }),
  broken('with a number typed into its letter', [LINE, 'Call 55 1234 5678.'], {
    field: 'letter › lines › 2 › en',
    key: 'numberInProse',
    blanks: { number: '55 1234 5678' },
  }),
];
