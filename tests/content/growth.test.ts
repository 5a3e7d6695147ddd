import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';
import { manyPosts } from '../support/many-posts.ts';

/** What a check of a folder costs, in seconds of one processor: the best of a few, since other work may come between. */
const secondsFor = async (root: string, runs = 3): Promise<number> => {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await checkContent(root, '2026-11-25');
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1_000_000);
  }
  return Math.min(...seconds);
};

/** How many times as long a check takes after the content became twice as much. Of the square of the length it would be four times. */
const MOST = 3;

describe('the check of a site that grows', () => {
  it('takes under five seconds of work with a thousand posts in each language beside what is there, and for half of them not a third', async () => {
    const [half, whole] = [manyPosts(500), manyPosts(1000)];
    try {
      const seconds = await secondsFor(whole.root, 2);
      expect(seconds).toBeLessThan(5);
      expect(seconds / (await secondsFor(half.root, 2))).toBeLessThan(MOST);
    } finally {
      for (const { dispose } of [half, whole]) dispose();
    }
  }, 120_000);
});

describe('the check of a text that grows', () => {
  const trees: ContentTree[] = [];
  afterAll(() => {
    for (const { dispose } of trees) dispose();
  });
  const withText = (file: string, words: string, times: number): string => {
    const tree = contentTree();
    trees.push(tree);
    tree.append(file, words.repeat(times));
    return tree.root;
  };
  const POST = 'content/posts/es/solo-aqui.md';
  const PART = 'content/stories/es/parte-1.mdx';

  it.each([
    ['words in one paragraph', POST, 'Some words of a text, which goes on. ', 12_000],
    ['paragraphs', POST, 'Some words of a text.\n\n', 16_000],
    ['headings', POST, '## Uno {#2}\n\n', 5000],
    ['boxes', POST, ':::note\nUnas palabras.\n:::\n\n', 5000],
    ['links', POST, '[Ayuda](/es/pedir-ayuda/) y [más][1].\n\n', 5000],
    ['hours and signs', POST, 'A las 10:30 &lt; *ñ* [a][1].\n\n', 5000],
    ['definitions', POST, '[a]: https://example.org/\n', 5000],
    ['quotations with a word of the list', POST, 'Dijo “trata de blancas”.\n\n', 4000],
    ['quotations in one paragraph', POST, 'Dijo “trata de blancas” y “no. ', 2000],
    ['words of a story', PART, 'Unas palabras de un texto. ', 12_000],
    ['paragraphs of a story', PART, 'Unas palabras.\n\n', 12_000],
  ])('takes twice as long for twice as many %s', async (_, file, words, times) => {
    const half = await secondsFor(withText(file, words, times));
    const whole = await secondsFor(withText(file, words, 2 * times));
    expect(whole / half).toBeLessThan(MOST);
  });
});
