import type { LineOnPage } from '#/domain/hotlines.ts';

/** What she may want to know of a line before she calls, in the order in which it is told. */
export const QUESTIONS = ['police', 'immigration', 'name'] as const;

/** Whether it tells the police, whether it tells immigration, whether it asks for her name. */
export type Question = (typeof QUESTIONS)[number];

/** What is known of one question; `no` is what was said to us, never what we promise. */
export interface Answer {
  question: Question;
  state: 'no' | 'yes' | 'sometimes' | 'unknown';
  /** When, where it is sometimes. */
  when?: string;
  /** The page that says so; of the name none is noted. */
  source?: LineOnPage['sources'][number];
}

/** A line as far as it says whom it tells. */
export type Telling = Pick<LineOnPage, 'tells' | 'anonymous' | 'sources'>;

const whomItTells = ({ tells, sources }: Telling, question: 'police' | 'immigration'): Answer => {
  const told = tells[question];
  if (told === 'unknown') return { question, state: 'unknown' };
  const source = sources.find(({ id }) => id === told.source);
  return {
    question,
    state: told.answer === 'says-no' ? 'no' : told.answer,
    ...(told.answer === 'sometimes' ? { when: told.when } : {}),
    ...(source ? { source } : {}),
  };
};

/** `anonymous` says whether she may call without a name, which is the question the other way round. */
const ASKS_NAME = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

/** What is known of the three questions of a line, in their order. */
export const answersOf = (line: Telling): Answer[] =>
  QUESTIONS.map((question) => (question === 'name' ? { question, state: ASKS_NAME[line.anonymous] } : whomItTells(line, question)));

/** Whether nothing is known of any of them: one sentence then says so. */
export const isNothingKnown = (answers: readonly Answer[]): boolean => answers.every(({ state }) => state === 'unknown');
