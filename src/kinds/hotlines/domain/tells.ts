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
  /** What it said of that on the telephone, where that is the answer, or another one than the page's. */
  heard?: NonNullable<LineOnPage['heard']>['police' | 'immigration' | 'name'];
  /** The page that says so; of the name none is noted. */
  source?: LineOnPage['sources'][number];
}

/** A line as far as it says whom it tells. */
export type Telling = Pick<LineOnPage, 'tells' | 'anonymous' | 'sources' | 'heard'>;

/** What an answer on the telephone is, as an answer to its question. */
export const STATES = { 'says-no': 'no', yes: 'yes', sometimes: 'sometimes', asks: 'yes', 'does-not-ask': 'no' } as const satisfies Record<
  string,
  Answer['state']
>;

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

/** What a page says of a question with what was said of it on the telephone: that alone, where no page says anything. */
const withHeard = (answer: Answer, { heard }: Telling): Answer => {
  const its = heard?.[answer.question];
  if (!its || (answer.state !== 'unknown' && !its.differs)) return answer;
  if (its.differs) return { ...answer, heard: its };
  const { said } = its;
  if (typeof said === 'string') return { question: answer.question, state: STATES[said], heard: its };
  return { question: answer.question, state: STATES[said.answer], heard: its, ...(said.answer === 'sometimes' ? { when: said.when } : {}) };
};

/** What is known of the three questions of a line, in their order. */
export const answersOf = (line: Telling): Answer[] =>
  QUESTIONS.map((question) => withHeard(question === 'name' ? { question, state: ASKS_NAME[line.anonymous] } : whomItTells(line, question), line));

/** Whether nothing is known of any of them: one sentence then says so. */
export const isNothingKnown = (answers: readonly Answer[]): boolean => answers.every(({ state }) => state === 'unknown');
