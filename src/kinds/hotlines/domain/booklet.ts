import type { PaperName } from './paper.ts';

/** The sheets that the booklet is made for, in the order in which they are offered. */
export const PAPERS = ['letter', 'a4'] as const satisfies readonly PaperName[];

/** How many letters of a scene the two small pages hold, the second beside its choices: measured on Letter, in letters of 11 points. */
const STORY_LETTERS = [400, 290] as const;

/** The words of a paragraph of HTML, counted as they are read. */
const lettersOf = (html: string): number => html.replace(/<[^>]*>/g, '').replace(/&[^;]+;/g, '.').length;

/** A scene on two small pages. */
export interface StoryPages {
  first: string[];
  second: string[];
  /** Whether something of it was left out, which is then said. */
  isShortened: boolean;
}

/**
 * The paragraphs of a scene on two small pages: whole ones, in their order. From the first that has no room on the second page, the rest is left out.
 * @param html the scene’s paragraphs as HTML
 */
export const storyPages = (html: string): StoryPages => {
  const paragraphs = html.match(/<p>[^]*?<\/p>/g) ?? [];
  const [onFirst, onSecond] = STORY_LETTERS;
  const pages: StoryPages = { first: [], second: [], isShortened: false };
  let [left, place]: [number, 'first' | 'second'] = [onFirst, 'first'];
  for (const paragraph of paragraphs) {
    const letters = lettersOf(paragraph);
    if (letters > left && place === 'first') [left, place] = [onSecond, 'second'];
    if (letters > left) return { ...pages, isShortened: true };
    pages[place].push(paragraph);
    left -= letters;
  }
  // One paragraph after another on one page would leave the other without any.
  if (pages.second.length === 0 && pages.first.length > 1) {
    const last = pages.first.at(-1) ?? '';
    if (lettersOf(last) <= onSecond) return { ...pages, first: pages.first.slice(0, -1), second: [last] };
  }
  return pages;
};
