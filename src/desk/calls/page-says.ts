import type { Answers, HeardField, Line } from '#/domain/hotlines.ts';
import { WEEKDAYS, type Weekday } from '#/domain/opening-hours.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { CALL_QUESTIONS } from './questions.ts';
import { callsSay } from './words.ts';

/* What a page says of a question, and what was said of it on the telephone, in words for staff. */

const dayName = (day: Weekday, language: StaffLanguage): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + WEEKDAYS.indexOf(day)));

/** When a line is open, in few words. */
export const hoursInBrief = (hours: Line['hours'], language: StaffLanguage): string => {
  const words = callsSay(language);
  if (hours === 'always') return words.always;
  if (hours === 'unknown') return words.hoursUnknown;
  const days = WEEKDAYS.flatMap((day) => {
    const spans = hours.week[day];
    return spans ? [`${dayName(day, language)} ${spans.map(([open, close]) => `${open}–${close}`).join(', ')}`] : [];
  });
  const city = hours.zone.slice(hours.zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return `${days.join('; ')} (${words.timeOf(city)})`;
};

const languageNames = (codes: readonly string[], language: StaffLanguage): string => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
};

const choiceOf = (field: HeardField, value: string, language: StaffLanguage): string =>
  CALL_QUESTIONS.find((one) => one.field === field)?.choices?.find((one) => one.value === value)?.words[language] ?? value;

/** What was said of a question, in words. */
export const saidInWords = <Field extends HeardField>(field: Field, said: Answers[Field], language: StaffLanguage): string => {
  const words = callsSay(language);
  const value: Answers[HeardField] = said;
  if (Array.isArray(value)) return languageNames(value, language);
  if (field === 'hours') return hoursInBrief(value as Line['hours'], language);
  if (typeof value === 'string') return choiceOf(field, value, language);
  if ('answer' in value) return value.answer === 'sometimes' ? `${words.told.sometimes}: ${value.when[language]}` : words.told[value.answer];
  return 'en' in value ? value[language] : '';
};

/** What a page says of a question; nothing where none does. */
export const pageInWords = (line: Line, field: HeardField, language: StaffLanguage): string | undefined => {
  switch (field) {
    case 'police':
    case 'immigration': {
      const told = line.tells[field];
      return told === 'unknown' ? undefined : saidInWords('police', told, language);
    }
    case 'name':
      return (
        line.anonymity?.[language] ??
        { yes: choiceOf(field, 'does-not-ask', language), no: choiceOf(field, 'asks', language), unknown: undefined }[line.anonymous]
      );
    case 'languages':
      return line.languages === 'unknown' ? undefined : languageNames(line.languages.known, language);
    case 'hours':
      return line.hours === 'unknown' ? undefined : hoursInBrief(line.hours, language);
    case 'cost':
      return line.cost === 'unknown' ? undefined : choiceOf(field, line.cost, language);
    case 'abroad': {
      const abroad = line.phones[0]?.abroad ?? 'unknown';
      return abroad === 'unknown' ? undefined : choiceOf(field, abroad, language);
    }
    case 'bill':
      return typeof line.leaves.bill === 'object' ? line.leaves.bill.words[language] : undefined;
    case 'answers':
    case 'under18':
    case 'firstMinute':
      return line[field]?.[language];
    case 'writing':
      return undefined;
  }
};
