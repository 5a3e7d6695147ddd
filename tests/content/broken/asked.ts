import { LOCK_FILE } from '#/content-files/number-lock/lock.ts';
import { say } from '#/staff-words/messages.ts';
import { addWalk, WALKED } from '../../support/a-walk.ts';
import type { Mistake } from './mistake.ts';

const US = 'content/hotlines/us.yaml';
const POST = 'content/posts/en/a-post.md';
const WHY = 'why: { en: The reason., es: La razón. }';

/** Mistakes of checks that have tests of their own: that they are asked at all, with the others, is seen here. */
export const ASKED_MISTAKES: readonly Mistake[] = [
  {
    about: 'a number that is another one than was confirmed',
    make: ({ change }) => change(US, 'dial: "1-800-799-7233"', 'dial: "1-888-373-7888"'),
    file: US,
    field: 'lines › us-shown › phones',
    key: 'lockFirst',
    blanks: { what: say('lockPhone', { line: 'US line' }, 'en'), now: '+1 888 373 7888', country: 'United States' },
  },
  {
    about: 'a list of confirmed numbers that is gone',
    make: ({ remove }) => remove(LOCK_FILE),
    file: LOCK_FILE,
    field: '',
    key: 'lockMissing',
    blanks: { file: LOCK_FILE },
  },
  {
    about: 'a promise that nobody can keep',
    make: ({ append }) => {
      append('content/words/en.yaml', `promises:\n  ${WHY}\n  subjects: [call]\n  denials: [may]\n  claims: [{ says: [no trace], finds: [The call leaves no trace.], letsBe: [The call may leave a trace.] }]`);
      append(POST, 'The call leaves no trace.');
    },
    file: POST,
    field: '',
    key: 'falsePromise',
    blanks: { sentence: 'The call leaves no trace.', why: 'The reason.' },
    row: 'no trace',
  },
  {
    about: 'violence in a walk whose note says that none is shown',
    make: (tree) => {
      addWalk(tree);
      tree.append('content/words/es.yaml', `excluded: { ${WHY}, notes: [No se muestra], says: [sangre] }`);
      tree.change(WALKED.es, 'contentNote: ', 'contentNote: No se muestra nada. ');
      tree.change(WALKED.es, 'mira su celular', 'mira su sangre');
    },
    file: WALKED.es,
    field: '',
    key: 'excludedByNote',
    blanks: { word: 'sangre', why: 'The reason.' },
    row: 'sangre',
    othersSuffer: true,
  },
];
