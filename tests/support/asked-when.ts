/*
 * Which tests of the browser are asked when: what she does in `npm test`, everything in one browser by `.ci/run`, and what guards what rarely
 * breaks, or asks another browser the same, at night (`.ci/nightly`, TELAR_ALL=1). Files are told by their names, tests by their titles.
 */
import { LOCALES, type Locale } from '#/domain/locale.ts';

/** Whether what is asked at night is asked too. */
export const isAllAsked = process.env['TELAR_ALL'] === '1';

/** In which languages pages of the real site are laid out, printed and looked at by axe: by day in Spanish, which has the longer words. */
export const LAID_OUT_IN: readonly Locale[] = isAllAsked ? LOCALES : ['es'];

/** What she does: to a number, with and without a network, discreetly, and out. */
export const HERS =
  /\/(?:access|discreet[\w-]*|exit[\w-]*|finder|first-screen|guide-list|in-place|journeys|lines-by-country|offline|open-now|page-sizes|take)\.(?:phone\.)?spec\.ts$/;

/** Browsers with profiles of their own, several for each test. */
export const HISTORY = /(?:history|traces)[\w.-]*\.spec\.ts$/;

/** What staff write with, which is no page of the site.. */
export const DESK = /desk\.spec\.ts$/;

/**
 * Of her files what `.ci/run` asks beside the rest: axe of pages that are not on her way, edges in forced colours, and English of what the same
 * script does.
 */
export const LATER =
  /axe finds nothing on (?!(?:home|help|country|part|guide|walk) in es\b)|keeps an edge|\b(?:discreet|exit|finder|guide-list|in-place|offline|take)\S*\.spec\.ts\b.* in en\b/;

/** Of what is the same mark-up in both languages, English; axe of pages that are not on her way `.ci/run` asks of the real site (tests/real/axe). */
const MARK_UP = /axe finds nothing on (?!(?:home|help|country|part|guide|walk) in es\b)| in en needs no sideways scrolling/;
/** What the same script does in both languages, and `npm test` does not ask: Spanish has the longer words. */
const SCRIPT_IN_ENGLISH =
  /\b(?:check-number|cloth-walk|finder|guide-list|hear|in-place|late-letters|learn|left|loteria|offer|one-file|patches|reader|replies|scale|search-lost|search-requests|studio|take|walk)\.(?:phone\.)?spec\.ts\b.*(?: in en\b|\/en\/)/;
/** That nothing moves and nothing is kept the promises ask of every kind of page in both languages (tests/promises): here one is looked at closer. */
const PROMISED = /\b(?:still|nothing-kept)\S*\.spec\.ts\b.*(?: in en\b|\/en\/)/;
/** What takes longest, and what is printed: Spanish has the longer words. Numbers are kept in both by `npm test`. */
const LONG_IN_ENGLISH = /\b(?:offline-(?:bad|disk|exit|texts)\S*|kinds-on-paper|sheets\.paper|shown|header-wide)\.spec\.ts\b.*(?: in en\b|\/en\/)/;
/**
 * Of one thing in many places or ways what is asked by day of some: each sheet of each country, each size of letters or of a window, each way in
 * which an answer never comes, each moment of an exit, each page that was read before it, each beginning of a visit.
 */
const MANY =
  /its sheet and nothing around it, whichever country|letters of (?:24|48) px|in a window of (?:360|800) px|waits for “.*”, which is |, and it (?:fails|never comes)|an exit (?:5|60|300) ms after|whichever page was read \((?!list\))|begun by the switch, a while after the page has come/;
/** On paper, and in the place of another page, kinds of page whose layout is that of one which is asked by day. */
const LAID_OUT_ALIKE =
  /\.spec\.ts (?!(?:home|help|country|part|guide|walk|search) )[\w -]+ (?:on paper, in|is itself in the place of home in) |stand in one row on (?!(?:home|help|country|part|guide|walk|search),)/;
/** A history of its own, and a wide screen, in English. */
const AGAIN_IN_ENGLISH = /\bmore-(?:history|desktop)\b.* in en\b/;
/** What a filter answers in place of the site, texts that change while they are kept; that nothing moves and nothing is kept, which the promises ask of each kind of page. */
const SELDOM = /\b(?:offline-bad-(?:filter|texts)|still|nothing-kept)\.(?:phone\.)?spec\.ts\b/;
/** Of the desk what its units ask too, of the same files. */
const AT_THE_DESK =
  /keeps its boxes and the numbers|in at most 12 actions|one word that is corrected is one line|goes back to what it was with one button|of two tabs with one text|what it promises, and a walk shows its map|an answer of a conversation is corrected|while another one is still being saved|a line is begun from another one|\bcalls-desk\.spec\.ts on \S+ in en /;
/** What is asked at night alone, in Chromium. */
export const AT_NIGHT: RegExp[] = [MARK_UP, SCRIPT_IN_ENGLISH, LONG_IN_ENGLISH, LAID_OUT_ALIKE, AGAIN_IN_ENGLISH, MANY, SELDOM, AT_THE_DESK];
/** What is asked in no run. */
export const NEVER: RegExp[] = [PROMISED];

/** What a wide screen lays out otherwise than what a hand does on one: at night. */
export const OTHERWISE = /(?:access|finder|fragments)\.spec\.ts$/;
/** Of the finder what is laid out as on a phone. */
export const AS_ON_A_PHONE = /open now|the clock suggests/;
/** What is done otherwise on a wide screen; the rest is the same page, and is asked of the phone. */
export const WIDE = /(?:discreet|exit|journeys)\.spec\.ts$/;

/** What Firefox is asked by `.ci/run`: the exit, the discreet visit, the journeys. */
export const FIREFOX = /\/(?:exit|discreet|journeys)[\w-]*\.(?:phone\.)?spec\.ts$/;
/** Of one key beside another each key but Control, which a keyboard sends as it does the others. */
const OTHER_KEYS = /(?:with|while|beside) (?:Alt|Meta)\b/;
/** Of these at night alone: the same script in English, the longest, each further key, and presses that leave or do not as they do in Chromium, which is asked all of them by day. */
export const LATER_IN_FIREFOX = [
  /\b(?:discreet|exit|journeys)\S*\.spec\.ts\b.* in en\b|two hundred pages/,
  OTHER_KEYS,
  /no accidents with Shift|(?:Control|Shift)\+Enter|a finger that slides (?!some)/,
];
/** The same of WebKitGTK. */
export const LATER_IN_WEBKIT = [/ in en\b/, OTHER_KEYS];
/** And at night. */
export const FIREFOX_AT_NIGHT =
  /exit|left|journeys|discreet|shown|access|nothing|traces|offline-bad|offline-texts|page-sizes|walk|offer|\/desk\.spec/;
/** What does the same whichever language the page is in: Firefox and WebKitGTK are asked it in Spanish. */
export const ONE_LANGUAGE = /\b(?:offline-\w+|shown|nothing-kept|walk|offer|kept)\S*\.spec\.ts\b.*(?: in en\b|\/en\/)/;
/** Of axe, which reads the mark-up, some pages show whether Firefox draws colours otherwise. */
export const AXE_AGAIN = /access\.spec\.ts\b.*axe finds nothing on (?!(?:home|help|part) in es\b)/;
/**
 * What Firefox or its driver cannot be asked. Firefox hands a page no key before its body has come (seen): "stalls behind its head" cannot hold
 * there. Of the desk what its pages do, and not what its server does for any browser. Its driver plays no forced colours and no wish for
 * stillness, and a tab that it is told to open sometimes never comes (seen: nothing was asked for within a minute).
 */
export const NOT_FIREFOX =
  /in forced colours a choice|keeps an edge|asked for stillness|opened in a new tab leaves|publishing asks once|handed on as one file|goes back to what it was|of two tabs|without the word|axe finds nothing.* in en\b|without scripts|400 kbps|still loading|sound stops|at once, and its title|printed page|does not return|not in the way|without room|with room for|the battery empty|cut off half way|finger kept on|second finger|thumb|two fingers|makes the inside|stalls behind its head|in an ordinary visit is left to the browser/;
