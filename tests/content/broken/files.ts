import { HELP_LANGUAGES } from '#/domain/help-languages.ts';
import type { Mistake } from './mistake.ts';

const FOLDERS = 'posts, guides, pages, stories, walks, series, scales, facts, figures, replies, withdrawn, words, hotlines, calls, lessons, thread';
/** Where files of lines stand: each country's, and their words in each language of the help pages. */
const LINES = ['content/hotlines', ...HELP_LANGUAGES.map(({ code }) => `content/hotlines/${code}`)].join(', ');

/** A file that nothing reads, in a folder whose own files are read. */
const notRead = (file: string, folders: string, ending: string): Mistake => ({
  about: `${file}, which nothing reads`,
  make: ({ write }) => write(file, 'Words.\n'),
  file,
  field: '',
  key: 'fileNotRead',
  blanks: { folders, ending },
});

const elsewhere = (file: string): Mistake => ({ ...notRead(file, '', ''), key: 'fileElsewhere', blanks: { folders: FOLDERS } });

const POSTS = 'content/posts/en, content/posts/es';
const STORIES = 'content/stories/en, content/stories/es';

/** Files under a name, or in a folder, that nothing reads. */
export const FILE_MISTAKES: readonly Mistake[] = [
  notRead('content/posts/a-post.md', POSTS, '.md'),
  notRead('content/posts/es/2026/un-texto.md', POSTS, '.md'),
  notRead('content/posts/ES/otro-texto.md', POSTS, '.md'),
  notRead('content/posts/fr/un-texte.md', POSTS, '.md'),
  ...['a-post.txt', 'a-post.MD', 'a-post.markdown'].map((name) => notRead(`content/posts/en/${name}`, POSTS, '.md')),
  notRead('content/stories/en/part-2.mdx.txt', STORIES, '.mdx'),
  {
    about: 'a story whose name ends in .md',
    make: ({ rename }) => rename('content/stories/es/parte-1.mdx', 'content/stories/es/parte-1.md'),
    file: 'content/stories/es/parte-1.md',
    field: '',
    key: 'storyEnding',
  },
  notRead('content/hotlines/gt.yml', LINES, '.yaml'),
  notRead('content/series/old/eva.yaml', 'content/series', '.yaml'),
  elsewhere('content/news/en/a-post.md'),
  elsewhere('content/a-post.md'),
  elsewhere('content/what-nobody-reads.yaml'),
  elsewhere('content/sources.yml'),
];
