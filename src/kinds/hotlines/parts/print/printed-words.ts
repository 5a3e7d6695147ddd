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
        toldInWords(line.told, locale),
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
      ...(line.authority === 'none' ? [] : [line.answers]),
      toldInWords(line.told, locale),
      ...(warning ? [warning] : []),
      read,
      t('sheet.changed'),
    ].join(' '),
  };
};
