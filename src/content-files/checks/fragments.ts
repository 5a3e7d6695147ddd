import { highestIn, isNumbered, placesOf, repeatedIn, type Place } from '../fragments/fragments.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { ContentFiles, TextFile } from '../read/read-content.ts';

const unnumbered = ({ file }: TextFile, place: Place): Problem[] => {
  const { kind, line, name, written } = place;
  if (place.underlined) return [problem(file, '', 'headingUnderlined', { line })];
  if (isNumbered(place)) return [];
  if (kind === 'passage') return [problem(file, '', 'fragmentPassage', { line, id: written })];
  return name === undefined ? [problem(file, '', 'fragmentMissing', { line })] : [problem(file, '', 'fragmentWord', { line, found: written })];
};

const inText = (text: TextFile): Problem[] => {
  const { places, shown } = placesOf(text);
  const { file } = text;
  const highest = highestIn(text, places);
  return [
    ...places.flatMap((place) => unnumbered(text, place)),
    ...repeatedIn(places).map(({ place, first }) =>
      problem(file, '', 'fragmentTwice', { number: place.name ?? '', line: place.line, first: first.line }),
    ),
    ...shown.map(({ line, found }) => problem(file, '', 'fragmentShown', { line, found })),
    ...(places.some(isNumbered) && text.valid && text.data.lastFragment !== highest ? [problem(file, 'lastFragment', 'fragmentHighest')] : []),
  ];
};

/** Headings and passages that an address would name by a word, or that have no number of their own. */
export const checkFragments = ({ texts }: ContentFiles): Problem[] => texts.flatMap(inText);
