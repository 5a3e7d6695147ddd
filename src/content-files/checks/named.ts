import { telHref } from '#/domain/dialling.ts';
import { leadLine, linesFor, shownLine } from '#/domain/line-order.ts';
import { LOCALES } from '#/domain/locale.ts';
import type { NamedContent } from '#/domain/named-content.ts';
import { problem, type Problem } from '../problem.ts';
import { publicationOf } from '../publication.ts';
import { textField, type ContentFiles } from '../read.ts';

/** Texts that code leads to: each must be published in both languages. */
const texts = (content: ContentFiles, today: string, kind: 'pages' | 'guides', keys: readonly string[]): Problem[] => {
  const { unpublished } = publicationOf(content, today);
  return keys.flatMap((key) => {
    const versions = content.texts.filter((text) => text.kind === kind && textField(text, 'translationKey') === key);
    const [first] = versions;
    if (!first) return content.named.unreadable.has(kind) ? [] : [problem(`content/${kind}`, 'translationKey', 'namedMissing', { key })];
    const held = unpublished.filter(({ text }) => text.kind === kind && text.translationKey === key);
    return [
      ...held.map(({ text: { text }, why }) => problem(text.file, why === 'draft' ? 'draft' : 'date', 'namedHeld')),
      // Without a reason, the missing version is told of by another check.
      ...(versions.length < LOCALES.length && textField(first, 'onlyIn') !== '' ? [problem(first.file, 'onlyIn', 'namedOnlyIn')] : []),
    ];
  });
};

const countries = ({ countries: all, named: { countries: names } }: ContentFiles, codes: readonly string[]): Problem[] => {
  const data = all.map((one) => one.data);
  return codes.flatMap((code) => {
    const country = all.find((one) => one.code === code);
    if (!country) return names.has(code) ? [] : [problem(`content/hotlines/${code}.yaml`, '', 'namedCountry')];
    const phone = leadLine(linesFor(country.data, data))?.phones[0];
    return phone && telHref(phone) ? [] : [problem(country.file, 'lines', 'namedNoNumber')];
  });
};

const generalLine = ({ countries: all, named }: ContentFiles, id: string): Problem[] => {
  for (const { file, data } of all) {
    const line = data.lines.find((one) => one.id === id);
    if (line) return shownLine(line) ? [] : [problem(file, `lines › ${id}`, 'namedLineHeld')];
  }
  return all.length < named.countries.size ? [] : [problem('content/hotlines', 'lines', 'namedLine', { id })];
};

/** Content that the menu, home and the pages of countries lead to by its name, and that is missing, was renamed, or may not be shown. */
export const checkNamed = (content: ContentFiles, today: string, named: NamedContent): Problem[] => [
  ...texts(content, today, 'pages', named.pages),
  ...texts(content, today, 'guides', [...new Set([named.worriedGuide, ...named.countryGuides, ...Object.values(named.rightsGuides)])]),
  ...countries(content, named.firstCountries),
  ...generalLine(content, named.generalLine),
];
