import type { LineOnPage } from '#/domain/hotlines.ts';
import type { HelpLocale } from '#/domain/locale.ts';
import { answersOf, isNothingKnown, type Answer } from '#/domain/tells.ts';
import { citedInWords } from './line-words.ts';
import { sourceDateInWords } from './source-date.ts';
import { getFixedT } from './translate.ts';

/** What is known of one question, in words. */
export interface AnswerInWords extends Answer {
  asked: string;
  /** The answer, without a full stop. */
  answer: string;
  /** What makes the answer less than sure: who says so and when. */
  hedge?: string;
}

/** What the three words need of a line. */
type Telling = Pick<LineOnPage, 'tells' | 'anonymous' | 'anonymity' | 'authority' | 'sources'>;

const answerInWords = ({ question, state, when = '' }: Answer, { authority }: Telling, locale: HelpLocale): string => {
  const t = getFixedT(locale, 'help');
  // Of the name it is often a paper that says so: "it says no" would put words in the line's mouth.
  const no = question === 'name' ? t('tells.nameNo') : t('tells.saysNo');
  const yes = question === 'police' && authority === 'police' ? t('tells.yesPolice') : t('tells.yes');
  return { no, yes, sometimes: t('tells.sometimes', { when: when.replace(/\.$/, '') }), unknown: t('tells.unknown') }[state];
};

const hedgeInWords = ({ question, source }: Answer, { anonymity }: Telling, locale: HelpLocale): string | undefined => {
  if (question === 'name') return anonymity;
  return source && getFixedT(locale, 'help')('tells.by', { page: citedInWords({ source, date: sourceDateInWords(source, locale) }) });
};

/**
 * What is known of the three questions of a line, each with its answer and who says so: one sentence where nothing is known of any of
 * them. A "no" is always said as somebody's word, since nobody can promise it.
 */
export const tellsInWords = (line: Telling, locale: HelpLocale): AnswerInWords[] | string => {
  const t = getFixedT(locale, 'help');
  const answers = answersOf(line);
  if (isNothingKnown(answers)) return [t('tells.nothing'), line.anonymity].filter((words) => words !== undefined).join(' ');
  const asked = { police: t('tells.police'), immigration: t('tells.immigration'), name: t('tells.name') };
  return answers.map((answer) => {
    const hedge = hedgeInWords(answer, line, locale);
    return { ...answer, asked: asked[answer.question], answer: answerInWords(answer, line, locale), ...(hedge ? { hedge } : {}) };
  });
};
