/** A drawing that stands beside a story, in one of its lights. */
export interface Light {
  drawing: string;
  /** The first words of the heading or paragraph with which it comes; the first light is there from the beginning. */
  from?: string | undefined;
}

/** A piece of a text's HTML, and the place of the light that comes with it, from 1: the first light, which is there before, is 0. */
export interface LitPiece {
  html: string;
  light?: number;
}

/** Words as they are compared: in small letters, without marks of quotation or emphasis, whatever stands between them. */
const bare = (words: string): string =>
  words
    .replaceAll(/["'“”‘’«»*_[\]]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether a heading or paragraph begins with some words. */
export const beginsWith = (whole: string, words: string): boolean => bare(words) !== '' && bare(whole).startsWith(bare(words));

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x26': '&',
  '#x3C': '<',
  '#x27': "'",
};

/** The words of a heading or paragraph in HTML. */
const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The headings and paragraphs of a text in Markdown, each with its first line's number, from 0, in the order of the text. */
export const beginningsIn = (body: string): { words: string; row: number }[] =>
  body
    .split('\n')
    .flatMap((line, row, all) => ((all[row - 1] ?? '').trim() === '' && line.trim() !== '' ? [{ words: line.replace(/^#+\s+/, ''), row }] : []));

/**
 * The HTML of a text's sections, each cut where a light comes: before the heading or paragraph that begins with its words.
 * Throws where a light comes nowhere: the check of the content has told that before.
 */
export const litSections = (sections: readonly string[], lights: readonly Light[]): LitPiece[][] => {
  const waiting = lights.flatMap(({ from }, light) => (from === undefined ? [] : [{ from, light }]));
  const lit = sections.map((section): LitPiece[] => {
    const pieces: LitPiece[] = [];
    let cut = 0;
    let own: Pick<LitPiece, 'light'> = {};
    for (const { 0: whole, index } of section.matchAll(/<(h2|p)\b[^>]*>[^]*?<\/\1>/g)) {
      const [next] = waiting;
      if (!next || !beginsWith(wordsOf(whole), next.from)) continue;
      waiting.shift();
      if (index > cut) pieces.push({ html: section.slice(cut, index), ...own });
      [cut, own] = [index, { light: next.light }];
    }
    return [...pieces, { html: section.slice(cut), ...own }];
  });
  const [lost] = waiting;
  if (lost) throw new Error(`Nothing in the text begins with "${lost.from}".`);
  return lit;
};
