import type { Answers, HeardField, Line } from '#/domain/hotlines.ts';
import { languageNameIn } from '#/domain/language-names.ts';
import type { OpeningHours, Weekday } from '#/domain/opening-hours.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import { CALL_QUESTIONS } from './questions.ts';
import { sheetSays } from './sheet-words.ts';
import { callsSay } from './words.ts';

/** The days in the order in which a week is read. */
export const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days and hours in words: `Mon–Fri 08:00–18:00; Sat 09:00–13:00`. Nothing where they are not known. */
export const hoursInWords = (hours: OpeningHours, language: StaffLanguage): string | undefined => {
  const { days, says, notOnHolidays } = sheetSays(language);
  if (hours === 'unknown') return undefined;
  if (hours === 'always') return says.always;
  const groups: { from: Weekday; to: Weekday; spans: string }[] = [];
  for (const [index, day] of WEEK.entries()) {
    const spans = (hours.week[day] ?? []).map(([open, close]) => `${open}–${close}`).join(', ');
    if (spans === '') continue;
    const last = groups.at(-1);
    if (last && last.spans === spans && last.to === WEEK[index - 1]) last.to = day;
    else groups.push({ from: day, to: day, spans });
  }
  const words = groups.map(({ from, to, spans }) => `${from === to ? days[from] : `${days[from]}–${days[to]}`} ${spans}`).join('; ');
  const place = hours.zone.slice(hours.zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return `${words} (${place})${hours.notOnHolidays ? `. ${notOnHolidays}` : ''}`;
};

/** What languages are called; the code of one that has no name. */
export const languagesInWords = (codes: readonly string[], language: StaffLanguage): string[] => codes.map((code) => languageNameIn(code, language));

/** What a line's page says of a question, in words; nothing where it says nothing. */
export const pageSays = (line: Line, field: HeardField, language: StaffLanguage): string | undefined => {
  const { says } = sheetSays(language);
  switch (field) {
    case 'answers':
      return line.answers[language];
    case 'firstMinute':
      return line.firstMinute?.[language];
    case 'under18':
      return line.under18?.[language];
    case 'name': {
      const said = { yes: says.noName, no: says.asksName, unknown: undefined }[line.anonymous];
      return said === undefined ? undefined : [said, ...(line.anonymity ? [line.anonymity[language]] : [])].join(' ');
    }
    case 'police':
    case 'immigration': {
      const told = line.tells[field];
      if (told === 'unknown') return undefined;
      return told.answer === 'sometimes' ? `${says.sometimes} ${told.when[language]}` : told.answer === 'yes' ? says.yes : says.no;
    }
    case 'languages': {
      if (line.languages === 'unknown') return undefined;
      const { known, interpreters, others } = line.languages;
      const names = languagesInWords(known, language);
      return [...names, ...(interpreters ? [says.interpreters] : []), ...(others ? [says.otherLanguages] : [])].join(', ');
    }
    case 'hours':
      return hoursInWords(line.hours, language);
    case 'cost':
      return { free: says.free, charged: says.charged, unknown: undefined }[line.cost];
    case 'abroad':
      return { yes: says.fromAbroad, no: says.notFromAbroad, unknown: undefined }[line.phones[0]?.abroad ?? 'unknown'];
    case 'bill':
      return line.leaves.bill === 'unknown' ? undefined : line.leaves.bill === 'looked' ? says.looked : line.leaves.bill.words[language];
    case 'writing': {
      const shown = (ways: readonly { status: string }[]): boolean => ways.some(({ status }) => status === 'published');
      const ways = [
        ...(shown(line.whatsapp) ? ['WhatsApp'] : []),
        ...(shown(line.sms) ? [says.sms] : []),
        ...(shown(line.chat) ? [says.chat] : []),
        ...(shown(line.email) ? [says.email] : []),
      ];
      return ways.length === 0 ? undefined : ways.join(', ');
    }
  }
};

const choiceOf = (field: HeardField, value: string, language: StaffLanguage): string =>
  CALL_QUESTIONS.find((one) => one.field === field)?.choices?.find((one) => one.value === value)?.words[language] ?? value;

/** What was said of a question on the telephone, in words. */
export const saidInWords = <Field extends HeardField>(field: Field, said: Answers[Field], language: StaffLanguage): string => {
  const { told } = callsSay(language);
  const value: Answers[HeardField] = said;
  if (Array.isArray(value)) return languagesInWords(value, language).join(', ');
  if (field === 'hours') return hoursInWords(value as OpeningHours, language) ?? '';
  if (typeof value === 'string') return choiceOf(field, value, language);
  if ('answer' in value) return value.answer === 'sometimes' ? `${told.sometimes}: ${value.when[language]}` : told[value.answer];
  return 'en' in value ? value[language] : '';
};
