import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';

const POST = 'content/posts/en/a-post.md';
const PART = 'content/stories/en/part-1.mdx';
const LINES = 'content/hotlines/mx.yaml';

/** A country without lines that must not show a number that is right in Mexico. */
const NEIGHBOUR = `code: gt
name: { en: Guatemala, es: Guatemala }
inside: { en: in Guatemala, es: en Guatemala }
zones: [America/Guatemala]
denied:
  - number: "079"
    reason: { en: Another service., es: Otro servicio. }
`;

/** What staff may write, as the end of "lets staff write …", and how they would. */
const ALLOWED: readonly [about: string, make: (tree: ContentTree) => void][] = [
  ['code as an example, with signs that mean something elsewhere', ({ append }) => append(POST, 'Type `<b>`.\n\n```\n# <b>\n```')],
  ['"<" and HTML in an .mdx text, where they mean just that', ({ append }) => append(PART, 'I <3 you, and <b>that</b> is all.')],
  ['a link to a place on a page', ({ append }) => append(POST, '[Mexico](/en/get-help/mx/#numbers)')],
  ['a link to the gateway and to a short address', ({ append }) => append(POST, '[Languages](/#choose) and [help](/help/)')],
  ['a link to another website', ({ append }) => append(POST, '[A report](https://example.org/es/)')],
  ['a picture that is there', ({ append }) => append(POST, '![A loom](../../media/loom.png)')],
  ['the number of a line that is shown', ({ append }) => append(POST, 'It is 800 5533 000, or dial 079.')],
  [
    'the number of a line that follows a held one',
    ({ change, append }) => {
      change(LINES, '    status: published', '    status: held\n    heldBecause: Nobody answers.');
      change(LINES, '    status: held\n    heldBecause: No page of this year prints it.', '    status: published');
      append(POST, 'Or dial *765.');
    },
  ],
  [
    'the WhatsApp number of a line that is shown',
    ({ change, append }) => {
      change(LINES, 'grade: high', 'grade: high\n    whatsapp: [{ number: "+525512345678", source: site }]');
      append(POST, 'Write to +52 55 1234 5678.');
    },
  ],
  [
    'a short number that another country must not show',
    ({ write, append }) => {
      write('content/hotlines/gt.yaml', NEIGHBOUR);
      append(POST, 'In Mexico, dial 079.');
    },
  ],
  ['years, days and sums', ({ append }) => append(POST, 'From 2019–2023, on 2026-03-14, 12,500 people paid 1,200 dollars.')],
  [
    'an original that its translation does not follow yet, a revision that looks like a number, and an English original',
    ({ append, change }) => {
      append('content/guides/es/una-guia.md', 'Más palabras.');
      change('content/pages/en/about.md', 'f972bbdce522', '123456789012');
      change(POST, 'translatedFrom: "1960f938dafb"\n', '');
      change('content/posts/es/un-texto.md', 'date:', 'translatedFrom: "efbd2db75f61"\ndate:');
    },
  ],
  [
    'a part in one language where only that one was agreed to',
    ({ change, remove }) => {
      change('content/series/ana.yaml', '[en, es]', '[es]');
      remove(PART);
    },
  ],
];

let tree: ContentTree;
beforeEach(() => {
  tree = contentTree();
});
afterEach(() => tree.dispose());

describe('the check of the content', () => {
  it.each(ALLOWED)('lets staff write %s', (_, make) => {
    make(tree);
    expect(checkContent(tree.root, '2026-11-25')).toEqual({ problems: [], warnings: [] });
  });

  it('lets staff write on Windows, whose lines end in another way', () => {
    for (const file of [POST, PART, LINES]) tree.rewrite(file, (text) => text.replaceAll('\n', '\r\n'));
    expect(checkContent(tree.root, '2026-11-25')).toEqual({ problems: [], warnings: [] });
  });

  it('does not complain of links to a text that cannot be read, since the mistake is there', () => {
    tree.append('content/guides/en/a-guide.md', '[A post](/en/news/a-post/)');
    tree.write(POST, 'No fields.\n');
    expect(new Set(checkContent(tree.root, '2026-11-25').problems.map(({ file }) => file))).toEqual(new Set([POST]));
  });
});
