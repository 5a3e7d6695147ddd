import type { MessageKey } from '#/staff-words/messages.ts';
import { withoutComments } from './comments.ts';
import { problem, type Problem } from './problem.ts';

/** Signs that Word, WhatsApp and web pages put before a point of a list; a dash only with a blank behind it, since speech begins with one. */
const POINT = /^[ \t\u00A0>]*([•●▪◦‣∙·○■□❖➢➤►✓✔✅☑]|[–—](?=[ \t\u00A0])|o(?=\t))/u;
/** What Word makes of `->` and `-->`. */
const ARROW = /^[ \t\u00A0]*([→➔➜⇒]|[–—]>)/u;
/** How lists are numbered by hand in Spanish, which Markdown reads as words. */
const NUMBERED = /^[ \t\u00A0]*(\d{1,2}\.-|\d{1,2}\.º|[a-z]\))[ \t\u00A0]/u;
/** A sign of the site with a no-break space behind it, or, of a point of a list, nothing. */
const HARD_SIGN = /^[ \t>]*([-*+@?]|\d{1,2}[.)]|#{1,6}|->)\u00A0/;
const NO_BLANK = /^[ \t>]*-(?=\p{L})/u;
/** Where a block of code begins or ends; three signs that are closed on their own line are code within words. */
const FENCE = /^[ \t>]*(?:```(?!.*`)|~~~)/;

/** The lines of a body; nothing in the place of those within a block of code. */
const linesOutsideCode = (body: string): (string | undefined)[] => {
  let inCode = false;
  return body.split('\n').map((line) => {
    if (FENCE.test(line)) inCode = !inCode;
    return inCode ? undefined : line;
  });
};

/** What a line begins with in the place of a sign of the site, that sign, and how it is told; nothing where it begins as it should. */
const signOf = (line: string): { sign: string; instead: string; key: MessageKey } | undefined => {
  const key = 'listSign';
  const arrow = ARROW.exec(line)?.[1];
  if (arrow !== undefined) return /\]\(\//.test(line) ? { sign: arrow, instead: '->', key: 'arrowSign' } : { sign: arrow, instead: '-', key };
  const point = POINT.exec(line)?.[1];
  if (point !== undefined) return { sign: point, instead: '-', key };
  const number = NUMBERED.exec(line)?.[1];
  return number === undefined ? undefined : { sign: number, instead: /^\d/.test(number) ? `${String(parseInt(number, 10))}.` : '-', key };
};

/**
 * Lines of a text's body that begin as a list does in Word or WhatsApp, and would be read as words.
 * @param bodyLine the line of the file on which the body begins, from 1
 */
export const pastedLists = (body: string, file: string, bodyLine: number): Problem[] => {
  let before = '';
  return linesOutsideCode(body).flatMap((line, index) => {
    const hard = line === undefined ? undefined : HARD_SIGN.exec(line)?.[1];
    if (hard !== undefined) return [problem(file, '', 'hardBlank', { row: bodyLine + index, sign: hard })];
    if (line !== undefined && NO_BLANK.test(line)) return [problem(file, '', 'listNoBlank', { row: bodyLine + index })];
    const found = line === undefined ? undefined : signOf(line);
    // Of a list its first line is told.
    const isTold = found !== undefined && before !== '';
    if (line?.trim() !== '') before = found ? found.instead : '';
    if (!found || isTold) return [];
    const { sign, instead, key } = found;
    return [problem(file, '', key, { row: bodyLine + index, sign, instead })];
  });
};

/**
 * The fields that decide whether a text is published, on which day, whose it is and which text is its translation: above the words they
 * hold it back, below they count for nothing. `consent` and `published` are those of a series, which someone may write in her story:
 * above, they are told that no text has them. A field that decides nothing leaves a line too many and no story that should be gone.
 */
const DECIDING = ['withdrawnOn', 'reviewBy', 'translationKey', 'translatedFrom', 'onlyIn'];
/** Those whose names are everyday words too, so that a line of a paragraph may begin with them: one word alone stands behind, or nothing. */
const DECIDING_WORDS = ['draft', 'series', 'part', 'date', 'updated', 'consent', 'published'];
const FIELD_BELOW = new RegExp(
  String.raw`^[ \u00A0]{0,3}(?:(${DECIDING.join('|')})[ \t]*:|(${DECIDING_WORDS.join('|')})[ \t]*:[ \t\u00A0]*[^\s]*[ \t\u00A0]*(?:#.*)?$)`,
);

/**
 * The first line of a text's body that is one of the fields that decide about its publication, written below them: the text would stay
 * published, and readers would see that line. Notes for colleagues and code may hold such lines.
 * @param bodyLine the line of the file on which the body begins, from 1
 */
export const fieldBelow = (body: string, file: string, bodyLine: number): Problem | undefined => {
  for (const [index, line] of linesOutsideCode(withoutComments(body).words).entries()) {
    const found = FIELD_BELOW.exec(line ?? '');
    const field = found?.[1] ?? found?.[2];
    if (field !== undefined) return problem(file, '', 'fieldBelow', { row: bodyLine + index, field });
  }
  return undefined;
};

/** Fields whose values are names or days: quotation marks are no part of them. */
const NAMES =
  'translationKey|translatedFrom|lastFragment|series|part|group|order|date|updated|reviewBy|withdrawnOn|givenOn|readIn|drawing|sources?|slug|kind|status|code|id|url|src';
/** Curly quotation marks in the place of straight ones: around a name, or around words of which YAML reads a part as something else. */
const CURLY = new RegExp(String.raw`^[ \t-]*(?:(?:${NAMES}):[ \t]*\[?[ \t]*[“”„‘’]|[\w-]+:[ \t]*[“”„‘’][^"]*(?:: | #))`);
/** A no-break space where a plain one has a meaning: at the beginning of a line, behind a hyphen, behind the name of a field. */
const HARD_BLANK = /^[ \t]*((?:-[ \t]+)?(?:[\w-]+:|-)?)\u00A0/;
/** Where curly quotation marks open or close what a field holds; within its words they may stay. */
const CURLY_ENDS = /(?<=[:[,-][ \t]*)[“”„‘’]|[“”„‘’](?=[ \t]*(?:[\],}#]|$))/g;
/** A star before a blank begins a point elsewhere, and nothing in YAML. */
const STAR = /^[ \t]*\*[ \t\u00A0]/;

/**
 * What Word leaves in fields, where the computer reads it in another way: the first line of it, since the rest looks alike.
 * @param before lines of the file above the fields
 */
export const pastedFields = (yaml: string, file: string, before: number): Problem | undefined => {
  for (const [index, line] of yaml.split('\n').entries()) {
    const row = before + index + 1;
    const hard = HARD_BLANK.exec(line)?.[1]?.trim();
    if (hard !== undefined) return problem(file, '', hard === '' ? 'hardBlankFirst' : 'hardBlank', { row, ...(hard === '' ? {} : { sign: hard }) });
    if (CURLY.test(line)) return problem(file, '', 'curlyQuotes', { row, better: line.trim().replace(CURLY_ENDS, '"') });
    const sign = STAR.test(line) ? '*' : (POINT.exec(line)?.[1] ?? ARROW.exec(line)?.[1]);
    if (sign !== undefined) return problem(file, '', 'listSign', { row, sign, instead: '-' });
  }
  return undefined;
};

/** A line of dashes of which one at least is no hyphen. */
const DASHES = /^[ \t]*(?=[^\n]*[‐-―−])[-‐-―−]{1,3}[ \t]*$/mu;

/** Why a text seems to have no fields: Word has made a dash of the hyphens above or below them. Nothing where that is not why. */
export const pastedDashes = (whole: string, file: string): Problem | undefined => {
  const found = DASHES.exec(whole);
  return found ? problem(file, '', 'dashLine', { row: whole.slice(0, found.index).split('\n').length, found: found[0].trim() }) : undefined;
};
