import { CARD_NAMES } from '#/drawings/card-names.ts';
import { addLoteria, LOTERIA } from '../../support/a-loteria.ts';
import type { Mistake } from './mistake.ts';

/** What someone wrote into a lotería without a mistake, and what is told of it. */
const broken = (about: string, [from, to]: [string, string], rest: Pick<Mistake, 'field' | 'key' | 'blanks'>): Mistake => ({
  about: `a lotería ${about}`,
  make: (tree) => {
    addLoteria(tree);
    tree.change(LOTERIA, from, to);
  },
  file: LOTERIA,
  ...rest,
});

const CLOCK = 'verse: { en: "A verse of a test, of clock.", es: "Un verso de prueba, de clock." }';
const ASK =
  'ask: { en: "What does a test ask of somebody in a tale, and what is answered then?", es: "¿Qué pregunta una prueba de alguien en un cuento, y qué se contesta?" }';
/** The same with other questions. */
const asking = (en: string, es: string): [string, string] => [`${CLOCK}\n    ${ASK}`, `${CLOCK}\n    ask: { en: "${en}", es: "${es}" }`];

/** Mistakes in the lotería of signs. */
export const LOTERIA_MISTAKES: readonly Mistake[] = [
  {
    about: 'a lotería with a card too few',
    make: (tree) => {
      addLoteria(tree);
      tree.rewrite(LOTERIA, (text) => text.replace(/ {2}- id: moon\n(?: {4}.*\n)*/, ''));
    },
    file: LOTERIA,
    field: 'cards',
    key: 'loteriaCards',
    blanks: { found: 53, wanted: 54 },
  },
  broken('with a card whose drawing nobody has drawn', ['drawing: clock', 'drawing: rooster'], {
    field: 'cards › clock › drawing',
    key: 'loteriaDrawing',
    blanks: { name: 'rooster', names: CARD_NAMES.join(', ') },
  }),
  broken('with a card without a drawing', ['    drawing: clock\n', ''], { field: 'cards › clock › drawing', key: 'missing', blanks: { field: 'drawing' } }),
  broken('with one drawing on two cards', ['drawing: moon', 'drawing: bell'], { field: 'cards › bell › drawing', key: 'repeated', blanks: { id: 'bell' } }),
  broken('with one name on two cards, one of them in capitals', ['es: "La luna"', 'es: "LA CAMPANA"'], {
    field: 'cards › bell › name › es',
    key: 'repeated',
    blanks: { id: 'la campana' },
  }),
  broken('with a card that has no name in Spanish', ['{ en: "The moon", es: "La luna" }', '{ en: "The moon" }'], {
    field: 'cards › moon › name › es',
    key: 'missing',
    blanks: { field: 'es' },
  }),
  broken('with a verse that its card has no room for', ['A verse of a test, of clock.', 'Tick, tock. '.repeat(10)], {
    field: 'cards › clock › verse › en',
    key: 'tooLong',
    blanks: { count: 115 },
  }),
  broken('with a group that there is not', ['group: who', 'group: police'], {
    field: 'cards › godmother › group',
    key: 'oneOf',
    blanks: { options: 'sign, right, helps, who' },
  }),
  broken('with a right that does not say what the law says', ['    fact: { en: "A law of a made-up country says so.", es: "Lo dice una ley de un país inventado." }\n', ''], {
    field: 'cards › scales › fact',
    key: 'loteriaFact',
  }),
  broken('with a law on a card that is no right', [CLOCK, `${CLOCK}\n    fact: { en: "A law.", es: "Una ley." }`], {
    field: 'cards › clock › fact',
    key: 'loteriaNoFact',
  }),
  broken('with a sign that nobody found out', ['    sources: [report]\n', ''], { field: 'cards › clock › sources', key: 'loteriaSource' }),
  broken('with a source that is not there', ['sources: [report]', 'sources: [rumor]'], {
    field: 'cards › clock › sources',
    key: 'unknownSource',
    blanks: { id: 'rumor' },
  }),
  broken('that asks a girl in the room who it happened to', asking('Has it happened to you, or to somebody here?', '¿Qué pregunta una prueba?'), {
    field: 'cards › clock › ask › en',
    key: 'loteriaAsks',
    blanks: { words: 'happened to you' },
  }),
  broken('that asks, in Spanish, for her boyfriend', asking('What is asked?', '¿Y tu novio qué prisa lleva?'), {
    field: 'cards › clock › ask › es',
    key: 'loteriaAsks',
    blanks: { words: 'tu novio' },
  }),
  broken('that asks, in Spanish, to whom it happened', asking('What is asked?', '¿A quién le ha pasado?'), {
    field: 'cards › clock › ask › es',
    key: 'loteriaAsks',
    blanks: { words: 'A quién le ha' },
  }),
  broken('whose clock sings of the moon: somebody would put a bean on that', ['A verse of a test, of clock.', 'Tick, tock, said the Moon.'], {
    field: 'cards › clock › verse › en',
    key: 'loteriaMisheard',
    blanks: { name: 'The moon' },
  }),
  broken('with a guide that is not there', ['under: first-guide', 'under: no-such-guide'], {
    field: 'under',
    key: 'loteriaGuide',
    blanks: { key: 'no-such-guide' },
  }),
  broken('with a telephone number on a card', ['A verse of a test, of clock.', 'Call 555 0100 199.'], {
    field: 'cards › clock › verse › en',
    key: 'numberInProse',
    blanks: { number: '555 0100 199' },
  }),
  broken('whose boards would be dealt from half a number', ['seed: 7', 'seed: 7.5'], {
    field: 'seed',
    key: 'wrongKind',
    blanks: { expected: 'a whole number' },
  }),
];
