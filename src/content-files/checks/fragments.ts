import { highestIn, isNumbered, isNumberedText, placesOf, repeatedIn, type NumberedText, type Place } from '../fragments/fragments.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';

const unnumbered = ({ file }: TextFile, place: Place): Problem[] => {
  const { kind, row, name, written } = place;
  if (place.underlined) return [problem(file, '', 'headingUnderlined', { row })];
  if (isNumbered(place)) return [];
  if (kind === 'passage') return [problem(file, '', 'fragmentPassage', { row, id: written })];
  return name === undefined ? [problem(file, '', 'fragmentMissing', { row })] : [problem(file, '', 'fragmentWord', { row, found: written })];
};

/** The line for her who has no time, where it leads to a heading that is not in its text. */
const nowhere = (text: TextFile, places: readonly Place[]): Problem[] => {
  const to = text.kind === 'guides' ? text.data.now?.to : undefined;
  if (!to?.startsWith('#')) return [];
  const numbers = places.filter((place) => place.kind === 'heading' && isNumbered(place)).map(({ name = '' }) => `#${name}`);
  return numbers.includes(to) ? [] : [problem(text.file, 'now › to', 'nowNowhere', { to, numbers: numbers.join(', ') || '–' })];
};

const inText = (text: NumberedText): Problem[] => {
  const { places, shown } = placesOf(text);
  const { file } = text;
  const highest = highestIn(text, places);
  return [
    ...places.flatMap((place) => unnumbered(text, place)),
    ...repeatedIn(places).map(({ place, first }) =>
      problem(file, '', 'fragmentTwice', { number: place.name ?? '', row: place.row, first: first.row }),
    ),
    ...shown.map(({ row, found }) => problem(file, '', 'fragmentShown', { row, found })),
    ...(places.some(isNumbered) && text.valid && text.data.lastFragment !== highest ? [problem(file, 'lastFragment', 'fragmentHighest')] : []),
    ...nowhere(text, places),
  ];
};

/** Headings and passages that an address would name by a word, or that have no number of their own. */
export const checkFragments = ({ texts }: ContentFiles): Problem[] => texts.filter(isNumberedText).flatMap(inText);
