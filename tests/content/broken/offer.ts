import type { Mistake } from './mistake.ts';

const OFFER = 'content/offer.yaml';

/** Mistakes in what "Look at an offer" asks, and in where an offer can be checked. */
export const OFFER_MISTAKES: readonly Mistake[] = [
  {
    about: 'a question about an offer that is one too few',
    make: ({ rewrite }) => rewrite(OFFER, (text) => text.replace(/ {2}- id: question-3\n(?: {4}.*\n)*/, '')),
    file: OFFER,
    field: 'questions',
    key: 'offerQuestions',
    blanks: { questions: 10 },
  },
  {
    about: 'a question about an offer that is there twice',
    make: ({ change }) => change(OFFER, 'id: question-3', 'id: question-2'),
    file: OFFER,
    field: 'questions › question-2',
    key: 'repeated',
    blanks: { id: 'question-2' },
  },
  {
    about: 'a question about an offer that cannot be sent in Spanish',
    make: ({ change }) => change(OFFER, 'send: { en: Can you tell me 4?, es: ¿Me dice 4? }', 'send: { en: Can you tell me 4? }'),
    file: OFFER,
    field: 'questions › question-4 › send › es',
    key: 'missing',
    blanks: { field: 'es' },
  },
  {
    about: 'a hint of an offer that names a source which nobody wrote down',
    make: ({ change }) => change(OFFER, 'es: Respuesta 5. }\n    sources: [report]', 'es: Respuesta 5. }\n    sources: [rumour]'),
    file: OFFER,
    field: 'questions › question-5 › sources',
    key: 'unknownSource',
    blanks: { id: 'rumour' },
  },
  {
    about: 'a registry that names a source which nobody wrote down',
    make: ({ change }) => change(OFFER, 'source: report', 'source: rumour'),
    file: OFFER,
    field: 'registries › 1 › source',
    key: 'unknownSource',
    blanks: { id: 'rumour' },
  },
  {
    about: 'a registry of a country that has no file',
    make: ({ change }) => change(OFFER, 'country: mx', 'country: zz'),
    file: OFFER,
    field: 'registries › 1 › country',
    key: 'unknownCountry',
    blanks: { code: 'zz' },
  },
  {
    about: 'the address of a registry that can be read on the way',
    make: ({ change }) => change(OFFER, 'https://example.org/list', 'http://example.org/list'),
    file: OFFER,
    field: 'registries › 1 › url',
    key: 'offerHttps',
  },
  {
    about: 'a guide about offers that is not there',
    make: ({ change }) => change(OFFER, 'guides: []', 'guides: [no-guide]'),
    file: OFFER,
    field: 'guides',
    key: 'offerGuide',
    blanks: { key: 'no-guide' },
  },
  {
    about: 'a number among the questions about an offer that no line of the data has',
    make: ({ change }) => change(OFFER, 'A real one can wait.', 'Call 1-800-123-4567 first.'),
    file: OFFER,
    field: 'opening › words › en',
    key: 'numberInProse',
    blanks: { number: '1-800-123-4567' },
  },
];
