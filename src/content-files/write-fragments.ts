import { isScalar, parseDocument } from 'yaml';
import { ATTRIBUTES, PASSAGE, type Place } from './fragments.ts';
import { frontOf, withFrontField } from './front-field.ts';

/** A place of a text and the number that it gets. */
export interface Numbering {
  place: Place;
  number: number;
}

const inHeading = (line: string, number: number, { name }: Place): string => {
  const words = line.replace(/[ \t\r]*$/, '');
  // The words that staff wrote for a number go; spaces and the end of the line stay as they are.
  const kept = name === undefined ? `${words} ` : words.replace(ATTRIBUTES, '');
  return `${kept}{#${number}}${line.slice(words.length)}`;
};

const inPassage = (line: string, number: number, { written }: Place): string =>
  line.replace(PASSAGE, (tag, id: string) => (id === written ? `${tag.slice(0, -id.length - 1)}${number}"` : tag));

/** The front matter with passages' numbers in the place of the names in their notes. */
const inNotes = (front: string, names: ReadonlyMap<string, number>): string => {
  const start = /---[ \t]*\r?\n/.exec(front);
  if (!start) return front;
  const offset = start.index + start[0].length;
  const fields = parseDocument(front.slice(offset, -'---'.length));
  const notes: unknown = fields.get('notes');
  const count = typeof notes === 'object' && notes !== null && 'items' in notes && Array.isArray(notes.items) ? notes.items.length : 0;
  let made = front;
  // From the back, so that the places before stay where they are.
  for (let index = count - 1; index >= 0; index -= 1) {
    const id = fields.getIn(['notes', index, 'id'], true);
    const number = isScalar(id) ? names.get(String(id.value)) : undefined;
    if (!isScalar(id) || !id.range || number === undefined) continue;
    made = made.slice(0, offset + id.range[0]) + String(number) + made.slice(offset + id.range[1]);
  }
  return made;
};

/**
 * A file's text with numbers written into it, and nothing else changed; nothing where its front matter has no place for the highest one.
 * @param whole the file as it is, with its own ends of lines
 * @param highest the highest number that was ever given in it
 */
export const withNumbers = (whole: string, given: readonly Numbering[], highest: number): string | undefined => {
  const lines = whole.split('\n');
  const names = new Map<string, number>();
  for (const { place, number } of given) {
    const line = lines[place.line - 1];
    if (line === undefined) throw new Error(`There is no line ${place.line} to write the number ${number} on.`);
    lines[place.line - 1] = place.kind === 'heading' ? inHeading(line, number, place) : inPassage(line, number, place);
    // A second passage of the same name is another one: the note stays with the first.
    if (place.kind === 'passage' && !names.has(place.written)) names.set(place.written, number);
  }
  const kept = [...lines.join('\n').matchAll(PASSAGE)].map(([, id = '']) => id);
  for (const name of [...names.keys()]) if (kept.includes(name)) names.delete(name);
  const made = lines.join('\n');
  const front = frontOf(made);
  return withFrontField(inNotes(front, names) + made.slice(front.length), 'lastFragment', String(highest));
};
