import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Mistake } from './mistake.ts';

const POST = 'content/posts/en/a-post.md';
const SERIES = 'content/series/ana.yaml';

const inPost = (about: string, words: string, key: Mistake['key'], row: string, blanks = {}): Mistake => ({
  about,
  make: ({ append }) => append(POST, words),
  file: POST,
  field: '',
  key,
  row,
  blanks,
});

/** A made-up list of names, and a text that has one of them. */
const named = (about: string, words: string, row: string): Mistake => ({
  about,
  make: ({ root, append }) => {
    const list = join(root, 'names.txt');
    writeFileSync(list, '# made up\nDolores Inventada\nXimenita\n');
    vi.stubEnv('TELAR_DO_NOT_PUBLISH', list);
    append(POST, words);
  },
  file: POST,
  field: '',
  key: 'nameNotToPublish',
  row,
});

/** Lines of YAML that refer to each other nine times over, seven times. */
const bomb = 'b c d e f g h'.split(' ').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'.charAt(at)}`).join(', ')}]`).join('\n');

/** What nobody sees in a file, or would publish knowingly. */
export const HIDDEN_MISTAKES: readonly Mistake[] = [
  inPost('two versions that were not joined', '<<<<<<< HEAD', 'conflictMark', '<<<<<<<'),
  inPost('the end of two versions that were not joined', '>>>>>>> main', 'conflictMark', '>>>>>>>'),
  ...['202E', '2066', '200B', '200D', '0000'].map((code) =>
    inPost(`the sign U+${code}`, `Wo${String.fromCodePoint(parseInt(code, 16))}rds.`, 'unseenSign', `Wo${String.fromCodePoint(parseInt(code, 16))}`, { code: `U+${code}` }),
  ),
  inPost('letters that were saved wrong', 'CafÃ© words.', 'mojibake', 'Caf', { found: 'Ã©' }),
  ...(
    [
      ['a file outside', '/etc/hostname'],
      ['nothing', '/nowhere'],
      ['a file of the project', '../sources.yaml'],
    ] as const
  ).map(
    ([what, to]): Mistake => ({
      about: `a link to ${what}`,
      make: ({ root }) => symlinkSync(to, join(root, 'content/media/a.png')),
      file: 'content/media/a.png',
      field: '',
      key: 'fileLink',
    }),
  ),
  {
    about: 'a folder that is named like a text',
    make: ({ root }) => {
      mkdirSync(join(root, 'content/posts/en/x.md'));
    },
    file: 'content/posts/en/x.md',
    field: '',
    key: 'fileUnreadable',
  },
  ...['content/media/a.svg', 'public/a.svg'].map(
    (file): Mistake => ({
      about: `a drawing that runs code, ${file}`,
      make: ({ write }) => write(file, '<svg><script>a()</script></svg>'),
      file,
      field: '',
      key: 'svgRuns',
    }),
  ),
  {
    about: 'a file that refers to itself without end',
    make: ({ change }) => change(SERIES, 'slug: ana', `a: &a [1]\n${bomb}\nslug: ana`),
    file: SERIES,
    field: '',
    key: 'yamlAliases',
  },
  {
    about: 'signs of code without end',
    make: ({ append }) => append('content/stories/en/part-1.mdx', '<a '.repeat(5000)),
    file: 'content/stories/en/part-1.mdx',
    field: '',
    key: 'tooManySigns',
    blanks: { most: 4000 },
  },
  inPost('a paragraph of signs without end', 'á&lt; '.repeat(4001), 'tooManySigns', '', { most: 4000 }),
  named('a name never to be published', 'It was DOLÓRES inventada who said it.', 'DOLÓRES'),
  named('a name never to be published, over two lines', 'It was Dolores\nInventada.', 'was Dolores'),
  ...['/nowhere/names.txt', '/'].map(
    (path): Mistake => ({
      about: `a list of names that is none, ${path}`,
      make: () => vi.stubEnv('TELAR_DO_NOT_PUBLISH', path),
      file: 'TELAR_DO_NOT_PUBLISH',
      field: '',
      key: 'namesUnreadable',
    }),
  ),
];
