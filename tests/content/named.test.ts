import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { NAMED_CONTENT, type NamedContent } from '#/domain/named-content.ts';
import { isRouteName } from '#/routing/routes.ts';
import { say, type Blanks, type MessageKey } from '#/staff-words/messages.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';
import { leadToGuide, LED_FROM, LED_GUIDES } from '../support/led-guide.ts';

const [GUIDE] = LED_GUIDES;

/** What code would name in the small tree. */
const NAMED: NamedContent = {
  pages: ['about'],
};

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
  leadToGuide(tree);
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

  it('is missed where no guide says that the site leads to it from there', async () => {
    for (const file of LED_GUIDES) tree.change(file, LED_FROM, 'foot, card, country-1, hits-1, silent-1');
    expect(await told()).toEqual(['class', 'photos'].map((name) => line('content/guides', 'ledFrom', 'ledFromMissing', { name })));
  });

  it('is missed where it is gone or was renamed: a page', async () => {
    for (const file of ['content/pages/en/about.md', 'content/pages/es/acerca.md']) tree.remove(file);
    expect(await told()).toEqual([
      line('content/pages', 'translationKey', 'namedMissing', { key: 'about' }),
    ]);
  });

  it('may be no draft, wait for no day, and exist in both languages', async () => {
    tree.change(GUIDE, 'translationKey', 'draft: true\ntranslationKey');
    tree.change('content/pages/es/acerca.md', 'translationKey', 'onlyIn: Nobody has written the English one.\ntranslationKey');
    tree.remove('content/pages/en/about.md');
    expect(await told()).toEqual([line('content/pages/es/acerca.md', 'onlyIn', 'namedOnlyIn'), line(GUIDE, 'draft', 'namedHeld')]);
  });
});
