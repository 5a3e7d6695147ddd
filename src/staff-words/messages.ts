import { createInstance } from 'i18next';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

/** The languages in which staff are spoken to: a list of their own, so that a language of the site asks for no messages to staff. */
export const STAFF_LANGUAGES = ['en', 'es'] as const;

/** One of the languages in which staff are spoken to. */
export type StaffLanguage = (typeof STAFF_LANGUAGES)[number];

/** A message's name, without the ending that says for which numbers its words are. */
type NameOf<Key> = Key extends `${infer Name}_${Intl.LDMLPluralRule}` ? Name : Key;

/** The name of one message: of what en.json says under any subject. */
export type MessageKey = { [Subject in keyof typeof en]: NameOf<keyof (typeof en)[Subject]> }[keyof typeof en];

/** Whether a text is the name of a message. */
export const isMessageKey = (text: string): text is MessageKey =>
  Object.values(en).some((subject) => Object.hasOwn(subject, text) || Object.hasOwn(subject, `${text}_other`));

/** What is put into a message: names and values. By `count` the words for that number are chosen. */
export type Blanks = Record<string, string | number> & { count?: number };

const SUBJECTS = Object.keys(en);

// An instance of its own without a "current language", as for the pages (docs/decisions.md, 1). Each subject is a namespace, and
// `{{braces}}` stands for `{{ }}` where a message shows them.
const i18n = createInstance();
void i18n.init({
  resources: { en, es } satisfies Record<StaffLanguage, typeof en | typeof es>,
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  ns: SUBJECTS,
  defaultNS: SUBJECTS,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, defaultVariables: { braces: '{{ }}' } },
  saveMissing: true,
  missingKeyHandler: (languages, _, key) => {
    throw new Error(`Staff are told "${key}", and there is no such message in ${languages.join(', ')}.`);
  },
  missingInterpolationHandler: (text, [, name]) => {
    throw new Error(`Staff are told "${text}", and "${String(name)}" is not given.`);
  },
});

/**
 * The language in which staff are spoken to: the system's, where it is one of ours, English otherwise.
 * `TELAR_LANG` overrides it. @param env the process's environment
 */
export const staffLanguage = (env: NodeJS.ProcessEnv = process.env): StaffLanguage => {
  const wanted = [env['TELAR_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  return STAFF_LANGUAGES.find((language) => wanted.toLowerCase().startsWith(language)) ?? 'en';
};

/** What is said otherwise to somebody at a form, who sees no lines, no files and no names of fields. */
const AT_FORM: Readonly<Partial<Record<MessageKey, MessageKey>>> = {
  missing: 'missingAtForm',
  emptyBody: 'emptyBodyAtForm',
  unknownField: 'unknownFieldAtForm',
  wrongKind: 'wrongKindAtForm',
  invalid: 'invalidAtForm',
  oneOf: 'oneOfAtForm',
  day: 'dayAtForm',
  unknownSource: 'unknownSourceAtForm',
  updatedOrder: 'updatedOrderAtForm',
  updatedBefore: 'updatedBeforeAtForm',
  noTranslation: 'noTranslationAtForm',
  onlyInButPaired: 'onlyInButPairedAtForm',
  pairDiffers: 'pairDiffersAtForm',
  figurePair: 'figurePairAtForm',
  otherLanguage: 'otherLanguageAtForm',
  neitherTranslated: 'neitherTranslatedAtForm',
  numberInProse: 'numberInProseAtForm',
  emailInProse: 'emailInProseAtForm',
  avoidedWord: 'avoidedWordAtForm',
  falsePromise: 'falsePromiseAtForm',
  altMissing: 'altMissingAtForm',
  pictureMissing: 'pictureMissingAtForm',
  pictureElsewhere: 'pictureElsewhereAtForm',
  linkUnpublished: 'linkUnpublishedAtForm',
  linkEmpty: 'linkEmptyAtForm',
  headingOne: 'headingOneAtForm',
  headingSkips: 'headingSkipsAtForm',
  headingEmpty: 'headingEmptyAtForm',
  fragmentMissing: 'fragmentMissingAtForm',
  fragmentHighest: 'fragmentHighestAtForm',
  rawHtml: 'rawHtmlAtForm',
  callHeard: 'callHeardAtForm',
  callNothing: 'callNothingAtForm',
  noFrontMatter: 'noFrontMatterAtForm',
  brokenYaml: 'brokenYamlAtForm',
};

/** A message in a language, with its blanks filled in. Where `TELAR_AT` is `form` it is said for somebody at a form. A message that does not exist throws, and so does a blank that is not given. */
export const say = (key: MessageKey, blanks: Blanks = {}, language: StaffLanguage = staffLanguage()): string =>
  // The default is never used: it stands for i18next's types, which know the site's keys and not these.
  i18n.t(process.env['TELAR_AT'] === 'form' ? (AT_FORM[key] ?? key) : key, {
    replace: blanks,
    ...(blanks.count === undefined ? {} : { count: blanks.count }),
    lng: language,
    defaultValue: '',
  });

/** A language of the site, as staff call it in theirs. */
export const languageName = (locale: string): string => new Intl.DisplayNames(staffLanguage(), { type: 'language' }).of(locale) ?? locale;
