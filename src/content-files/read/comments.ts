/** A text without its comments, what these hold, and the lines, from 1, of those that are never closed. */
export interface Uncommented {
  words: string;
  comments: string[];
  open: number[];
}

const START = /<!--|\{\s*\/\*/g;
const MDX_END = /\s*\}/y;

/**
 * Takes what staff noted for each other (`<!-- … -->`, `{/* … *\/}`) out of a text, its line ends left in their place. What is never
 * closed is taken out up to the end, since it may be as private as what is.
 */
export const withoutComments = (text: string): Uncommented => {
  const open: number[] = [];
  const comments: string[] = [];
  let words = '';
  let at = 0;
  START.lastIndex = 0;
  for (let start = START.exec(text); start; start = START.exec(text)) {
    const [sign] = start;
    const html = sign === '<!--';
    const end = text.indexOf(html ? '-->' : '*/', html ? start.index + 2 : start.index + sign.length);
    let next = end === -1 ? text.length : end + (html ? 3 : 2);
    MDX_END.lastIndex = next;
    const closed = end !== -1 && (html || MDX_END.test(text));
    if (closed && !html) next = MDX_END.lastIndex;
    if (!closed) open.push(text.slice(0, start.index).split('\n').length);
    words += text.slice(at, start.index) + text.slice(start.index, next).replace(/[^\n]/g, '');
    comments.push(text.slice(start.index + sign.length, end === -1 ? text.length : end));
    at = next;
    START.lastIndex = next;
  }
  return { words: words + text.slice(at), comments, open };
};
