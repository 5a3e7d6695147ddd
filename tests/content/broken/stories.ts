import { NOTICE_WORDS } from '#/kinds/series/schema.ts';
import type { ContentTree } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

const SERIES = 'content/series/ana.yaml';
const PART = 'content/stories/en/part-1.mdx';
const PARTE = 'content/stories/es/parte-1.mdx';
const NO_BASIS = `kind: retold
published:
  basis: none
  when: { en: in 2020, es: en 2020 }
  where:
    - { title: The account, publisher: A council, url: "https://example.org/account", language: en }
`;
/** Where the story was published, in the place of what was agreed on with her. */
const PUBLISHED = `published:
  basis: public-record
  when: { en: in 2020, es: en 2020 }
  where:
    - { title: The account, publisher: A council, url: "https://example.org/account", language: en }
`;
/** A series that nobody allowed us to retell, whose parts are as they were. */
const withoutBasis = ({ change }: ContentTree): void => {
  change(SERIES, 'kind: told-to-us\n', NO_BASIS);
  change(SERIES, CONSENT, '');
};
/** Takes the hard passage out of a part, and its note. */
const withoutPassage = ({ rewrite }: ContentTree, file: string): void =>
  rewrite(file, (text) => text.replace(/^notes:\n(?: .*\n)+/m, '').replace(/<Passage[^]*<\/Passage>\n/, ''));

const FACTS = 'content/facts/ana-1.yaml';
/** Writes down what a part is made of, and names it above each paragraph. */
const withFacts = ({ write, change }: ContentTree, facts = 'begins: { sources: [report], tag: own, fact: How it begins. }\nhard: { sources: [report], tag: own, withNote: true, fact: What was hard. }\n'): void => {
  write(FACTS, facts);
  for (const [file, words, hard] of [
    [PART, 'Words.', 'A hard paragraph.'],
    [PARTE, 'Palabras.', 'Un párrafo difícil.'],
  ] as const) {
    change(file, `\n${words}`, `\n{/* facts: begins */}\n\n${words}`);
    change(file, `\n${hard}`, `\n{/* facts: hard */}\n\n${hard}`);
  }
};

const CONSENT = 'consent:\n  givenOn: 2025-06-01\n  reviewBy: 2028-06-01\n';

/** Mistakes in a series, in what was promised for it, and in its parts. */
export const STORY_MISTAKES: readonly Mistake[] = [
  {
    about: 'a recording that is not there',
    make: ({ change }) => change(PART, 'part: 1', 'part: 1\nrecording: { file: ana-1.mp3, seconds: 200, by: Read by Ana }'),
    file: PART,
    field: 'recording › file',
    key: 'audioMissing',
    blanks: { file: 'ana-1.mp3' },
  },
  {
    about: 'a recording in a form that phones may not play',
    make: ({ change }) => change(PART, 'part: 1', 'part: 1\nrecording: { file: Ana 1.wav, seconds: 200, by: Read by Ana }'),
    file: PART,
    field: 'recording › file',
    key: 'audioName',
  },
  {
    about: 'her own name in the address of a story told under it',
    make: ({ change }) => {
      change(SERIES, 'identity: pseudonym', 'identity: real');
      change(SERIES, 'name: { en: Ana’s story, es: La historia de Ana }', 'name: { en: Anahí Ruiz, es: Anahí Ruiz }');
      change(SERIES, 'slug: ana', 'slug: anahi-speaks');
    },
    file: SERIES,
    field: 'slug',
    key: 'slugNames',
    blanks: { slug: 'anahi-speaks' },
    othersSuffer: true,
  },
  {
    about: 'her own name of three letters in the address of a story told under it',
    make: ({ change }) => change(SERIES, 'identity: pseudonym', 'identity: real'),
    file: SERIES,
    field: 'slug',
    key: 'slugNames',
    blanks: { slug: 'ana' },
  },
  {
    about: 'her own name in the file name of a part of a story told under it',
    make: ({ change, rename }) => {
      change(SERIES, 'identity: pseudonym', 'identity: real');
      change(SERIES, 'slug: ana', 'slug: testimony');
      rename(PARTE, 'content/stories/es/habla-ana.mdx');
    },
    file: 'content/stories/es/habla-ana.mdx',
    field: '',
    key: 'partNames',
    blanks: { slug: 'habla-ana' },
  },
  {
    about: 'a story that was withdrawn for good and is here again',
    make: ({ write }) => write('content/withdrawn/ana.yaml', 'slug: ana\nwithdrawnOn: 2026-01-01\n'),
    file: SERIES,
    field: 'slug',
    key: 'withdrawnBack',
    blanks: { record: 'content/withdrawn/ana.yaml' },
  },
  {
    about: 'a part that was withdrawn for good and is here again',
    make: ({ write }) =>
      write('content/withdrawn/ana-1.yaml', 'slug: ana\nwithdrawnOn: 2026-01-01\npart: { number: 1, addresses: { es: parte-1 } }\n'),
    file: PARTE,
    field: 'part',
    key: 'withdrawnBack',
    blanks: { record: 'content/withdrawn/ana-1.yaml' },
    othersSuffer: true,
  },
  {
    about: 'a whole retelling that nobody allowed',
    make: (tree) => {
      withoutBasis(tree);
      for (const file of [PART, PARTE]) withoutPassage(tree, file);
      tree.append(PART, 'Then she left. '.repeat(NOTICE_WORDS / 3));
    },
    file: PART,
    field: '',
    key: 'noticeLong',
    blanks: { series: SERIES, most: NOTICE_WORDS, count: NOTICE_WORDS + 1 },
    othersSuffer: true,
  },
  {
    about: 'a hard passage of an account that nobody allowed us to retell',
    make: (tree) => {
      withoutBasis(tree);
      withoutPassage(tree, PARTE);
    },
    file: PART,
    field: '',
    key: 'noticePassage',
    blanks: { series: SERIES },
    row: '<Passage',
    othersSuffer: true,
  },
  {
    about: 'two series at one address',
    make: ({ rewrite, write }) => {
      rewrite(SERIES, (text) => (write('content/series/eva.yaml', text), text));
      for (const file of [PART, PARTE]) rewrite(file, (text) => (write(file.replace('1', '2'), text.replaceAll('ana', 'eva')), text));
    },
    file: 'content/series/eva.yaml',
    field: 'slug',
    key: 'repeated',
    blanks: { id: 'ana' },
    othersSuffer: true,
  },
  {
    about: 'a series without a part',
    make: ({ remove }) => {
      for (const file of [PART, PARTE]) remove(file);
    },
    file: SERIES,
    field: '',
    key: 'seriesEmpty',
    blanks: { id: 'ana' },
  },
  {
    about: 'consent that is given tomorrow',
    make: ({ change }) => change(SERIES, 'givenOn: 2025-06-01', 'givenOn: 2026-11-26'),
    file: SERIES,
    field: 'consent › givenOn',
    key: 'consentFuture',
    blanks: { day: '2026-11-26' },
  },
  ...['31/02/2026', '2026-02-31', 'last spring'].map(
    (day): Mistake => ({
      about: `consent given on ${day}, which is no day`,
      make: ({ change }) => change(SERIES, 'givenOn: 2025-06-01', `givenOn: ${day}`),
      file: SERIES,
      field: 'consent › givenOn',
      key: 'day',
    }),
  ),
  {
    about: 'the third of three patterns, whose source nobody wrote down',
    make: ({ change }) => {
      const shows = 'shows: { en: A debt, es: Una deuda }';
      change(SERIES, 'told-to-us', 'composite');
      change(SERIES, CONSENT, `patterns: [{ ${shows}, source: report }, { ${shows}, source: report }, { ${shows}, source: rumour }]\n`);
    },
    file: SERIES,
    field: 'patterns › 3 › source',
    key: 'unknownSource',
    blanks: { id: 'rumour' },
  },
  {
    about: 'a name in the record of a withdrawn story',
    make: ({ write }) => write('content/withdrawn/one.yaml', 'slug: one\nwithdrawnOn: 2026-01-01\nname: Eva\n'),
    file: 'content/withdrawn/one.yaml',
    field: '',
    key: 'unknownField',
    blanks: { keys: '"name"' },
  },
  {
    about: 'a story told to us without consent',
    make: ({ change }) => change(SERIES, CONSENT, ''),
    file: SERIES,
    field: 'consent',
    key: 'consentMissing',
    othersSuffer: true,
  },
  {
    about: 'consent without its days',
    make: ({ change }) => change(SERIES, CONSENT, 'consent: yes\n'),
    file: SERIES,
    field: 'consent',
    key: 'consentMissing',
  },
  {
    about: 'consent for more than three years',
    make: ({ change }) => change(SERIES, '2028-06-01', '2028-06-02'),
    file: SERIES,
    field: 'consent › reviewBy',
    key: 'consentTooLong',
    blanks: { latest: '2028-06-01' },
    othersSuffer: true,
  },
  {
    about: 'consent without the day on which she is asked again',
    make: ({ change }) => change(SERIES, '  reviewBy: 2028-06-01\n', ''),
    file: SERIES,
    field: 'consent › reviewBy',
    key: 'missing',
    blanks: { field: 'reviewBy' },
    othersSuffer: true,
  },
  {
    about: 'consent that ends before it was given',
    make: ({ change }) => change(SERIES, '2028-06-01', '2024-06-01'),
    file: SERIES,
    field: 'consent › reviewBy',
    key: 'consentOrder',
    othersSuffer: true,
  },
  {
    about: 'a retold story that does not say where it was published',
    make: ({ change }) => {
      change(SERIES, 'told-to-us', 'retold');
      change(SERIES, CONSENT, '');
    },
    file: SERIES,
    field: 'published',
    key: 'publishedMissing',
    othersSuffer: true,
  },
  ...(
    [
      ['an answer of someone whom nobody asked', '  answer: "yes"\n', 'answer', 'answerUnasked', { field: 'answer' }],
      ['an answer due before she was asked', '  askedOn: 2026-03-01\n  answerBy: 2026-03-01\n', 'answerBy', 'answerOrder', {}],
      ['a question that was asked tomorrow', '  askedOn: 2099-03-01\n', 'askedOn', 'dateFuture', { day: '2099-03-01' }],
    ] as const
  ).map(
    ([about, noted, field, key, blanks]): Mistake => ({
      about,
      make: ({ change }) => {
        change(SERIES, 'told-to-us', 'retold');
        change(SERIES, CONSENT, PUBLISHED + noted);
      },
      file: SERIES,
      field: `published › ${field}`,
      key,
      blanks,
      othersSuffer: true,
    }),
  ),
  {
    about: 'a permission without an answer',
    make: ({ change }) => {
      change(SERIES, 'told-to-us', 'retold');
      change(SERIES, CONSENT, PUBLISHED.replace('public-record', 'permission-given'));
    },
    file: SERIES,
    field: 'published › basis',
    key: 'permissionUnanswered',
    othersSuffer: true,
  },
  {
    about: 'a composite that does not say what it is made of',
    make: ({ change }) => {
      change(SERIES, 'told-to-us', 'composite');
      change(SERIES, CONSENT, '');
    },
    file: SERIES,
    field: 'patterns',
    key: 'patternsMissing',
    othersSuffer: true,
  },
  {
    about: 'patterns in a story told to us',
    make: ({ append }) => append(SERIES, 'patterns: [{ shows: { en: A debt, es: Una deuda }, source: report }]'),
    file: SERIES,
    field: 'patterns',
    key: 'onlyForKind',
    blanks: { key: 'patterns', kind: 'told-to-us' },
    othersSuffer: true,
  },
  {
    about: 'a composite whose pattern names a source that nobody wrote down',
    make: ({ change }) => {
      change(SERIES, 'told-to-us', 'composite');
      change(SERIES, CONSENT, 'patterns: [{ shows: { en: A debt, es: Una deuda }, source: rumour }]\n');
    },
    file: SERIES,
    field: 'patterns › 1 › source',
    key: 'unknownSource',
    blanks: { id: 'rumour' },
  },
  {
    about: 'a composite under a real name',
    make: ({ change }) => {
      change('content/series/ana.yaml', 'kind: told-to-us', 'kind: composite');
      change('content/series/ana.yaml', 'identity: pseudonym', 'identity: real');
      change('content/series/ana.yaml', 'consent:\n  givenOn: 2025-06-01\n  reviewBy: 2028-06-01', 'patterns:\n  - { shows: { en: A job., es: Un trabajo. }, source: report }');
    },
    file: 'content/series/ana.yaml',
    field: 'identity',
    key: 'compositeReal',
  },
  {
    about: 'a part of a series that does not exist',
    make: ({ change, remove }) => {
      change(PART, 'series: ana', 'series: eva');
      change(PART, 'part: 1', 'part: 1\nonlyIn: Written in English first.');
      change(PART, 'translatedFrom: "d5dd7caca0f6"\n', '');
      remove(PARTE);
    },
    file: PART,
    field: 'series',
    key: 'unknownSeries',
    blanks: { id: 'eva' },
    othersSuffer: true,
  },
  {
    about: 'a part in a language that was not agreed to',
    make: ({ change }) => change(SERIES, '[en, es]', '[es]'),
    file: PART,
    field: 'series',
    key: 'seriesLanguage',
    blanks: { series: 'ana', locale: 'en' },
  },
  {
    about: 'a series that begins with part two',
    make: ({ change }) => {
      for (const file of [PART, PARTE]) change(file, 'part: 1', 'part: 2');
    },
    file: PART,
    field: 'part',
    key: 'partGap',
    blanks: { series: 'ana', numbers: '2' },
    othersSuffer: true,
  },
  {
    about: 'a paragraph of a retold part that names none of its facts',
    make: (tree) => {
      withFacts(tree);
      tree.append(PARTE, '\nLo que nadie contó.\n');
    },
    file: PARTE,
    field: '',
    key: 'factsMissing',
    blanks: { file: FACTS },
    row: 'Lo que nadie contó.',
    othersSuffer: true,
  },
  {
    about: 'a paragraph that names a fact that is not written down',
    make: (tree) => {
      withFacts(tree);
      tree.change(PART, 'facts: begins', 'facts: begins, invented');
    },
    file: PART,
    field: '',
    key: 'factUnknown',
    blanks: { id: 'invented', file: FACTS },
    row: 'Words.',
  },
  {
    about: 'the same where the paragraph stands right below its comment',
    make: (tree) => {
      withFacts(tree);
      tree.change(PART, '{/* facts: begins */}\n\n', '{/* facts: begins, invented */}\n');
    },
    file: PART,
    field: '',
    key: 'factUnknown',
    blanks: { id: 'invented', file: FACTS },
    row: 'Words.',
  },
  {
    about: 'words right below the end of a passage that name no facts',
    make: (tree) => {
      withFacts(tree);
      tree.change(PART, '</Passage>\n', '</Passage>\nWords that nobody wrote down.\n');
    },
    file: PART,
    field: '',
    key: 'factsMissing',
    blanks: { file: FACTS },
    row: 'Words that nobody wrote down.',
  },
  {
    about: 'a fact with a note that is told outside of its passage',
    make: (tree) => {
      withFacts(tree);
      tree.change(PART, 'facts: begins', 'facts: begins, hard');
    },
    file: PART,
    field: '',
    key: 'factWithNote',
    blanks: { id: 'hard' },
    row: 'Words.',
  },
  {
    about: 'a fact that one language tells and the other does not',
    make: (tree) => {
      withFacts(tree);
      tree.change(PART, '{/* facts: begins */}', '{/* ours: the beginning */}');
    },
    file: PART,
    field: '',
    key: 'factsUntold',
    blanks: { ids: 'begins', file: FACTS },
  },
  {
    about: 'the facts of a part that is not there',
    make: ({ write }) => write('content/facts/ana-7.yaml', 'begins: { sources: [report], tag: own, fact: How it begins. }\n'),
    file: 'content/facts/ana-7.yaml',
    field: '',
    key: 'factsOfNone',
    blanks: { id: 'ana-7' },
  },
];
