import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { NAMED_CONTENT, type NamedContent } from '#/domain/named-content.ts';
import { isRouteName } from '#/routing/routes.ts';
import { say, type Blanks, type MessageKey } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';

const GUIDE = 'content/guides/en/a-guide.md';
const GUIA = 'content/guides/es/una-guia.md';

/** What code would name in the small tree. */
const NAMED: NamedContent = {
  firstCountries: ['mx'],
  generalLine: 'mx-shown',
  pages: ['about'],
  countryGuides: ['first-guide'],
  footGuides: ['first-guide'],
  classGuide: 'first-guide',
  rightsGuides: {},
  worries: {
    photos: { guide: 'first-guide', heading: '1' },
    hits: { guide: 'first-guide', heading: '1' },
    silent: { guide: 'first-guide', heading: '1' },
  },
};

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => tree.dispose());

const told = async (named: Partial<NamedContent> = {}): Promise<string[]> =>
  (await checkContent(tree.root, '2026-11-25', { ...NAMED, ...named })).problems.map(({ file, field, message }) => `${file} | ${field} | ${message}`);
const line = (file: string, field: string, key: MessageKey, blanks: Blanks = {}): string => `${file} | ${field} | ${say(key, blanks, 'en')}`;

describe('content that code names', () => {
  it('is passed without a word where it is there', async () => {
    expect(await told()).toEqual([]);
  });

  it('has an address for each of its pages', () => {
    expect(NAMED_CONTENT.pages.filter((name) => !isRouteName(name))).toEqual([]);
  });

  it('is missed where the file of "Look at an offer" is gone', async () => {
    tree.remove('content/offer.yaml');
    expect(await told()).toEqual([line('content/offer.yaml', '', 'offerMissing')]);
  });

  it('is missed where it is gone or was renamed: a guide, a page', async () => {
    for (const file of [GUIDE, GUIA]) tree.change(file, 'first-guide', 'other-guide');
    for (const file of ['content/pages/en/about.md', 'content/pages/es/acerca.md']) tree.remove(file);
    expect(await told()).toEqual([
      line('content/pages', 'translationKey', 'namedMissing', { key: 'about' }),
      line('content/guides', 'translationKey', 'namedMissing', { key: 'first-guide' }),
    ]);
  });

  it('may be no draft, wait for no day, and exist in both languages', async () => {
    tree.change(GUIDE, 'translationKey', 'draft: true\ntranslationKey');
    tree.change('content/pages/es/acerca.md', 'translationKey', 'onlyIn: Nobody has written the English one.\ntranslationKey');
    tree.remove('content/pages/en/about.md');
    expect(await told()).toEqual([line('content/pages/es/acerca.md', 'onlyIn', 'namedOnlyIn'), line(GUIDE, 'draft', 'namedHeld')]);
  });
});
