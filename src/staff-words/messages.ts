import { z } from 'astro/zod';
import { LOCALES, type Locale, type Words } from '#/domain/locale.ts';
import { BUILD_MESSAGES } from './build-messages.ts';
import { DUE_MESSAGES } from './due-messages.ts';
import { FILE_MESSAGES } from './file-messages.ts';
import { FRAGMENT_MESSAGES } from './fragment-messages.ts';
import { LINE_MESSAGES } from './line-messages.ts';
import { LINK_MESSAGES } from './link-messages.ts';
import { NUMBER_MESSAGES } from './number-messages.ts';
import { PAIR_MESSAGES } from './pair-messages.ts';
import { PROMISE_MESSAGES } from './promise-messages.ts';
import { PUBLICATION_MESSAGES } from './publication-messages.ts';
import { STORY_MESSAGES } from './story-messages.ts';
import { TEXT_MESSAGES } from './text-messages.ts';
import { TRANSLATION_MESSAGES } from './translation-messages.ts';
import { WITHDRAWAL_MESSAGES } from './withdrawal-messages.ts';
import { WORD_MESSAGES } from './word-messages.ts';

/**
 * Everything the site says to a staff member whose file has a mistake: what is wrong and how to mend it.
 * One catalogue for the schemas, `check:content` and the build. `{name}` is filled in by `say`.
 */
export const MESSAGES = {
  missing: {
    en: 'This field is missing. Add a line that begins with "{field}:".',
    es: 'Falta este campo. Agrega una línea que empiece con "{field}:".',
  },
  unknownField: {
    en: 'There is no field called {keys}. Check the spelling, or take the line out.',
    es: 'No existe ningún campo llamado {keys}. Revisa cómo está escrito o quita esa línea.',
  },
  wrongKind: {
    en: 'This should be {expected}. Look at another file of the same kind and write it the same way.',
    es: 'Aquí va {expected}. Mira otro archivo del mismo tipo y escríbelo igual.',
  },
  quoteIt: {
    en: 'This is a number, and text belongs here. Put it between quotation marks, with all its zeros: "079".',
    es: 'Esto es un número, y aquí va un texto. Ponlo entre comillas, con todos sus ceros: "079".',
  },
  oneOf: {
    en: 'This must be one of: {options}. Pick one and copy it exactly.',
    es: 'Tiene que ser una de estas opciones: {options}. Elige una y cópiala tal cual.',
  },
  tooShort: {
    en: 'This is too short: write at least {minimum} characters or entries.',
    es: 'Es demasiado corto: escribe al menos {minimum} caracteres o elementos.',
  },
  tooLong: {
    en: 'This is too long: keep it to {maximum} characters or entries.',
    es: 'Es demasiado largo: no pases de {maximum} caracteres o elementos.',
  },
  invalid: {
    en: 'This is not written the way the site expects. Look at another file of the same kind and write it the same way.',
    es: 'No está escrito como el sitio lo espera. Mira otro archivo del mismo tipo y escríbelo igual.',
  },
  day: {
    en: 'Write the date as year-month-day, for example 2026-03-14, and check that the day exists.',
    es: 'Escribe la fecha como año-mes-día, por ejemplo 2026-03-14, y revisa que ese día exista.',
  },
  partialDate: {
    en: 'Write the date as the source gives it: 2025, 2025-12 or 2025-12-19; or the word undated.',
    es: 'Escribe la fecha como la da la fuente: 2025, 2025-12 o 2025-12-19; o la palabra undated.',
  },
  key: {
    en: 'Use small letters, numbers and hyphens only, for example warning-signs.',
    es: 'Usa solo minúsculas, números y guiones, por ejemplo senales-de-alerta.',
  },
  url: {
    en: 'This is not a web address. It begins with https:// or http://.',
    es: 'Esto no es una dirección web. Empieza con https:// o http://.',
  },
  repeated: {
    en: '"{id}" is used twice. Give one of the two another name.',
    es: '"{id}" está repetido. Ponle otro nombre a uno de los dos.',
  },
  allGood: {
    en: 'The content is in order.',
    es: 'El contenido está en orden.',
  },
  found: {
    en: 'Things to mend: {count}. Nothing was published; the site stays as it was.',
    es: 'Cosas por corregir: {count}. No se publicó nada; el sitio queda como estaba.',
  },
  ...BUILD_MESSAGES,
  ...FILE_MESSAGES,
  ...FRAGMENT_MESSAGES,
  ...LINE_MESSAGES,
  ...LINK_MESSAGES,
  ...NUMBER_MESSAGES,
  ...PAIR_MESSAGES,
  ...PROMISE_MESSAGES,
  ...PUBLICATION_MESSAGES,
  ...STORY_MESSAGES,
  ...TEXT_MESSAGES,
  ...DUE_MESSAGES,
  ...TRANSLATION_MESSAGES,
  ...WITHDRAWAL_MESSAGES,
  ...WORD_MESSAGES,
} as const satisfies Record<string, Words>;

/** The name of one message of the catalogue. */
export type MessageKey = keyof typeof MESSAGES;

/** What is put into a message: names and values. */
export type Blanks = Record<string, string | number>;

/**
 * The language in which staff are spoken to: the system's, where it is one of ours, English otherwise.
 * `TELAR_LANG` overrides it. @param env the process's environment
 */
export const staffLocale = (env: NodeJS.ProcessEnv = process.env): Locale => {
  const wanted = [env['TELAR_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  return LOCALES.find((locale) => wanted.toLowerCase().startsWith(locale)) ?? 'en';
};

/** A message in a language, with its blanks filled in; a blank that is not given throws. */
export const say = (key: MessageKey, blanks: Blanks = {}, locale: Locale = staffLocale()): string =>
  MESSAGES[key][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = blanks[name];
    if (value === undefined) throw new Error(`The message "${key}" needs a value for "${name}".`);
    return String(value);
  });

/** The names of the languages, as staff call them in theirs. */
export const LANGUAGES: Readonly<Record<Locale, Words>> = {
  en: { en: 'English', es: 'inglés' },
  es: { en: 'Spanish', es: 'español' },
};

const KIND_NAMES: Record<string, Words> = {
  string: { en: 'text', es: 'un texto' },
  number: { en: 'a number', es: 'un número' },
  int: { en: 'a whole number', es: 'un número entero' },
  boolean: { en: 'true or false', es: 'true o false' },
  array: { en: 'a list (each entry on a line that begins with "- ")', es: 'una lista (cada elemento en una línea que empieza con "- ")' },
  object: { en: 'a group of fields, indented', es: 'un grupo de campos, con sangría' },
  record: { en: 'a group of fields, indented', es: 'un grupo de campos, con sangría' },
};

/** Puts zod's own complaints into words a non-programmer can follow; our schemas' own messages are left as they are. */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  const field = String(issue.path?.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof issue.input === 'number') return say('quoteIt');
      return issue.input === undefined || issue.input === null
        ? say('missing', { field })
        : say('wrongKind', { expected: KIND_NAMES[issue.expected]?.[staffLocale()] ?? issue.expected });
    case 'unrecognized_keys':
      return say('unknownField', { keys: issue.keys.map((key) => `"${key}"`).join(', ') });
    case 'invalid_value':
      return issue.input === undefined ? say('missing', { field }) : say('oneOf', { options: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return issue.input === undefined ? say('missing', { field }) : say('invalid');
    case 'too_small':
      return say('tooShort', { minimum: String(issue.minimum) });
    case 'too_big':
      return say('tooLong', { maximum: String(issue.maximum) });
    default:
      return say('invalid');
  }
};

z.config({ customError: plainWords });
