const SPECIFICS = /<div class="specifics">[\s\S]*?<\/div>/g;

/**
 * A guide's HTML without what holds only for a time: each such place says instead that it was left out. Markdown puts no
 * other `<div>` inside one; where that is not so the build stops, since half of it would stay.
 * @param instead the sentence that stands in its place
 */
export const withoutSpecifics = (html: string, instead: string): string =>
  html.replace(SPECIFICS, (found) => {
    if (found.includes('<div', 1)) throw new Error(`A box stands inside ":::specifics": ${found.slice(0, 200)}`);
    return `<p class="note">${instead}</p>`;
  });
