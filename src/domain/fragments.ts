/** Whether the name of a place on a page tells nothing: a positive whole number. Words would stand in the browser's history. */
export const isFragment = (name: string): boolean => /^[1-9]\d{0,5}$/.test(name);

/** A Markdown text without the numbers of its headings and passages: they are no words, nobody reads or translates them. */
export const withoutFragments = (markdown: string): string =>
  markdown.replace(/[ \t]*\{[^{}\n]*#[^{}\n]*\}(?=[ \t]*\r?$)/gm, '').replace(/<Passage\b[^>]*>/g, '<Passage>');
