import { cautionOf } from '#/components/caution.ts';
import { dateInWords } from '#/domain/dates.ts';
import type { Locale } from '#/domain/locale.ts';
import { answersInWords, hoursInWords, warningInWords } from '#/i18n/line-words.ts';
import { sourceDateInWords } from '#/i18n/source-date.ts';
import { getFixedT } from '#/i18n/translate.ts';
import { toldInWords } from '#/kinds/hotlines/parts/message-words.ts';
import type { PrintedLine } from '#/kinds/hotlines/domain/printed.ts';

/** A line as a sheet says it. */
export interface PrintedWords {
  number: string;
  role: PrintedLine['role'];
  /** What stands above its number: what it is called, or "Danger". */
  name: string;
  /** Who answers, when, whom it tells, and what the data warns of. */
  said: string;
  /** How old the number is, and whether anybody called it. */
  age: string;
  /** What a tab that is torn off takes with it: of an authority who answers, whom it tells, the warning, how old the number is. */
  hedge: string;
  /** The year of the page that is cited, four digits; nothing where it has no date. */
  year: string | undefined;
}

const readInWords = ({ read }: PrintedLine, locale: Locale): string => {
  const t = getFixedT(locale, 'print');
  if (!read) return t('sheet.noPage');
  if (read.date === 'undated') return read.prints ? t('sheet.undated') : `${t('sheet.undated')} ${t('sheet.notSeen')}`;
  const date = sourceDateInWords({ date: read.date, approximate: read.approximate }, locale);
  return read.prints ? t('sheet.published', { date }) : `${t('sheet.read', { date })} ${t('sheet.notSeen')}`;
};

const calledInWords = ({ called, doubted }: PrintedLine, locale: Locale): string => {
  const t = getFixedT(locale, 'print');
  // Its warning says so.
  if (doubted !== undefined) return '';
  if (!called) return t('sheet.notCalled');
  const date = dateInWords(called.day, locale);
  return { called: t('sheet.called', { date }), tried: t('sheet.tried', { date }), office: t('sheet.office', { date }) }[called.what];
};

/** Whether a sentence has all words of another, in their order: "We do not know if it tells the police or immigration" says what "… the police" says. */
const holds = (sentence: string, said: string): boolean => {
  const words = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let from = 0;
  const own = words(sentence);
  return words(said).every((word) => {
    const at = own.indexOf(word, from);
    from = at + 1;
    return at !== -1;
  });
};

/** Whom a line tells, in words; nothing where it is not known and who answers says so already: on a sheet it is said once. */
const toldOnce = ({ told, answers }: PrintedLine, locale: Locale): string[] => {
  const words = toldInWords(told, locale);
  return told.state === 'unknown' && answers.split(/(?<=\.)\s+/).some((sentence) => holds(sentence, words)) ? [] : [words];
};

/** A line of a sheet in the words of a language. */
export const printedWords = (line: PrintedLine, locale: Locale): PrintedWords => {
  const t = getFixedT(locale, 'print');
  const h = getFixedT(locale, 'help');
  const isDanger = line.role === 'danger';
  const warning = warningInWords(line, locale);
  const said = isDanger
    ? [cautionOf(line)]
    : [
        answersInWords(line, locale),
        line.hours === 'unknown' ? h('fact.hoursUnknown') : `${hoursInWords(line.hours, locale)}.`,
        ...toldOnce(line, locale),
      ];
  const read = readInWords(line, locale);
  return {
    number: line.number,
    role: line.role,
    name: isDanger ? t('sheet.danger') : line.short,
    said: [...said, ...(warning ? [warning] : [])].join(' '),
    age: [read, calledInWords(line, locale)].filter((one) => one !== '').join(' '),
    year: line.read && /^\d{4}/.exec(line.read.date)?.[0],
    hedge: [
      ...(line.authority === 'none' ? [toldInWords(line.told, locale)] : [line.answers, ...toldOnce(line, locale)]),
      ...(warning ? [warning] : []),
      read,
      t('sheet.changed'),
    ].join(' '),
  };
};
