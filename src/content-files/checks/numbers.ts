import { digitsOf } from '#/domain/dialling.ts';
import { shownLine } from '#/domain/line-order.ts';
import type { Locale } from '#/domain/locale.ts';
import { staffLocale } from '#/schemas/messages.ts';
import { problem, type Problem } from '../problem.ts';
import type { ContentFiles, TextFile } from '../read.ts';

/** Countries whose numbers are also written with a leading 1. */
const NORTH_AMERICA = new Set(['us', 'pr', 'ca', 'do']);

/** Digits with the separators people write between them. Seven or more digits make a telephone number. */
const LONG = /(?:\+|\b|\()\d(?:[\s().·/‐-―-]{0,3}\d){6,14}\b/g;
/** Two years, a day, a sum: digits that are no telephone number. */
const NOT_A_NUMBER = /^(?:(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d\d?[./]\d\d?[./](?:19|20)\d\d)$/;
/** A short or starred number after a word that says to dial it; a year or a share is none. */
const SHORT =
  /\b(?:call|dial|ring|text|number|line|llama|llame|marca|marque|número|línea)\s+(?:al\s+|the\s+)?(?!(?:19|20)\d\d\b)(\*?\d{3,6})\b(?![\s().-]{0,2}\d|\s*%)/giu;

/** The forms in which a number could stand, as digits alone. @param country two letters */
export const formsOf = (number: string, country: string): string[] => {
  const digits = digitsOf(number);
  if (!NORTH_AMERICA.has(country)) return [digits];
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return national.length === 10 ? [national, `1${national}`] : [digits];
};

/** A text's words as a reader sees them: no front-matter dates or revisions, and of link addresses only those that dial. */
const wordsOf = (text: TextFile): string => {
  const front = Object.entries(text.data)
    .filter(([field]) => !['date', 'reviewBy', 'updated', 'sources', 'translationKey', 'translatedFrom'].includes(field))
    .map(([, value]) => JSON.stringify(value));
  return [...front, text.body.replace(/\]\((?!tel:|sms:|https:\/\/wa\.me)[^)]*\)/g, ']')].join('\n');
};

interface Known {
  published: Set<string>;
  denied: Map<string, string>;
}

const knownNumbers = ({ countries }: ContentFiles, locale: Locale): Known => {
  const published = new Set<string>();
  const denied = new Map<string, string>();
  for (const { code, data } of countries) {
    for (const line of data.lines) {
      const shown = shownLine(line);
      if (!shown) continue;
      const numbers = [
        ...shown.phones.flatMap(({ dial, e164, fromAbroad }) => [dial, e164, fromAbroad]),
        ...[...shown.sms, ...shown.whatsapp].map(({ number }) => number),
      ];
      for (const number of numbers) if (number !== undefined) for (const form of formsOf(number, code)) published.add(form);
    }
    for (const { number, reason } of data.denied) {
      for (const form of formsOf(number, code)) if (form.length >= 7) denied.set(form, reason[locale]);
    }
  }
  return { published, denied };
};

/** Telephone numbers typed in a text: denied ones, any of seven digits and more, and short ones that are no published line's. */
export const checkNumbers = (content: ContentFiles): Problem[] => {
  const known = knownNumbers(content, staffLocale());
  return content.texts.flatMap((text) => {
    const words = wordsOf(text);
    const long = [...words.matchAll(LONG)].map(([number]) => number.trim()).filter((number) => !NOT_A_NUMBER.test(number));
    const short = [...words.matchAll(SHORT)].map(([, number = '']) => number);
    return [...new Set([...long, ...short])].flatMap((number) => {
      const digits = digitsOf(number);
      const reason = known.denied.get(digits);
      if (reason !== undefined) return [problem(text.file, '', 'deniedInProse', { number, reason })];
      return digits.length < 7 && known.published.has(digits) ? [] : [problem(text.file, '', 'numberInProse', { number })];
    });
  });
};
