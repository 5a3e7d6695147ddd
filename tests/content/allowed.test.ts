import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { scaleOf } from './broken/scales.ts';
import { addReplies } from '../support/a-conversation.ts';
import { contentTree, DOT, type ContentTree } from '../support/content-tree.ts';

const POST = 'content/posts/en/a-post.md';
const PART = 'content/stories/en/part-1.mdx';
const LINES = 'content/hotlines/mx.yaml';

/** A country without lines that must not show a number that is right in Mexico. */
const NEIGHBOUR = `code: gt
name: { en: Guatemala, es: Guatemala }
inside: { en: in Guatemala, es: en Guatemala }
zones: [America/Guatemala]
instead: { en: Nobody that we found., es: Nadie que hayamos encontrado. }
denied:
  - number: "079"
    reason: { en: Another service., es: Otro servicio. }
`;

/** Where the story of Ana was published, under a title that is not ours. */
const PUBLISHED = `published:
  basis: permission-given
  askedOn: 2025-03-01
  answer: "yes"
  when: { en: in 2025, es: en 2025 }
  where:
    - { title: I was a sex slave, publisher: A paper, language: en }
`;

/** What staff may write, as the end of "lets staff write …", and how they would. */
const ALLOWED: readonly [about: string, make: (tree: ContentTree) => void][] = [
  [
    'laws, visas, days, prices and years, which are nobody’s number',
    ({ append }) => append(POST, 'Article 10, section 3; 22 U.S.C. § 7105(c); T-1 and U-1, Form I-914; 12/3/2026, 10:41; 1,500 pesos, 2016–2020; NOM-046-SSA2-2005.'),
  ],
  [
    'a street, an account and an address that someone said are meant to be published',
    ({ append, write }) => {
      write(
        'content/meant.yaml',
        'a-house:\n  words: Av. Benito Juárez 1204, Centro\n  why: Its own page prints it.\nan-account:\n  words: "@ACouncil"\n  why: Its own page names it.\n',
      );
      append(POST, 'Go to **Av. Benito Juárez** 1204, or write to @acouncil.');
    },
  ],
  [
    'phrases of words that the site has, that two of them have, or that someone said are no name',
    ({ write }) => {
      write('content/phrases.yaml', 'danger:\n  en: [the first thing]\n  es: [tiene una pistola, trae pistola, tiene 14 y llora]\n');
      write('content/same-words.yaml', 'es:\n  groups: [trae tiene]\n  notNames: [llora]\n');
    },
  ],
  ['code as an example, with signs that mean something elsewhere', ({ append }) => append(POST, 'Type `<b>`.\n\n```\n# <b>\n```')],
  [
    'fields as an example in code, in a note for colleagues, or as everyday words',
    ({ append }) => {
      append(POST, '```\ndraft: true\n```\n\nThat was the hardest\npart: the nights when nobody came.');
      append(PART, '{/*\nwithdrawnOn: ask her again\n*/}');
    },
  ],
  ['"<" and HTML in an .mdx text, where they mean just that', ({ append }) => append(PART, 'I <3 you, and <b>that</b> is all.')],
  ['a link to a place on a page', ({ append }) => append(POST, '[Mexico](/en/get-help/mx/#content)')],
  ['a link to the gateway and to a short address', ({ append }) => append(POST, '[Languages](/#choose) and [help](/help/)')],
  ['a link to another website', ({ append }) => append(POST, '[A report](https://example.org/es/)')],
  [
    'headings with their numbers, in boxes and lists too, and a number that was given and is gone',
    ({ append, change }) => {
      change(POST, 'lastFragment: 1', 'lastFragment: 9');
      append(POST, '## One {#2}\n\n:::note\n### Two {#1}\n:::\n\n- ## `Three` {#4}\n\n> ## Four ## {#5}\n\n### For {sale} {#6}');
      append(PART, '## Five {6} {#1234}');
      change(PART, 'lastFragment: 1', 'lastFragment: 1234');
    },
  ],
  ['what looks like a heading and is none', ({ append }) => append(POST, '```\n## One\n{#a}\n```\n\n~~~\n## Two\n~~~\n\n    ## Three\n\n##Four `{#b}` {a} #5')],
  [
    'a link to a heading by its number, on the same page and on others',
    ({ append }) => {
      append(POST, '## One {#1}\n\n[Up](#1)');
      append('content/guides/en/a-guide.md', '[One](/en/news/a-post/#1), [the passage](/en/stories/ana/part-1/#1), [us](/en/about/#contact)');
    },
  ],
  ['a scale of twelve signs, which lead to a guide and to the numbers', ({ write }) => write('content/scales/love.yaml', scaleOf())],
  ['a web address on its own', ({ append }) => append(POST, '<https://example.org/> and https://example.org/a')],
  ['notes for colleagues in a story, which nobody else reads', ({ append }) => append(PART, 'A {/* private */} and <!-- b\n\nc --> d.')],
  [
    'the same forms in both languages, a number written as each language has it',
    ({ append }) => {
      append(POST, ':::bars\nA report\n\n- One: 30.6%\n- Two: 100%\n:::\n\n:::stitches\nOf 100, more than 50.\n:::\n\n:::cards{drawings="ring"}\n- **One** it is\n:::');
      append(
        'content/posts/es/un-texto.md',
        ':::bars\nUn informe\n\n- Uno: 30,6 %\n- Dos: 100 %\n:::\n\n:::stitches\nDe 100, más de 50.\n:::\n\n:::cards{drawings="ring"}\n- **Uno** es\n:::',
      );
    },
  ],
  [
    'a drawing that changes with a heading’s first words and a paragraph’s, whatever marks of quotation stand there',
    ({ change, append }) => {
      change('content/series/ana.yaml', 'imagePolicy: none', 'imagePolicy: drawn-no-person');
      for (const [file, from] of [
        [PART, 'A hard'],
        ['content/stories/es/parte-1.mdx', 'Un párrafo'],
      ] as const) {
        change(
          file,
          'part: 1\n',
          `part: 1\nlights:\n  - { drawing: armchair-lamp }\n  - { drawing: armchair-dark, from: "${from}" }\n  - { drawing: armchair-dawn, from: "So 'it'" }\n`,
        );
        append(file, '\nSo “it” ends.\n');
      }
    },
  ],
  ['a link to a place on the same page', ({ append }) => append(POST, '[Up](#top)')],
  [
    'drawings of the site at a post, a guide, a series that shows no person, and one of its parts',
    ({ change }) => {
      change(POST, 'author:', 'drawing: quilt\nauthor:');
      change('content/guides/en/a-guide.md', 'group:', 'drawing: gift\ngroup:');
      change('content/series/ana.yaml', 'imagePolicy: none', 'imagePolicy: drawn-no-person\ndrawing: two-cups');
      change(PART, 'part: 1', 'part: 1\ndrawing: armchair');
    },
  ],
  [
    'the boxes of a guide: signs with their drawings, steps beside what makes it worse, the step for today',
    ({ append }) =>
      append(
        'content/guides/en/a-guide.md',
        [
          ':::signs\n- :drawing[ring] He speaks of marriage.\n- :drawing[gift] He gives.\n\nNone of these proves anything.\n:::',
          '::::pair\nWords.\n\n:::steps\n1. **Ask.** Words.\n2. Wait.\n:::\n\n:::worse\n- **Alone.**\n:::\n::::',
          ':::today\nWrite one word.\n:::',
        ].join('\n\n'),
      ),
  ],
  [
    'pictures in folders of their own, and files that Windows, macOS or a program puts there',
    ({ root, write }) => {
      mkdirSync(join(root, 'content/media/looms'));
      writeFileSync(join(root, 'content/media/looms/loom.PNG'), Buffer.from(DOT, 'base64'));
      for (const folder of ['content', 'content/posts/en', 'content/hotlines', 'content/media/looms', 'public'])
        for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) write(`${folder}/${name}`, '');
      write('content/.obsidian/app.json', '{}');
    },
  ],
  [
    'a drawing of shapes and words in the public folder',
    ({ write }) =>
      write(
        'public/loom.svg',
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- a loom --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg"><title>A &amp; B</title><defs><path id="a" d="M1 1h7"/></defs><use href="#a" fill="url(#b)"/></svg>',
      ),
  ],
  ['a picture that is there', ({ append }) => append(POST, '![A loom](../../media/loom.png)')],
  ['the short number of a line that is shown', ({ append }) => append(POST, 'Or dial 079.')],
  [
    'the number of a line that follows a held one',
    ({ change, append, confirmNumbers }) => {
      change(LINES, '    status: published', '    status: held\n    heldBecause: { en: Nobody answers., es: Nadie contesta. }');
      change(LINES, '    status: held\n    heldBecause: { en: No page of this year prints it., es: Ninguna página de este año lo publica. }', '    status: published');
      append(POST, 'Or dial *765.');
      confirmNumbers();
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
  ['a word of the list in a quotation', ({ append }) => append(POST, 'He said “you sex\nslave”, "sex slave", «sex slave».\n\n> Sex slave, he said.')],
  ['a word of the list in a quotation of a field', ({ change }) => change(POST, 'in one sentence', 'and “sex slave” in one sentence')],
  ['a word of the list as a marked entry of a glossary', ({ append }) => append(POST, '**:term[Sex slave].** A word that leaves out who did it.')],
  [
    'a link named by the title of a source, whatever its words',
    ({ change, append }) => {
      change('content/sources.yaml', 'title: A report', 'title: I was a sex slave');
      append(POST, '[I was a sex slave](https://example.org/report)');
    },
  ],
  ['a word of the list in code, and in a block quote of several paragraphs', ({ append }) => append(POST, '`sex slave`\n\n> One.\n>\n> A sex slave.')],
  [
    'a link by reference named by the title of a source, whatever its words',
    ({ change, append }) => {
      change('content/sources.yaml', 'title: A report', 'title: I was a sex slave');
      append(POST, '[I was a *sex slave*][1]\n\n[1]: https://example.org/report');
    },
  ],
  [
    'a published title, whatever its words',
    ({ change }) => {
      const consent = 'consent:\n  givenOn: 2025-06-01\n  reviewBy: 2028-06-01\n';
      change('content/series/ana.yaml', 'kind: told-to-us', 'kind: retold');
      change('content/series/ana.yaml', consent, PUBLISHED);
      change(PART, 'title: Part one', 'title: I was a sex slave');
    },
  ],
  [
    'an address with a word of the list',
    ({ append }) => append(POST, 'https://example.org/sex-slave and [a report](https://example.org/sex-slave).'),
  ],
  [
    'a source whose name has a word of the list',
    ({ change, rewrite }) => {
      change('content/sources.yaml', 'report:', 'sex-slave:');
      for (const file of ['content/offer.yaml', 'content/notices.yaml']) rewrite(file, (text) => text.replace(/\breport\b/g, 'sex-slave'));
      change(POST, '[report]', '[sex-slave]');
      change('content/posts/es/un-texto.md', '[report]', '[sex-slave]');
    },
  ],
  [
    'longer words that begin or end like one of the list',
    ({ append }) => append('content/posts/es/un-texto.md', 'La contrata de blancas, la trata de blancasñ.'),
  ],
  [
    'an original that its translation does not follow yet, a revision that looks like a number, and an English original',
    ({ append, change }) => {
      append('content/guides/es/una-guia.md', 'Más palabras.');
      change('content/pages/en/about.md', 'f972bbdce522', '123456789012');
      change(POST, 'translatedFrom: "1960f938dafb"\n', '');
      change('content/posts/es/un-texto.md', 'date:', 'translatedFrom: "efbd2db75f61"\ndate:');
    },
  ],
  ['the flags of England, Scotland and Wales, a heart and a number in a box', ({ append }) => append(POST, '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️ 1️⃣ 👩🏽‍🦱')],
  ['speech that begins with a dash, as Spanish has it, and an arrow within a line', ({ append }) => append('content/posts/es/solo-aqui.md', '—Ven —dijo él.\n\nDe aquí → allá.')],
  ['lists in every form of Markdown', ({ append }) => append(POST, '- One\n\n* Two\n\n+ Three\n\n1. Four\n\n2) Five\n\n```\n• Six\n```')],
  ['a title in curly quotation marks, since it may be what somebody said', ({ change }) => change('content/posts/es/solo-aqui.md', 'title: Solo aquí', 'title: “Solo aquí”')],
  [
    'hours by the clock of a country that the line covers, and by another name of its own',
    ({ change }) => {
      change(LINES, 'hours: always', 'covers: [us]\n    hours: { zone: America/Los_Angeles, week: { mon: [["08:00", "18:00"]] } }');
      change('content/hotlines/us.yaml', 'hours: always', 'hours: { zone: US/Eastern, week: { mon: [["08:00", "18:00"]] } }');
    },
  ],
  [
    'a page read this year, this month, today',
    ({ change }) => {
      change(LINES, 'readIn: 2025-03', 'readIn: 2026-11-25');
      change(LINES, 'publisher: A council, date: 2025-03', 'publisher: A council, date: 2026');
      change('content/sources.yaml', 'date: 2025', 'date: 2026-11');
    },
  ],
  ['the file of a search engine, of a host, and of those who find a fault', ({ write }) => ['public/a1b2.txt', 'public/CNAME', 'public/.well-known/security.txt'].forEach((file) => write(file, 'a\n'))],
  ['two short keys that differ by a letter, each in one language', ({ change }) => change('content/posts/es/solo-aqui.md', 'only-here', 'a1')],
  ['a conversation', addReplies],
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
  it.each(ALLOWED)('lets staff write %s', async (_, make) => {
    make(tree);
    expect(await checkContent(tree.root, '2026-11-25')).toEqual({ problems: [], inDrafts: [], warnings: [] });
  });

  it('lets staff write on Windows, whose lines end in another way', async () => {
    for (const file of [POST, PART, LINES]) tree.rewrite(file, (text) => text.replaceAll('\n', '\r\n'));
    expect(await checkContent(tree.root, '2026-11-25')).toEqual({ problems: [], inDrafts: [], warnings: [] });
  });

  it.each([
    ['a mark of the encoding', '\uFEFF---\n'],
    ['an empty line', '\n \n---\n'],
    ['spaces after the ---', '---  \n'],
  ])('lets an editor leave %s at the top of a text', async (_, top) => {
    for (const file of [POST, PART]) tree.rewrite(file, (text) => text.replace(/^---\n/, top));
    expect(await checkContent(tree.root, '2026-11-25')).toEqual({ problems: [], inDrafts: [], warnings: [] });
  });

  it('does not say that a series is without a part while a part cannot be read, since that may be it', async () => {
    tree.remove('content/stories/es/parte-1.mdx');
    tree.write(PART, 'No fields.\n');
    const { problems } = await checkContent(tree.root, '2026-11-25');
    expect(problems.map(({ file }) => file)).toEqual([PART]);
  });

  it('does not complain of links to a text that cannot be read, since the mistake is there', async () => {
    tree.append('content/guides/en/a-guide.md', '[A post](/en/news/a-post/)');
    tree.write(POST, 'No fields.\n');
    const { problems } = await checkContent(tree.root, '2026-11-25');
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([POST]));
  });
});
