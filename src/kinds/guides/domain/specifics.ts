/** The element that marks, in a guide's HTML, what holds only for a time. Nothing else can write it: texts have no HTML of their own. */
export const UNTIL_REVIEW = 'until-review';

/**
 * A guide's HTML with what it marks as holding only for a time; past that, each such place says instead that it was left out.
 * @param instead the sentence that stands in its place; nothing while it holds
 */
export const withSpecifics = (html: string, instead: string | undefined): string => {
  const [opened, closed] = instead === undefined ? ['<div class="specifics">', '</div>'] : [`<p class="note">${instead}</p>`, ''];
  let made = '';
  let depth = 0;
  for (const [start, behindStart] of html.split(`<${UNTIL_REVIEW}>`).entries()) {
    if (start > 0) depth += 1;
    if (start > 0 && depth === 1) made += opened;
    for (const [end, words] of behindStart.split(`</${UNTIL_REVIEW}>`).entries()) {
      if (end > 0) depth -= 1;
      if (end > 0 && depth === 0) made += closed;
      if (depth === 0 || instead === undefined) made += words;
    }
  }
  if (depth !== 0) throw new Error(`A place that holds for a time does not end: ${html.slice(0, 200)}`);
  return made;
};
