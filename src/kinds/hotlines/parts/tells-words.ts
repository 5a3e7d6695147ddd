import type { LineOnPage } from '#/domain/hotlines.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { answersOf, isNothingKnown, STATES, type Answer } from '#/kinds/hotlines/domain/tells.ts';
import { heardAlso, toldBy } from '#/i18n/told-words.ts';
import { citedInWords } from '#/i18n/line-words.ts';
import { sourceDateInWords } from '#/i18n/source-date.ts';
import { getFixedT } from '#/i18n/translate.ts';

/** What is known of one question, in words. */
export interface AnswerInWords extends Answer {
  asked: string;
  /** The answer, without a full stop. */
  answer: string;
  /** What makes the answer less than sure: who says so and when. */
  hedge?: string;
}

/** What is known of the three questions, in words. */
export interface TellsInWords {
  answers: AnswerInWords[];
  /** Where nothing is known of any of them: one sentence that stands instead, and what was said all the same. */
  nothing?: { sentence: string; hedge?: string };
}

/** What the words need of a line. */
type Telling = Pick<LineOnPage, 'tells' | 'informs' | 'anonymous' | 'anonymity' | 'authority' | 'sources' | 'heard'>;

/** What an answer is, whoever gives it. @param isHeard whether the line itself said it: then it is no "we read" */
const stateInWords = ({ question, state, when = '' }: Answer, { authority }: Telling, locale: HelpLocale, isHeard: boolean): string => {
  const t = getFixedT(locale, 'help');
  // Of the name it is often a paper that says so: "it says no" would put words in the line's mouth.
  const no = question === 'name' && !isHeard ? t('tells.nameNo') : t('tells.saysNo');
  const yes = question === 'police' && authority === 'police' ? t('tells.yesPolice') : t('tells.yes');
  return { no, yes, sometimes: t('tells.sometimes', { when: when.replace(/\.$/, '') }), unknown: t('tells.unknown') }[state];
};

const answerInWords = (answer: Answer, line: Telling, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'help');
  return answer.heard?.differs === true ? t('tells.two') : stateInWords(answer, line, locale, answer.heard !== undefined);
};

/** What was said on the telephone instead of what a page says. */
const saidInstead = (answer: Answer, line: Telling, locale: HelpLocale): string | undefined => {
  const { question, heard } = answer;
  if (heard?.differs !== true) return undefined;
  const { said } = heard;
  const other: Answer =
    typeof said === 'string'
      ? { question, state: STATES[said] }
      : { question, state: STATES[said.answer], ...(said.answer === 'sometimes' ? { when: said.when } : {}) };
  return heardAlso(heard, stateInWords(other, line, locale, true), locale);
};

const hedgeInWords = ({ question, source }: Answer, { informs, anonymity }: Telling, locale: HelpLocale): string | undefined => {
  if (question === 'name') return anonymity;
  const t = getFixedT(locale, 'help');
  if (source) return t('tells.by', { page: citedInWords({ source, date: sourceDateInWords(source, locale) }) });
  // A line of which it is not known may tell prosecutors, or work with the police: "not known" alone would hide it.
  return question === 'police' ? informs : undefined;
};

/**
 * What is known of the three questions of a line, each with its answer and who says so. A "no" is always said as somebody's word, since
 * nobody can promise it.
 */
export const tellsInWords = (line: Telling, locale: HelpLocale): TellsInWords => {
  const t = getFixedT(locale, 'help');
  const asked = { police: t('tells.police'), immigration: t('tells.immigration'), name: t('tells.name') };
  const known = answersOf(line);
  const answers = known.map((answer): AnswerInWords => {
    const page = hedgeInWords(answer, line, locale);
    const isTwo = answer.heard?.differs === true;
    const hedge =
      answer.heard && !isTwo
        ? toldBy(answer.heard, locale)
        : isTwo
          ? [`${stateInWords(answer, line, locale, false)}.`, page, saidInstead(answer, line, locale)].filter((one) => one !== undefined).join(' ')
          : page;
    return { ...answer, asked: asked[answer.question], answer: answerInWords(answer, line, locale), ...(hedge ? { hedge } : {}) };
  });
  if (!isNothingKnown(known)) return { answers };
  const said = answers.flatMap(({ hedge }) => hedge ?? []).join(' ');
  return { answers, nothing: { sentence: t('tells.nothing'), ...(said ? { hedge: said } : {}) } };
};
