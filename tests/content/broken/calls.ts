import type { Mistake } from './mistake.ts';

const FILE = 'content/calls/mx-shown.yaml';
const WELL = `calls:
  - day: 2026-11-20
    role: volunteer
    number: "800 5533 000"
    result: answered
    heard: { cost: free, languages: [es], under18: { es: Preguntan por alguien de confianza. } }
`;

/** What somebody wrote into the calls to a line without a mistake, and what is told of it. */
const broken = (about: string, [from, to]: [string, string], rest: Pick<Mistake, 'field' | 'key'> & Pick<Mistake, 'blanks'>): Mistake => ({
  about: `a call ${about}`,
  make: ({ write, change }) => {
    write(FILE, WELL);
    change(FILE, from, to);
  },
  file: FILE,
  ...rest,
});

/** A call to a line that is of another kind, for this test. */
const ofKind = (about: string, [from, to]: [string, string], rest: Pick<Mistake, 'field' | 'key' | 'blanks'>): Mistake => ({
  about,
  make: ({ write, change }) => {
    change('content/hotlines/mx.yaml', from, to);
    write(FILE, WELL);
  },
  file: FILE,
  othersSuffer: true,
  ...rest,
});

/** Mistakes in the calls to a line. */
export const CALL_MISTAKES: readonly Mistake[] = [
  broken('by somebody with a name', ['role: volunteer', 'role: Doña Carmen'], { field: 'calls › 1 › role', key: 'callRole' }),
  broken('of no number', ['    number: "800 5533 000"\n', ''], { field: 'calls › 1 › number', key: 'callNumber' }),
  broken('of which nothing was heard', ['    heard: { cost: free, languages: [es], under18: { es: Preguntan por alguien de confianza. } }\n', ''], {
    field: 'calls › 1 › heard',
    key: 'callHeard',
  }),
  broken('with answers, though nobody answered', ['result: answered', 'result: nobody'], { field: 'calls › 1 › heard', key: 'callNothing' }),
  broken('with a language by its name', ['languages: [es]', 'languages: [Spanish]'], {
    field: 'calls › 1 › heard › languages › 1',
    key: 'callLanguage',
  }),
  broken('with an answer without words', ['{ es: Preguntan por alguien de confianza. }', '{}'], { field: 'calls › 1 › heard › under18', key: 'callSaid' }),
  broken('with hours that nobody knows', ['cost: free', 'hours: unknown'], { field: 'calls › 1 › heard › hours', key: 'callHours' }),
  broken('of another number than the line has', ['800 5533 000', '800 5533 001'], {
    field: 'calls › 1 › number',
    key: 'callOtherNumber',
    blanks: { line: 'A line', number: '800 5533 001' },
  }),
  broken('of tomorrow', ['2026-11-20', '2099-11-20'], { field: 'calls › 1 › day', key: 'dateFuture', blanks: { day: '2099-11-20' } }),
  {
    about: 'calls to a line that is not there',
    make: ({ write }) => write('content/calls/mx-nobody.yaml', WELL),
    file: 'content/calls/mx-nobody.yaml',
    field: '',
    key: 'callNoLine',
    blanks: { id: 'mx-nobody', example: 'mx-shown' },
  },
  ofKind('a call to an emergency number', ['purpose: help', 'purpose: emergency'], { field: '', key: 'callEmergency', blanks: { line: 'A line' } }),
  ofKind('a call that kept a line for despair busy', ['kind: trafficking', 'kind: crisis'], {
    field: 'calls › 1 › number',
    key: 'callCrisis',
    blanks: { line: 'A line' },
  }),
];
