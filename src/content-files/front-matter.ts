/** A text's file in its two halves. */
export interface Halves {
  /** The fields, between the two lines of `---`. */
  fields: string;
  /** Lines of the file before the fields. */
  before: number;
  /** The words of the text. */
  body: string;
  /** Lines of the file before the body. */
  above: number;
}

// What editors add unseen is let pass, as Astro does: a mark of the encoding (also read byte by byte), empty lines, spaces after ---.
// Astro takes any line that begins with --- or +++ for the end: one that is not just --- would end the fields there and not here.
const FRONT = /^(\uFEFF|\xEF\xBB\xBF|\s*\n)?---[ \t]*\n((?:[\s\S]*?\n)??)(---|\+\+\+)/;
const REST = /[ \t]*(?:\n|$)/y;

/**
 * A text's file, parted where Astro parts it; nothing where it does not begin with fields between two lines of `---`.
 * @param whole the file's text; its lines may end in any way, those of the halves end in `\n`
 */
export const halvesOf = (whole: string): Halves | undefined => {
  const text = whole.replace(/\r\n?/g, '\n');
  const front = FRONT.exec(text);
  if (front?.[2] === undefined || front[3] !== '---') return undefined;
  REST.lastIndex = front[0].length;
  if (!REST.test(text)) return undefined;
  const top = text.slice(0, REST.lastIndex);
  return {
    fields: front[2].replace(/\n$/, ''),
    before: (front[1] ?? '').split('\n').length,
    body: text.slice(top.length),
    above: top.split('\n').length - 1,
  };
};
