import { problem, type Problem } from '../read/problem.ts';
import { OFFER_FILE, type ContentFiles } from '../read/read-content.ts';
import { keyOf } from '../read/text-file.ts';

/** "Look at an offer": the countries and guides that it names are there, and no question is there twice. */
export const checkOffer = ({ offer, named, texts }: ContentFiles): Problem[] => {
  if (!offer) return [];
  const { questions, registries, guides } = offer;
  const ids = questions.map(({ id }) => id);
  const known = new Set(texts.filter(({ kind }) => kind === 'guides').map(keyOf));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem(OFFER_FILE, `questions › ${id}`, 'repeated', { id })),
    ...registries.flatMap(({ country }, index) =>
      named.countries.has(country) ? [] : [problem(OFFER_FILE, `registries › ${index + 1} › country`, 'unknownCountry', { code: country })],
    ),
    ...(named.unreadable.has('guides') ? [] : guides.filter((key) => !known.has(key))).map((key) =>
      problem(OFFER_FILE, 'guides', 'offerGuide', { key }),
    ),
  ];
};
