import type { Place } from './fragments.ts';
import { withFields } from '../read/front-matter.ts';
import { looseFields } from '../read/loose-fields.ts';
import { withEntry, withValues } from '../read/yaml-edit.ts';

/** A place of a text and the number that it gets. */
export interface Numbering {
  place: Place;
  number: number;
}

const inHeading = (row: string, number: number, { name, written }: Place): string => {
  const words = row.replace(/[ \t\r]*$/, '');
  // The words that staff wrote for a number go; spaces and the end of the line stay as they are.
  const kept = name === undefined ? `${words} ` : words.slice(0, words.lastIndexOf(written));
  return `${kept}{#${number}}${row.slice(words.length)}`;
};

const inPassage = (row: string, number: number, { tag, written }: Place): string =>
  row.replace(tag, () => tag.replace(`id="${written}"`, `id="${number}"`));

/** The fields of a text with passages' numbers in the place of the names in their notes. */
const inNotes = (yaml: string, names: ReadonlyMap<string, number>): string => {
  const { notes } = looseFields(yaml);
  return withValues(
    yaml,
    (Array.isArray(notes) ? notes : []).flatMap((note: unknown, index) => {
      const id: unknown = typeof note === 'object' && note !== null && 'id' in note ? note.id : undefined;
      const number = names.get(String(id));
      return number === undefined ? [] : [{ path: ['notes', index, 'id'], written: String(number) }];
    }),
  );
};

/**
 * A file's text with numbers written into it, and nothing else changed; nothing where its front matter has no place for the highest one.
 * @param whole the file as it is, with its own ends of lines
 * @param places all places of the text
 * @param highest the highest number that was ever given in it
 */
export const withNumbers = (whole: string, places: readonly Place[], given: readonly Numbering[], highest: number): string | undefined => {
  const rows = whole.split('\n');
  const names = new Map<string, number>();
  for (const { place, number } of given) {
    const row = rows[place.row - 1];
    if (row === undefined) throw new Error(`There is no line ${place.row} to write the number ${number} on.`);
    rows[place.row - 1] = place.kind === 'heading' ? inHeading(row, number, place) : inPassage(row, number, place);
    // A second passage of the same name is another one: the note stays with the first.
    if (place.kind === 'passage' && !names.has(place.written)) names.set(place.written, number);
  }
  for (const place of places) if (!given.some((one) => one.place === place)) names.delete(place.written);
  return withFields(rows.join('\n'), (yaml) => withEntry(inNotes(yaml, names), 'lastFragment', String(highest), 'translationKey'));
};
