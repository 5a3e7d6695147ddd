import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#/content-files/check.ts';
import { contentTree, type ContentTree } from '../support/content-tree.ts';
import { manyPosts } from '../support/many-posts.ts';

/** What a check of a folder costs, in seconds of one processor. */
const secondsFor = async (root: string): Promise<number> => {
  const before = process.cpuUsage();
  await checkContent(root, '2026-11-25');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
};

/** How many times as long a check takes after the content became twice as much. Of the square of the length it would be four times. */
const MOST = 3;
/** Rounds of measuring at the most: other work comes between, and the best of each side is what counts. */
const ROUNDS = 16;

/** The best seconds for each of two folders, measured in turns until the second takes less than `MOST` times the first, or long enough. */
const measured = async (half: string, whole: string): Promise<{ seconds: number; ratio: number }> => {
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS && (round < 2 || most / least >= MOST); round += 1) {
    least = Math.min(least, await secondsFor(half));
    most = Math.min(most, await secondsFor(whole));
  }
  return { seconds: most, ratio: most / least };
};

describe('the check of a site that grows', () => {
  it('takes under five seconds of work with a thousand posts in each language beside what is there, and for half of them not a third', async () => {
    const [half, whole] = [manyPosts(500), manyPosts(1000)];
    try {
      const { seconds, ratio } = await measured(half.root, whole.root);
      expect(seconds).toBeLessThan(5);
      expect(ratio).toBeLessThan(MOST);
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
    const { ratio } = await measured(withText(file, words, times), withText(file, words, 2 * times));
    expect(ratio).toBeLessThan(MOST);
  }, 60_000);
});
