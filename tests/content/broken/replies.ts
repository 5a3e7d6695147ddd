import { addReplies, CONVERSATION } from '../../support/a-conversation.ts';
import type { Mistake } from './mistake.ts';

/** What someone wrote into a conversation without a mistake, and what is told of it. */
const broken = (about: string, [from, to]: [string, string], rest: Pick<Mistake, 'field' | 'key'> & Pick<Mistake, 'blanks' | 'row'>): Mistake => ({
  about: `a conversation ${about}`,
  make: (tree) => {
    addReplies(tree);
    tree.change(CONVERSATION, from, to);
  },
  file: CONVERSATION,
  ...rest,
});

const AGAIN = 'content/replies/another-weaver.yaml';
const FIRST = 'say: { en: "“Take my red one.”", es: "“Toma el mío, el rojo”." }';

/** Mistakes in the conversations for those around her. */
export const REPLY_MISTAKES: readonly Mistake[] = [
  broken('in which two of three keep the door open', [`- ${FIRST}`, `- opens: true\n        ${FIRST}`], {
    field: 'turns › 1 › replies',
    key: 'replyOpens',
    blanks: { found: 2 },
  }),
  broken('in which none of three keeps the door open', ['opens: true\n        say', 'say'], {
    field: 'turns › 1 › replies',
    key: 'replyOpens',
    blanks: { found: 0 },
  }),
  {
    about: 'a conversation in which the place of the best one gives it away',
    make: (tree) => {
      addReplies(tree);
      // On Wednesday the third one is the best: the second one takes its place.
      tree.rewrite(CONVERSATION, (text) => {
        const [before = '', after = ''] = text.split(/(?=^ {2}- says:\n {6}en: "On Wednesday)/m);
        return before + after.replace(/- opens: true\n {8}say/, '- say').replace('- say: { en: "“Take my blue', '- opens: true\n        say: { en: "“Take my blue');
      });
    },
    file: CONVERSATION,
    field: 'turns',
    key: 'replyPlace',
    blanks: { place: 2, most: 2 },
  },
  broken('with a reply that is too long for a phone', ['“Take my red one.”', 'Take it. '.repeat(21)], {
    field: 'turns › 1 › replies › 1 › say › en',
    key: 'replyLength',
    blanks: { words: 42, least: 2, most: 40 },
  }),
  broken('whose beginning says too little', ['Tu amiga Tila y tú están frente a un telar. Escrito para una prueba: nadie vivió esto.', 'Frente a un telar.'], {
    field: 'setting › es',
    key: 'replyLength',
    blanks: { words: 4, least: 8, most: 30 },
  }),
  {
    about: 'a conversation at the address of another one',
    make: (tree) => {
      addReplies(tree);
      addReplies(tree, AGAIN);
      tree.change(AGAIN, 'en: a-weaver', 'en: another');
    },
    file: AGAIN,
    field: 'address › es',
    key: 'repeated',
    blanks: { id: 'una-que-urde' },
  },
  broken('at an address with spaces', ['en: a-weaver', 'en: A weaver'], { field: 'address › en', key: 'key' }),
  broken('with a guide that is not there', ['guide: first-guide', 'guide: another-guide'], {
    field: 'guide',
    key: 'replyGuide',
    blanks: { key: 'another-guide' },
  }),
  broken('with a source that is not there', ['source: report', 'source: another-report'], {
    field: 'patterns › 1 › source',
    key: 'unknownSource',
    blanks: { id: 'another-report' },
  }),
  broken('with two lines to remember, and not three', ['  - { en: "A loom can wait.", es: "Un telar puede esperar." }\n', ''], {
    field: 'remember',
    key: 'tooShort',
    blanks: { count: 3 },
  }),
  broken('that is missing in one language', ['{ en: "A loom can wait.", es: "Un telar puede esperar." }', '{ en: "A loom can wait." }'], {
    field: 'remember › 2 › es',
    key: 'missing',
    blanks: { field: 'es' },
  }),
  broken('with a word of the list', ['A loom can wait.', 'She is no sex slave.'], {
    field: 'remember › 2 › en',
    key: 'avoidedWord',
    blanks: { word: 'sex slave', instead: 'trafficked woman', why: 'The reason.' },
    row: 'sex slave',
  }),
  broken('with a telephone number', ['A loom can wait.', 'Call 555 0100 199.'], {
    field: 'remember › 2 › en',
    key: 'numberInProse',
    blanks: { number: '555 0100 199' },
  }),
];
