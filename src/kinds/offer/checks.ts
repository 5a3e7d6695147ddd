import { KINDS } from '#/kinds/index.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';

const FILE = KINDS.offer.at.file;

/** "Look at an offer": the countries and guides that it names are there, and no question is there twice. */
export const checkOffer = ({ named, unreadable, texts, data: { offer } }: ContentFiles): Problem[] => {
  if (!offer) return [];
  const { questions, registries, guides } = offer;
  const ids = questions.map(({ id }) => id);
  const known = new Set(texts.filter(({ kind }) => kind === 'guides').map(keyOf));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem(FILE, `questions › ${id}`, 'repeated', { id })),
    ...registries.flatMap(({ country }, index) =>
      named.hotlines.has(country) ? [] : [problem(FILE, `registries › ${index + 1} › country`, 'unknownCountry', { code: country })],
    ),
    ...(unreadable.has('guides') ? [] : guides.filter((key) => !known.has(key))).map((key) => problem(FILE, 'guides', 'offerGuide', { key })),
  ];
};
