/** A part of a text from one heading to the next, as HTML. */
export interface TextSection {
  html: string;
  /**
   * Where it stands on a wide screen: `broad`, since it holds lists, boxes or figures; `half`, plain words beside another half;
   * `hung`, plain words that have no such neighbour, beside their heading.
   */
  shape: 'broad' | 'half' | 'hung';
}

/** What is more than paragraphs: a list, a figure, a box. */
const MORE = /<(?:ul|ol|figure|div|section|blockquote|table|img)\b/;

/** Boxes that may hold a heading. */
const OPENS = /<(?:div|section|aside|blockquote)\b/g;
const CLOSES = /<\/(?:div|section|aside|blockquote)>/g;

/**
 * A text's HTML, cut at its headings of the second level; a heading in a box stays there. Each piece stands in a section of its own,
 * beside what belongs to the text: were all paragraphs in one element, reader views would take that for all there is, and leave out
 * sources, dates and warnings.
 */
export const sectionsIn = (html: string): string[] => {
  const sections: string[] = [];
  let open = 0;
  for (const piece of html.split(/(?=<h2\b)/)) {
    if (open === 0) sections.push(piece);
    else sections.push(`${sections.pop() ?? ''}${piece}`);
    open += [...piece.matchAll(OPENS)].length - [...piece.matchAll(CLOSES)].length;
  }
  return sections.filter((section) => section.trim() !== '');
};

/**
 * What stands before a text's first heading, and each section with its shape. Of sections of plain words that follow each other, two
 * stand side by side; one that is left over is hung.
 */
export const sectionsOf = (html: string): { intro: string; sections: TextSection[] } => {
  const all = sectionsIn(html);
  const intro = all.filter((section) => !section.startsWith('<h2')).join('');
  const parts = all.filter((section) => section.startsWith('<h2'));
  const plain = parts.map((part) => !MORE.test(part));
  let before = 0;
  const sections = parts.map((part, index): TextSection => {
    if (plain[index] !== true) {
      before = 0;
      return { html: part, shape: 'broad' };
    }
    before += 1;
    const isAlone = before % 2 === 1 && plain[index + 1] !== true;
    return { html: part, shape: isAlone ? 'hung' : 'half' };
  });
  return { intro, sections };
};
