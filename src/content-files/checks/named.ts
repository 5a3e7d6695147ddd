import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '#/domain/locale.ts';
import type { NamedContent } from '#/domain/named-content.ts';
import { ledKeys, notLed } from '#/kinds/guides/checks/led-from.ts';
import { KINDS, type TextKind } from '#/kinds/index.ts';
import { problem, type Problem } from '../read/problem.ts';
import type { FilePublication } from '../read/publication.ts';
import type { ContentFiles } from '../read/read-content.ts';
import { keyOf, onlyInOf } from '../read/text-file.ts';

/** Texts that code leads to: each must be published in both languages. */
const texts = (content: ContentFiles, { unpublished }: FilePublication, kind: TextKind, keys: readonly string[]): Problem[] =>
  keys.flatMap((key) => {
    const versions = content.texts.filter((text) => text.kind === kind && keyOf(text) === key);
    const [first] = versions;
    if (!first) return content.unreadable.has(kind) ? [] : [problem(KINDS[kind].at.texts, 'translationKey', 'namedMissing', { key })];
    const held = unpublished.filter(({ text }) => text.kind === kind && text.translationKey === key);
    return [
      ...held.map(({ text: { text }, why }) => problem(text.file, why === 'draft' ? 'draft' : 'date', 'namedHeld')),
      // Without a reason, the missing version is told of by another check.
      ...(versions.length < LOCALES.length && onlyInOf(first) !== '' ? [problem(first.file, 'onlyIn', 'namedOnlyIn')] : []),
    ];
  });

/** Texts that the menu, home and the pages of countries lead to by name, and that are missing, were renamed, or may not be shown. Lines: checks/countries.ts. And the one file that a page is made of. */
export const checkNamed = (content: ContentFiles, publication: FilePublication, named: NamedContent): Problem[] => [
  ...(existsSync(join(content.root, KINDS.offer.at.file)) ? [] : [problem(KINDS.offer.at.file, '', 'offerMissing')]),
  ...texts(content, publication, 'pages', named.pages),
  ...texts(content, publication, 'guides', ledKeys(content)),
  ...(content.unreadable.has('guides') ? [] : notLed(content).map((name) => problem(KINDS.guides.at.texts, 'ledFrom', 'ledFromMissing', { name }))),
];
