import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { otherLocale } from '#/domain/locale.ts';
import { KINDS, TEXT_KINDS } from '#/kinds/index.ts';
import { say } from '#/staff-words/messages.ts';
import { highestIn, isNumbered, isNumberedText, placesOf, repeatedIn, type NumberedText, type Place } from './fragments.ts';
import { parseText, type ContentFiles } from '../read/read-content.ts';
import { pairOf, revisionNow } from '../translations/translations.ts';
import { writeWhole } from '../whole-file.ts';
import { withNumbers, type Numbering } from './write-fragments.ts';

/** What came of giving numbers: what to tell staff, and whether something could not be numbered. */
export interface Numbered {
  told: string[];
  failed: boolean;
}

interface Sheet {
  text: NumberedText;
  places: readonly Place[];
  /** The highest number that was ever given in this text. */
  highest: number;
  given: Numbering[];
}

const passagesOf = ({ places }: Sheet): Place[] => places.filter(({ kind }) => kind === 'passage');

/** The number that a passage has, or has just been given. */
const numberOf = (sheet: Sheet, place: Place): number => sheet.given.find((one) => one.place === place)?.number ?? Number(place.name);

/**
 * Gives numbers to what has none of its own, in the order of the text, each higher than any before it there. The same passage of
 * two versions gets the same number, as long as both have as many passages and that number cannot have been another's.
 */
const number = (sheet: Sheet, twin: Sheet | undefined): void => {
  const before = sheet.highest;
  const repeated = repeatedIn(sheet.places).map(({ place }) => place);
  const passages = passagesOf(sheet);
  const others = twin ? passagesOf(twin) : [];
  const shared = (place: Place): number | undefined => {
    const other = passages.length === others.length ? others[passages.indexOf(place)] : undefined;
    const theirs = twin && other ? numberOf(twin, other) : NaN;
    return theirs > before && !sheet.given.some((one) => one.number === theirs) ? theirs : undefined;
  };
  const open = sheet.places.filter((place) => !place.underlined && (!isNumbered(place) || repeated.includes(place)));
  const taken = new Set(open.map(shared));
  const free = (above: number): number => (taken.has(above + 1) ? free(above + 1) : above + 1);
  for (const place of open) {
    const given = shared(place) ?? free(place.kind === 'passage' ? Math.max(before, twin?.highest ?? 0) : before);
    taken.add(given);
    sheet.given.push({ place, number: given });
    sheet.highest = Math.max(sheet.highest, given);
  }
};

const changed = ({ text: { file }, given }: Sheet): string[] => {
  const count = (kind: Place['kind']): number => given.filter(({ place }) => place.kind === kind).length;
  const changes = given.flatMap(({ place: { kind, row, name, written }, number: to }) => {
    if (name === undefined) return [];
    const [from, now] = kind === 'heading' ? [written, `{#${to}}`] : [`"${written}"`, `"${to}"`];
    return [say('fragmentChanged', { file, row, from, to: now })];
  });
  return given.length === 0 ? [] : [say('fragmentsDone', { file, headings: count('heading'), passages: count('passage') }), ...changes];
};

/** Whether a text, read again, has every number and no other words than before. */
const isSound = (whole: string, { text, places }: Sheet): boolean => {
  const { kind, locale, file } = text;
  const again = parseText(whole, { kind, locale, name: basename(file) }, []);
  const read = again && placesOf(again).places;
  return (
    read !== undefined &&
    read.length === places.length &&
    read.every((place) => place.underlined || isNumbered(place)) &&
    repeatedIn(read).length === 0 &&
    again !== undefined &&
    revisionNow(again) === revisionNow(text)
  );
};

const write = (root: string, sheet: Sheet): Numbered => {
  const { text, places, given, highest } = sheet;
  const { file } = text;
  const underlined = places.filter((place) => place.underlined).map(({ row }) => `${file}: ${say('headingUnderlined', { row })}`);
  const failed = underlined.length > 0;
  if (highest === 0 || (given.length === 0 && text.data.lastFragment === highest)) return { told: underlined, failed };
  const whole = withNumbers(readFileSync(join(root, file), 'utf8'), places, given, highest);
  if (whole === undefined) return { told: [say('translationNoPlace', { file }), ...underlined], failed: true };
  if (!isSound(whole, sheet)) return { told: [say('fragmentsUnread', { file }), ...underlined], failed: true };
  writeWhole(root, file, whole);
  return { told: [...(given.length > 0 ? changed(sheet) : [say('fragmentNoted', { file, highest })]), ...underlined], failed };
};

/**
 * Gives every heading and passage that has none a number, and writes it into its file, where nothing else changes; a word that
 * stands for a number becomes one. What cannot be numbered is told, and does not keep the rest from it.
 * @param root the project's folder
 */
export const numberFragments = (root: string, content: ContentFiles): Numbered => {
  const texts = content.texts.filter(isNumberedText);
  const sheets = texts.map((text): Sheet => {
    const { places } = placesOf(text);
    return { text, places, highest: highestIn(text, places), given: [] };
  });
  for (const sheet of sheets) {
    const twin = pairOf(sheet.text, content)?.versions[otherLocale(sheet.text.locale)];
    number(
      sheet,
      sheets.find(({ text }) => text === twin),
    );
  }
  const isText = (file: string): boolean => TEXT_KINDS.some((kind) => KINDS[kind].numbered && file.startsWith(`${KINDS[kind].at.texts}/`));
  const files = new Set([...content.problems.map(({ file }) => file).filter(isText), ...texts.map(({ file }) => file)]);
  const unread = [...files].filter((file) => !sheets.some(({ text }) => text.file === file)).map((file) => say('fragmentsUnread', { file }));
  const all = sheets.map((sheet) => write(root, sheet));
  const told = [...all.flatMap((one) => one.told), ...unread];
  return { told: told.length === 0 ? [say('fragmentsFit')] : told, failed: unread.length > 0 || all.some(({ failed }) => failed) };
};
