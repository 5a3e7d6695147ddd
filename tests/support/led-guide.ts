import type { ContentTree } from './content-tree.ts';

/** The guide of the small tree, in both languages. */
export const LED_GUIDES = ['content/guides/en/a-guide.md', 'content/guides/es/una-guia.md'] as const;

/** Every place from which the site has to lead to a guide. */
export const LED_FROM = 'foot, class, card, country-1, photos-1, hits-1, silent-1';

/** Lets the site lead to the one guide of the small tree from everywhere. */
export const leadToGuide = (tree: ContentTree): void => {
  for (const file of LED_GUIDES) {
    tree.change(file, 'group: before', `group: before\nledFrom: [${LED_FROM}]\nlastFragment: 1`);
    tree.append(file, '## A, B {#1}\n\n1, 2, 3.');
  }
};
