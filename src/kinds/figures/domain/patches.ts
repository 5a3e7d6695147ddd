import type { LineOnPage } from '#/domain/hotlines.ts';
import { answersOf, QUESTIONS, type Question } from '#/kinds/hotlines/domain/tells.ts';

/** The stitches of the country card: it says no; yes, or sometimes; not known. */
export const STITCHES = ['no', 'yes', 'unknown'] as const;

/** One of them. */
export type Stitch = (typeof STITCHES)[number];

/** What words of a figure of lines may leave to be filled in. */
export const LINE_BLANKS = ['all', 'unknown', 'countries'] as const;

/** A question, and the stitch of each line, in the order of the lines. */
export interface Cloth {
  question: Question;
  stitches: Stitch[];
}

/** A line as far as a card says of it whom it tells. */
type Asked = Pick<LineOnPage, 'tells' | 'anonymous' | 'sources' | 'heard'>;

/** The stitch that the card of a line has for one answer: where the line says something else than its page, none is sewn. */
const stitchOf = ({ state, heard }: ReturnType<typeof answersOf>[number]): Stitch => {
  if (heard?.differs === true || state === 'unknown') return 'unknown';
  return state === 'no' ? 'no' : 'yes';
};

/** A cloth for each question that a card answers, with the stitches of all lines. */
export const clothsOf = (lines: readonly Asked[]): Cloth[] => {
  const answers = lines.map(answersOf);
  return QUESTIONS.map((question) => ({
    question,
    stitches: answers.map((its) => {
      const answer = its.find((one) => one.question === question);
      if (!answer) throw new Error(`No answer to the question "${question}".`);
      return stitchOf(answer);
    }),
  }));
};

/** How many stitches of a cloth are of a kind. */
export const countOf = ({ stitches }: Pick<Cloth, 'stitches'>, stitch: Stitch): number => stitches.filter((one) => one === stitch).length;
