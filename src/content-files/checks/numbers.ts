import { decoded } from '#/domain/decoded.ts';
import { opensChat } from '#/domain/chat-address.ts';
import { digitsOf } from '#/domain/dialling.ts';
import { onKeys } from '#/domain/full-numbers.ts';
import { shownLine } from '#/domain/line-order.ts';
import { personalDataIn } from '#/domain/personal-data.ts';
import { plainWords } from '#/domain/plain-words.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { staffLanguage } from '#/staff-words/messages.ts';
import { fieldPath, problem, type Problem } from '../read/problem.ts';
import { linksIn, notesIn } from '../read/prose-tree.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';
import { shownWords } from '../read/shown-words.ts';
import { oddNumbersIn } from './odd-numbers.ts';
import { allWords, interfaceFieldsIn, printedIn } from './word-fields.ts';

/** Countries whose numbers are also written with a leading 1. */
const NORTH_AMERICA = new Set(['us', 'pr', 'ca', 'do']);

/** Digits from which on a number is told by itself. */
const LONG_FROM = 7;
/** What people write between the digits of a number. */
const GAP = String.raw`[\s().·/_‐-―−-]{0,3}`;
/** Digits with the separators people write between them. Seven or more digits make a telephone number. */
const LONG = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:\+|\()?\d(?:${GAP}\d){6,14}(?![\p{L}\p{N}])`, 'gu');
/** Two years, a day, also with the hour behind it: digits that are no telephone number. */
const NOT_A_NUMBER = /^(?:(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d|(?:(?:19|20)\d\d-\d\d-\d\d|\d\d?[./]\d\d?[./](?:19|20)\d\d)(?:\s\d\d?)?)$/;
/** A word that says to call what follows it. */
const DIAL =
  'call|dial|ring|text|phone|number|line|tel|llam[ae]r?(?:l[ea]s?|nos)?|llám[ae](?:l[ea]s?|nos)|marc[ae]r?|marqu?e|teléfono|número|línea|escrib[ae](?:l[ea]s?|nos)?|escríb[ae](?:l[ea]s?|nos)|WhatsApp|SMS';
/**
 * Eight digits and more beside which a letter stands, since somebody left out the blank: behind a word that says to call, before any word if
 * the last four are in one piece, else all in one piece. What is shorter, or in more pieces, is a code of something: `COVID19 2020-2021`, `3rd`.
 */
const GLUED = new RegExp(
  [
    String.raw`(?<=(?<!\p{L})(?:${DIAL}))\d(?:${GAP}\d){7,14}(?!\p{N})`,
    String.raw`(?<![\p{L}\p{N}])\d(?:${GAP}\d){3,10}${GAP}\d{4}(?=\p{L})`,
    String.raw`(?<=\p{L})\d{8,15}(?!\p{N})`,
  ].join('|'),
  'giu',
);
/** What is no words, and may have any digits in it: an address of the web or of somebody, a path, a name of a file. */
const ADDRESS = /^[./]*\/|:\/\/|@|www\.|\.[a-z]{2,}\/|\/.*\.[a-z]{2,5}$/i;
/** A word that says to send something, up to where it goes. */
const SEND = String.raw`(?:mand[ae]r?|mánd[ae](?:l[ea]s?|nos)|env[ií][ae]r?|envía(?:l[ea]s?|nos)|send|text)(?:\s+[^\s.;:!?¶]+){1,4}?\s+(?:al?|to|at)`;
/** What is no dialled number behind such a word: a year, a share, a sum, the beginning of more digits. */
const SHORT_NUMBER = String.raw`(?!(?:19|20)\d\d\b)(\*?\d{3,6})\b(?![\s().,-]{0,2}\d|\s*[%$€])`;
/** A short or starred number after a word that says to dial it; a year or a share is none. */
const SHORT = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${DIAL})[.:]?\s+(?:(?:al?|el|the|to|at|número|number)[.:]?\s+){0,3}|${SEND}:?\s+(?:(?:el|the|número|number)\s+){0,2})${SHORT_NUMBER}`,
  'giu',
);
/** A short number of which is said that somebody answers there. */
const ANSWERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|[$€#]\s?|[.,:/-])${SHORT_NUMBER}(?=\s+(?:answers|picks\sup|contesta|responde|atiende)(?!\p{L}))`,
  'giu',
);
/** Digits that stand for a number by themselves: behind an article in the singular, or with no word behind them that they could count. Years are none. */
const LONE =
  /(?<=(?<!\p{L})(?:el|al|del)\s)(?!(?:19|20)\d\d(?!\d))\d{3,6}(?![\p{L}\p{N}]|[.,:/-]\d|\s*[%$€])|(?<![\p{L}\p{N}]|[$€*#]\s?|[.,:/-])(?!(?:19|20)\d\d(?!\d))\d{3,6}(?=\s*(?:$|[¶!?;)”"»]|[.,:](?!\d)))/giu;

/** What joins the pieces of a number that has letters in it. */
const JOIN = '[.‐-―−-]';
/**
 * A number with pieces in letters: `1-800-runaway` as ever it is typed; with a blank, in capitals, behind what is known for a number; in
 * capitals and joined. A year begins none, nor does what stands within a law's name: `NOM-046-SSA2-2005`.
 */
const LETTERED = new RegExp(
  [
    String.raw`1[\s.-]?\(?8\d\d\)?${JOIN}[\dA-Za-z]+(?:${JOIN}[\dA-Z]+)*`,
    String.raw`(?:1[\s.-]?8\d\d\s|(?:1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s-]\d{3}\s(?=[A-Z]{4})))[\dA-Z]*[A-Z]{3,}(?:${JOIN}?[\dA-Z]+)*`,
    String.raw`(?:1[\s.-]?)?(?!(?:19|20)\d\d\D)\(?\d{3,4}\)?(?:${JOIN}[\dA-Z]+)*${JOIN}\d*[A-Z]{3,}\d*(?:${JOIN}[\dA-Z]+)*`,
  ]
    .map((form) => String.raw`(?<![\p{L}\p{N}][./-]?)${form}(?!-?[\p{L}\p{N}])`)
    .join('|'),
  'gu',
);

/** Letters that somebody typed for zeros and ones, in what has three signs or more and a digit: "8OO 5533 OO1", "8oo", "l800". One small o at the end may be the word: "5678o escribe". */
const TYPED_DIGITS = /(?<![\p{L}\p{N}])(?=[OoIl]*\d)(?!\d+o(?![\p{L}\p{N}]))[\dOoIl]{3,}(?![\p{L}\p{N}])/gu;

/** Words in which numbers can be looked for: with plain digits, each gap one blank, and the sign of `nº` no letter beside a digit. */
export const numberWords = (words: string): string =>
  plainWords(words.replace(/[ºª]/g, '°').replaceAll('№', 'n°'))
    .replace(/\s+/g, ' ')
    .replace(TYPED_DIGITS, (typed) => typed.replace(/o/gi, '0').replace(/[Il]/g, '1'));

/** The words that some signs of a text stand in, up to the next blank on both sides. */
const wordAt = (words: string, index: number, length: number): string =>
  words.slice(words.lastIndexOf(' ', index) + 1, index + length) + (/^\S*/.exec(words.slice(index + length))?.[0] ?? '');

/** Some signs of a text as they are typed, with their place. */
interface Run {
  run: string;
  index: number;
}

const runsOf = (pattern: RegExp, words: string): Run[] => [...words.matchAll(pattern)].map(({ 0: run, index }) => ({ run, index }));

const without = (words: string, runs: readonly Run[]): string =>
  runs.reduce((left, { run, index }) => left.slice(0, index) + '¶'.repeat(run.length) + left.slice(index + run.length), words);

/** Each run of digits, of digits and letters that are keys, or of words for digits, that is long enough for a number. */
const longRunsIn = (plain: string): Run[] => {
  const lettered = runsOf(LETTERED, plain).filter(({ run }) => digitsOf(onKeys(run)).length >= LONG_FROM);
  // What follows a number in letters is none of it: "1800-DELITO. 1800 335 486", "800-799-SAFE (7233)".
  const rest = without(plain, lettered);
  const glued = runsOf(GLUED, rest).filter(({ run, index }) => !ADDRESS.test(wordAt(rest, index, run.length)));
  // The pieces of one that is glued to a word are one number: "Tel55 1234 5678".
  const left = without(rest, glued);
  const plainly = runsOf(LONG, left);
  return [...lettered, ...glued, ...plainly, ...oddNumbersIn(without(left, plainly))];
};

/**
 * The telephone numbers in some words, as they are typed: of seven digits and more, some of which may be typed in letters, or all spelled
 * out, and neither days nor years.
 * @param plain of `numberWords`
 */
export const longNumbersIn = (plain: string): string[] =>
  longRunsIn(plain)
    .map(({ run }) => run.trim())
    .filter((number) => !NOT_A_NUMBER.test(number));

/** The digits of a number as it is typed: with letters as keys, or spelled out. */
export const dialledDigits = (number: string): string => oddNumbersIn(number)[0]?.digits ?? digitsOf(onKeys(number));

/** The forms in which a number could stand, as digits alone. @param country two letters */
export const formsOf = (number: string, country: string): string[] => {
  const digits = digitsOf(onKeys(number));
  if (!NORTH_AMERICA.has(country)) return [digits];
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return national.length === 10 ? [national, `1${national}`] : [digits];
};

/** Fields of a front matter that hold no words, and what names a source or a file within others. */
const NO_WORDS = new Set(['date', 'reviewBy', 'updated', 'sources', 'source', 'src', 'translationKey', 'formerly', 'translatedFrom']);
/** Addresses that begin a call or a message. */
const dials = (url: string): boolean => /^(?:tel|sms):/i.test(url) || opensChat(url);

/** A text's words as a reader sees them, and of the addresses of its links those that dial; no number goes from one piece into the next. */
const wordsOf = (text: TextFile): string => {
  const front = allWords(text.fields, NO_WORDS).map(({ words }) => words);
  const dialled = linksIn(text).flatMap(({ url }) => (dials(url) ? [decoded(url)] : []));
  return [...front, shownWords(text).replace(/https?:\/\/\S+/g, ' '), ...dialled].join('\n¶\n');
};

/** Plain digits, without what is filled in, and without the numbers of someone's papers, which are told as such. */
const plainDigits = (words: string, known: Known): string => {
  const plain = numberWords(words).replace(/\{\{[^{}]*\}\}/g, '¶');
  return personalDataIn(plain)
    .filter(({ kind, found }) => (kind === 'identity' || kind === 'place' || kind === 'chat') && !known.all.has(digitsOf(found)))
    .reduce((left, { found }) => left.replace(found, '¶'), plain);
};

interface Known {
  published: Set<string>;
  denied: Map<string, string>;
  /** Held ones too. */
  all: Set<string>;
  /** Short ones that are held or denied in some country, and published in none. */
  shut: Set<string>;
}

const knownNumbers = ({ data: { hotlines: countries } }: ContentFiles, locale: Locale): Known => {
  const published = new Set<string>();
  const denied = new Map<string, string>();
  const all = new Set<string>();
  const shut = new Set<string>();
  for (const { id: code, data } of countries) {
    for (const line of data.lines) {
      for (const { dial } of line.phones) for (const form of formsOf(dial, code)) all.add(form);
      for (const number of [...line.phones.map(({ dial }) => dial), ...line.sms.map(({ number }) => number)])
        if (digitsOf(number).length < LONG_FROM) shut.add(digitsOf(number));
      const shown = shownLine(line);
      if (!shown) continue;
      const numbers = [
        ...shown.phones.flatMap(({ dial, e164, fromAbroad }) => [dial, e164, fromAbroad]),
        ...[...shown.sms, ...shown.whatsapp].map(({ number }) => number),
      ];
      for (const number of numbers) if (number !== undefined) for (const form of formsOf(number, code)) published.add(form);
    }
    for (const { number, reason } of data.denied) {
      for (const form of formsOf(number, code)) {
        all.add(form);
        if (form.length < LONG_FROM) shut.add(form);
        denied.set(form, reason[locale]);
      }
    }
  }
  return { published, denied, all, shut: new Set([...shut].filter((form) => form.length > 2 && !published.has(form))) };
};

/** @param isAsked whether digits are looked at that were found */
const inWords = (words: string, file: string, field: string, known: Known, isAsked: (digits: string) => boolean = () => true): Problem[] => {
  const plain = plainDigits(words, known);
  const runs = longRunsIn(plain);
  const long = longNumbersIn(plain);
  // The beginning of a long number, behind a word that says to dial, is no short one.
  const isWithin = (at: number): boolean => runs.some(({ run, index }) => index <= at && at < index + run.length);
  const dialled = [...plain.matchAll(SHORT), ...plain.matchAll(ANSWERED)].flatMap(({ 0: match, 1: number = '', index }) =>
    isWithin(index + match.length - number.length) ? [] : [number],
  );
  const lone = [...plain.matchAll(LONE)].flatMap(({ 0: number, index }) => (known.shut.has(number) && !isWithin(index) ? [number] : []));
  return [...new Set([...long, ...dialled, ...lone])].flatMap((number) => {
    const digits = dialledDigits(number);
    if (!isAsked(digits)) return [];
    if (digits.length < LONG_FROM && known.published.has(digits)) return [];
    const reason = known.denied.get(digits);
    return [reason === undefined ? problem(file, field, 'numberInProse', { number }) : problem(file, field, 'deniedInProse', { number, reason })];
  });
};

/** Says of digits whether they may be a person's: no line has them, and nobody denied them. */
const unknownTo =
  ({ all, published }: Known): ((digits: string) => boolean) =>
  (digits) =>
    digits.length >= LONG_FROM && !all.has(digits) && !published.has(digits);

/** Such numbers in notes for colleagues, which may well name that of a line. */
const inNotes = (text: TextFile, known: Known): Problem[] => inWords(notesIn(text).join('\n¶\n'), text.file, '', known, unknownTo(known));

/**
 * Telephone numbers typed in a text, in what is said of a series, or in the words of the interface: denied ones, any of seven digits
 * and more, and short ones that are no published line's.
 */
export const checkNumbers = (content: ContentFiles): Problem[] => {
  const known = knownNumbers(content, staffLanguage());
  // In a country's file numbers are what is written.
  const fields = LOCALES.flatMap((locale) => [...printedIn(content, locale, ['hotlines']), ...interfaceFieldsIn(content, locale)]);
  return [
    ...content.texts.flatMap((text) => [...inWords(wordsOf(text), text.file, '', known), ...inNotes(text, known)]),
    ...fields.flatMap(({ file, path, data, words }) => inWords(words, file, fieldPath(path, data), known)),
  ];
};

/** Of the numbers typed in texts, and in notes for colleagues, those of seven digits and more that no line has and nobody denied: each may be a person's. */
export const unknownNumbers = (content: ContentFiles): Problem[] => {
  const known = knownNumbers(content, staffLanguage());
  return content.texts.flatMap((text) => [...inWords(wordsOf(text), text.file, '', known, unknownTo(known)), ...inNotes(text, known)]);
};
