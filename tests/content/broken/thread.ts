import { SECOND } from '#/kinds/thread/domain/people.ts';
import { addThread, CLOTH, CORRIDOR } from '../../support/a-thread.ts';
import type { Mistake } from './mistake.ts';

/** What someone wrote into a thread without a mistake, and what is told of it. */
const broken = (about: string, file: string, [from, to]: [string, string], rest: Pick<Mistake, 'field' | 'key' | 'blanks' | 'othersSuffer'>): Mistake => ({
  about: `a thread ${about}`,
  make: (tree) => {
    addThread(tree);
    tree.change(file, from, to);
  },
  file,
  ...rest,
});

/** What did not work, among the cases. */
const EARLY =
  '  - { kind: did-not-work, id: second-early, place: { en: A, es: B }, when: { en: A, es: B }, title: { en: A, es: B }, text: { en: A, es: B }, sources: [report] }';

/** Mistakes in the corridors of the thread, and in its cloth. */
export const THREAD_MISTAKES: readonly Mistake[] = [
  broken('with a stop that was moved since its map was drawn', CORRIDOR, ['at: [-88.0, 15.5]', 'at: [-88.5, 15.5]'], {
    field: 'stops › second-ties',
    key: 'threadNotDrawn',
  }),
  {
    about: 'a field of no country in the file of one to which a thread leads, and nothing about the thread',
    make: (tree) => {
      addThread(tree);
      tree.append('content/hotlines/mx.yaml', '\nnope: 1\n');
    },
    file: 'content/hotlines/mx.yaml',
    field: '',
    key: 'unknownField',
    blanks: { keys: '"nope"' },
  },
  broken('with a stop beyond the edge of the earth', CORRIDOR, ['at: [-88.0, 15.5]', 'at: [188.0, 15.5]'], {
    field: 'stops › second-ties › at › 1',
    key: 'numberMost',
    blanks: { most: 180 },
    othersSuffer: true,
  }),
  broken('with a stop that ends otherwise than it is drawn', CORRIDOR, ['end: knotted', 'end: cut'], { field: 'stops › second-ties', key: 'threadNotDrawn' }),
  broken('with a second person that there is not', CORRIDOR, ['second: consulate', 'second: hero'], {
    field: 'stops › second-asks › second',
    key: 'oneOf',
    blanks: { options: SECOND.join(', ') },
    othersSuffer: true,
  }),
  broken('with a claim that has no source', CORRIDOR, ['      text: { en: "It holds in this test.", es: "En esta prueba sostiene." }\n      sources: [report]', '      text: { en: "It holds in this test.", es: "En esta prueba sostiene." }'], {
    field: 'stops › second-ties › now › sources',
    key: 'missing',
    blanks: { field: 'sources' },
    othersSuffer: true,
  }),
  broken('that says of a stop both what is known and that nothing is', CORRIDOR, ['    helped: { unknown: true }\n    now:\n      text: { en: "There', '    helped: { unknown: true, text: { en: "Who", es: "Quién" } }\n    now:\n      text: { en: "There'], {
    field: 'stops › second-asks › helped',
    key: 'unknownField',
    blanks: { keys: '"text"' },
    othersSuffer: true,
  }),
  broken('with what did not work among its cases', CORRIDOR, ['  - id: second-unknown', `${EARLY}\n  - id: second-unknown`], {
    field: 'stops › second-early',
    key: 'threadLast',
  }),
  broken('with two stops of one name, in two corridors', CORRIDOR, ['id: second-fails', 'id: test-fails'], {
    field: 'stops › test-fails',
    key: 'repeated',
    blanks: { id: 'test-fails' },
  }),
  broken('with two corridors at one address', CORRIDOR, ['en: another-corridor-of-a-test', 'en: a-corridor-of-a-test'], {
    field: 'slug › en',
    key: 'repeated',
    blanks: { id: 'a-corridor-of-a-test' },
  }),
  broken('with two corridors in one place', CORRIDOR, ['order: 2', 'order: 1'], { field: 'order', key: 'repeated', blanks: { id: '1' } }),
  broken('with the numbers of a country that there is not', CORRIDOR, ['help: [mx]', 'help: [mx, xx]'], {
    field: 'help',
    key: 'threadCountry',
    blanks: { code: 'xx' },
  }),
  broken('with a number typed into a stop', CORRIDOR, ['A promise of a test.', 'Call 800 5533 000.'], {
    field: 'stops › second-asks › held › text › en',
    key: 'numberInProse',
    blanks: { number: '800 5533 000' },
    othersSuffer: true,
  }),
  broken('whose cloth leads to a guide that there is not', CLOTH, ['guides/first-guide', 'guides/nowhere'], {
    field: 'patches › a-test-asks › link',
    key: 'threadLinkNowhere',
    blanks: { link: 'guides/nowhere' },
  }),
  broken('whose cloth leads to another site', CLOTH, ['guides/first-guide', 'https://example.org/'], {
    field: 'patches › a-test-asks › link',
    key: 'threadLink',
    othersSuffer: true,
  }),
  broken('whose cloth is sewn of a stop that there is not', CLOTH, ['[test-asks, second-asks]', '[test-asks, second-asks, third-asks]'], {
    field: 'patches › a-test-asks › stops',
    key: 'threadStopUnknown',
    blanks: { id: 'third-asks' },
  }),
  {
    ...broken('with a stop that was cut and is in no patch', CLOTH, ['[test-asks, second-asks]', '[test-asks]'], {
      field: 'stops › second-asks',
      key: 'threadUnsewn',
    }),
    file: CORRIDOR,
  },
];
