/** A part of a text from one heading to the next, as HTML. */
export interface TextSection {
  html: string;
  /**
   * Where it stands on a wide screen: `whole`, since it holds lists, boxes or figures; `half`, plain words beside another half;
   * `hung`, plain words that have no such neighbour, beside their heading.
   */
  shape: 'whole' | 'half' | 'hung';
}

/** What is more than paragraphs: a list, a figure, a box. */
const MORE = /<(?:ul|ol|figure|div|blockquote|table|img)\b/;

/**
 * A text's HTML, cut at its headings of the second level: what stands before the first one, and each section with its shape. Of
 * sections of plain words that follow each other, two stand side by side; one that is left over is hung.
 */
export const sectionsOf = (html: string): { intro: string; sections: TextSection[] } => {
  const first = html.search(/<h2\b/);
  const intro = first < 0 ? html : html.slice(0, first);
  const parts = first < 0 ? [] : html.slice(first).split(/(?=<h2\b)/);
  const plain = parts.map((part) => !MORE.test(part));
  let before = 0;
  const sections = parts.map((part, index): TextSection => {
    if (plain[index] !== true) {
      before = 0;
      return { html: part, shape: 'whole' };
    }
    before += 1;
    const isAlone = before % 2 === 1 && plain[index + 1] !== true;
    return { html: part, shape: isAlone ? 'hung' : 'half' };
  });
  return { intro, sections };
};
