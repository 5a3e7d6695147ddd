import type { MessageKey } from '#/schemas/messages.ts';
import type { ContentTree } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

const PART = 'content/stories/en/part-1.mdx';
const POST = 'content/posts/en/a-post.md';
const SERIES = 'content/series/ana.yaml';
const LOOM = '../../media/loom.png';

const inStory = (about: string, policy: string, words: string, key: MessageKey, folder?: string): Mistake => ({
  about,
  make: ({ append, change }) => {
    change(SERIES, 'imagePolicy: none', `imagePolicy: ${policy}`);
    append(PART, words);
  },
  file: PART,
  field: '',
  key,
  blanks: { picture: LOOM, ...(folder === undefined ? {} : { folder, policy }) },
});

const inPost = (about: string, name: string, key: MessageKey, make: (tree: ContentTree, file: string) => void): Mistake => ({
  about,
  make: (tree) => {
    make(tree, `content/media/${name}`);
    tree.append(POST, `![A loom](../../media/${name})`);
  },
  file: POST,
  field: '',
  key,
  blanks: { picture: `../../media/${name}` },
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M1 1h7"/></svg>';

/** Pictures that a series forbids, or that are none. */
export const PICTURE_MISTAKES: readonly Mistake[] = [
  inStory('a picture in a story that is told without any', 'none', `![A loom](${LOOM})`, 'pictureForbidden'),
  inStory('a picture by reference in a story that is told without any', 'none', `![A loom][1]\n\n[1]: ${LOOM}`, 'pictureForbidden'),
  inStory('a picture that nobody says is drawn', 'drawn-no-person', `![A loom](${LOOM})`, 'pictureFolder', 'content/media/drawn/'),
  inStory('a picture that nobody says is hers', 'hers', `![A loom](${LOOM})`, 'pictureFolder', 'content/media/hers/'),
  inPost('a picture that is none', 'fake.jpg', 'pictureBroken', ({ write }, file) => write(file, 'Words.')),
  inPost('a drawing that may hold code', 'loom.svg', 'pictureFormat', ({ write }, file) => write(file, SVG)),
  inPost('a drawing that may hold code under another name', 'loom.png', 'pictureFormat', ({ write }, file) => write(file, SVG)),
  inPost('a picture as phones keep it', 'loom.heic', 'pictureFormat', ({ write }, file) => write(file, 'Words.')),
];
