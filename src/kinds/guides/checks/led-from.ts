import { LED_FROM, WORRIES } from '#/kinds/guides/domain/led-from.ts';
import { isNumbered, placesOf } from '#/content-files/fragments/fragments.ts';
import { problem, type Problem } from '#/content-files/read/problem.ts';
import type { ContentFiles, TextFile } from '#/content-files/read/read-content.ts';
import { keyOf } from '#/content-files/read/text-file.ts';

type GuideFile = TextFile & { kind: 'guides' };

const namesOf = ({ data }: GuideFile): readonly string[] => data.ledFrom ?? [];

/** Every place from which the site must lead to a guide, as `ledFrom` names it. */
const NEEDED = [...LED_FROM, 'country-1', ...WORRIES] as const;

/** The guides of the content. */
export const guidesOf = ({ texts }: Pick<ContentFiles, 'texts'>): GuideFile[] => texts.filter((text) => text.kind === 'guides');

/** The places from which the site has to lead to a guide, and does not: a door of home that leads nowhere is left out without a word. */
export const notLed = (content: Pick<ContentFiles, 'texts'>): string[] => {
  const led = guidesOf(content).flatMap(namesOf);
  return NEEDED.filter((needed) => !led.some((name) => name === needed || name.startsWith(`${needed}-`)));
};

/** The keys of the guides to which the site leads from elsewhere than their list, each once. */
export const ledKeys = (content: Pick<ContentFiles, 'texts'>): string[] => [
  ...new Set(guidesOf(content).flatMap((guide) => (namesOf(guide).length > 0 ? [keyOf(guide)] : []))),
];

/** What one guide of a language alone can have: a place on countries' pages, a country's law, a door of home, the menu. The foot has several. */
const placeIn = (name: string): string | undefined => {
  const worry = WORRIES.find((one) => name.startsWith(`${one}-`));
  return worry ?? (name === 'foot' ? undefined : name);
};

const inGuide = (guide: GuideFile, countries: ReadonlySet<string>): Problem[] => {
  const names = namesOf(guide);
  const headings = placesOf(guide)
    .places.filter((place) => place.kind === 'heading' && isNumbered(place))
    .map(({ name = '' }) => name);
  const known = [
    ...LED_FROM,
    'country-1',
    ...[...countries].map((code) => `law-${code}`),
    ...WORRIES.flatMap((one) => headings.map((heading) => `${one}-${heading}`)),
  ];
  const isKnown = (name: string): boolean => known.includes(name) || /^country-[1-9]\d?$/.test(name);
  return names.filter((name) => !isKnown(name)).map((name) => problem(guide.file, 'ledFrom', 'ledFromUnknown', { name, known: known.join(', ') }));
};

/** Names of `ledFrom` that are none, of a country or a heading that is not there, or that two guides have. */
export const checkLedFrom = (content: ContentFiles): Problem[] => {
  const seen = new Map<string, string>();
  return guidesOf(content).flatMap((guide) => [
    ...inGuide(guide, content.named.hotlines),
    ...namesOf(guide).flatMap((name) => {
      const place = placeIn(name);
      if (place === undefined) return [];
      const first = seen.get(`${guide.locale} ${place}`);
      seen.set(`${guide.locale} ${place}`, first ?? guide.file);
      return first === undefined ? [] : [problem(guide.file, 'ledFrom', 'ledFromTwice', { name, file: first })];
    }),
  ]);
};
