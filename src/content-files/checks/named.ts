import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '#/domain/locale.ts';
import type { NamedContent } from '#/domain/named-content.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { FilePublication } from '../read/publication.ts';
import { OFFER_FILE, type ContentFiles } from '../read/read-content.ts';
import { keyOf, onlyInOf } from '../read/text-file.ts';

/** Texts that code leads to: each must be published in both languages. */
const texts = (content: ContentFiles, { unpublished }: FilePublication, kind: 'pages' | 'guides', keys: readonly string[]): Problem[] =>
  keys.flatMap((key) => {
    const versions = content.texts.filter((text) => text.kind === kind && keyOf(text) === key);
    const [first] = versions;
    if (!first) return content.named.unreadable.has(kind) ? [] : [problem(`content/${kind}`, 'translationKey', 'namedMissing', { key })];
    const held = unpublished.filter(({ text }) => text.kind === kind && text.translationKey === key);
    return [
      ...held.map(({ text: { text }, why }) => problem(text.file, why === 'draft' ? 'draft' : 'date', 'namedHeld')),
      // Without a reason, the missing version is told of by another check.
      ...(versions.length < LOCALES.length && onlyInOf(first) !== '' ? [problem(first.file, 'onlyIn', 'namedOnlyIn')] : []),
    ];
  });

/** Texts that the menu, home and the pages of countries lead to by name, and that are missing, were renamed, or may not be shown. Lines: checks/countries.ts. And the one file that a page is made of. */
export const checkNamed = (content: ContentFiles, publication: FilePublication, named: NamedContent): Problem[] => [
  ...(existsSync(join(content.root, OFFER_FILE)) ? [] : [problem(OFFER_FILE, '', 'offerMissing')]),
  ...texts(content, publication, 'pages', named.pages),
  ...texts(content, publication, 'guides', [
    ...new Set([
      ...named.countryGuides,
      ...named.footGuides,
      named.classGuide,
      ...Object.values(named.rightsGuides),
      ...Object.values(named.worries).map(({ guide }) => guide),
    ]),
  ]),
];
