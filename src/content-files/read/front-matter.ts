import { parseDocument, type Document } from 'yaml';

/** A text's file in its two halves. */
export interface Halves {
  /** The fields, between the two lines of `---`. */
  fields: string;
  /** Where they begin and end in the file's text, in characters from 0. */
  at: number;
  end: number;
  /** Lines of the file before the fields. */
  before: number;
  /** The words of the text. */
  body: string;
  /** Lines of the file before the body. */
  above: number;
}

// What editors add unseen is let pass, as Astro does: a mark of the encoding, empty lines, spaces after ---.
// Astro takes any line that begins with --- or +++ for the end: one that is not just --- would end the fields there and not here.
const FRONT = /^(\uFEFF|\s*[\r\n])?---[ \t]*(?:\r\n?|\n)((?:[^]*?(?:\r\n?|\n))??)(---|\+\+\+)/;
const REST = /[ \t]*(?:\r\n?|\n|$)/y;

const plainEnds = (text: string): string => text.replace(/\r\n?/g, '\n');
const linesIn = (text: string): number => plainEnds(text).split('\n').length - 1;

/**
 * A text's file, parted where Astro parts it; nothing where it does not begin with fields between two lines of `---`.
 * @param whole the file's text; its lines may end in any way, those of the halves end in `\n`
 */
export const halvesOf = (whole: string): Halves | undefined => {
  const front = FRONT.exec(whole);
  if (front?.[2] === undefined || front[3] !== '---') return undefined;
  REST.lastIndex = front[0].length;
  if (!REST.test(whole)) return undefined;
  const end = front[0].length - front[3].length;
  const at = end - front[2].length;
  return {
    fields: plainEnds(front[2]).replace(/\n$/, ''),
    at,
    end,
    before: linesIn(whole.slice(0, at)),
    body: plainEnds(whole.slice(REST.lastIndex)),
    above: linesIn(whole.slice(0, REST.lastIndex)),
  };
};

/** The YAML of a file: of a text its fields, of any other file all of it; and where it begins, in characters from 0. */
export const yamlOf = (whole: string, file: string): { yaml: string; at: number } => {
  const halves = /\.mdx?$/.test(file) ? halvesOf(whole) : undefined;
  return halves ? { yaml: whole.slice(halves.at, halves.end), at: halves.at } : { yaml: whole, at: 0 };
};

/** A file's YAML as a document, in which everything has its place. */
export const documentOf = (whole: string, file: string): { document: Document.Parsed; at: number } => {
  const { yaml, at } = yamlOf(whole, file);
  return { document: parseDocument(yaml), at };
};

/**
 * A text's file with other fields; everything else stays as it was. Nothing where it has no fields, or they cannot be changed like that.
 * @param change makes other fields of the fields
 */
export const withFields = (whole: string, change: (yaml: string) => string | undefined): string | undefined => {
  const halves = halvesOf(whole);
  const made = halves && change(whole.slice(halves.at, halves.end));
  return halves === undefined || made === undefined ? undefined : whole.slice(0, halves.at) + made + whole.slice(halves.end);
};
