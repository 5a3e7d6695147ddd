import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DRAWING_NAMES, EMBLEMS } from '#/drawings/names.ts';
import type { MessageKey } from '#/staff-words/messages.ts';
import { DOT, type ContentTree } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';

const PART = 'content/stories/en/part-1.mdx';
const POST = 'content/posts/en/a-post.md';
const GUIDE = 'content/guides/en/a-guide.md';
const SERIES = 'content/series/ana.yaml';
const LOOM = '../../media/loom.png';
const DRAWN_LOOM = '../../media/drawn/loom.png';

const inStory = (about: string, policy: string, key: MessageKey, folder?: string): Mistake => ({
  about,
  make: ({ change }) => {
    change(SERIES, 'imagePolicy: none', `imagePolicy: ${policy}`);
    change(PART, 'part: 1', `part: 1\npictures: [{ src: ${LOOM}, alt: A loom, face: nobody }]`);
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

const HERE = 'a picture in a text, ';
/** What a PNG of 20,000 by 20,000 points begins with. */
const WIDE = 'iVBORw0KGgoAAAANSUhEUgAATiAAAE4gCAAAAADGGxnlAAAAC0lEQVR4nGNgwAQAABQAAX3+Hu4AAAAASUVORK5CYII=';

/** A picture that a text names and that is not in the folder of pictures. */
const outside = (picture: string): Mistake => ({
  about: `${HERE}${picture}, that is not in the folder of pictures`,
  make: ({ root, append }) => {
    writeFileSync(join(root, 'secret.png'), Buffer.from(DOT, 'base64'));
    append(POST, `![A loom](${picture})`);
  },
  file: POST,
  field: '',
  key: 'pictureOutside',
  blanks: { picture },
  othersSuffer: true,
});

/** A file that no text names. */
const unnamed = (about: string, file: string, key: MessageKey, bytes: Uint8Array | string): Mistake => ({
  about: `${about} that no text names, ${file}`,
  make: ({ root }) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  },
  file,
  field: '',
  key,
  blanks: { picture: file.replace(/^.*\//, '') },
});

/** A picture of one point whose file says where it was taken, made with sharp's `withExif`. */
const TELLS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAA0mVYSWZJSSoACAAAAAcAEgEDAAEAAAABAAAAGgEFAAEAAABiAAAAGwEFAAEAAABqAAAAKAEDAAEAAAACAAAAEwIDAAEAAAABAAAAaYcEAAEAAAByAAAAJYgEAAEAAADAAAAAAAAAADhjAADoAwAAOGMAAOgDAAAGAACQBwAEAAAAMDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAAAQAAAAOgBAABAAAAAQAAAAAAAAABAAEAAgACAAAATgAAAAAAAABKPn1FAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWPo6OgAAAM0AZmUse0HAAAAAElFTkSuQmCC',
  'base64',
);

/** Ways in which a drawing runs something, or asks for something. */
const RUNNING: Readonly<Record<string, string>> = {
  'by another name for the same part': '<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg"><s:script>a()</s:script></svg>',
  'by an address whose letters are numbers': '<svg xmlns="http://www.w3.org/2000/svg"><path style="fill:url(&#x68;ttps://a.example/)"/></svg>',
  'when it is loaded': '<svg xmlns="http://www.w3.org/2000/svg" onload="a()"><path d="M1 1h7"/></svg>',
  'by a style from elsewhere': '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "//a.example/a.css";</style></svg>',
  'by a page in it': '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><p>Words</p></foreignObject></svg>',
};

/** One of the site's own drawings where it may not be, or that does not exist. */
const DRAWING_MISTAKES: readonly Mistake[] = [
  {
    about: 'a drawing that does not exist, at a post',
    make: ({ change }) => change(POST, 'author:', 'drawing: two-cup\nauthor:'),
    file: POST,
    field: 'drawing',
    key: 'drawingUnknown',
    blanks: { name: 'two-cup', names: DRAWING_NAMES.join(', ') },
  },
  {
    about: 'a drawing too large to stand within a guide',
    make: ({ change }) => change(GUIDE, 'group:', 'drawing: two-cups\ngroup:'),
    file: GUIDE,
    field: 'drawing',
    key: 'drawingUnknown',
    blanks: { name: 'two-cups', names: EMBLEMS.join(', ') },
  },
  {
    about: 'a drawing that does not exist, at a series',
    make: ({ change }) => change(SERIES, 'imagePolicy: none', 'imagePolicy: drawn-no-person\ndrawing: two-cup'),
    file: SERIES,
    field: 'drawing',
    key: 'drawingUnknown',
    blanks: { name: 'two-cup', names: DRAWING_NAMES.join(', ') },
  },
  {
    about: 'a drawing of the site at a series that is told without pictures',
    make: ({ change }) => change(SERIES, 'imagePolicy: none', 'imagePolicy: none\ndrawing: two-cups'),
    file: SERIES,
    field: 'drawing',
    key: 'drawingForbidden',
    blanks: { policy: 'none' },
  },
  {
    about: 'a drawing of the site at a part whose series shows only her own pictures',
    make: ({ change }) => {
      change(SERIES, 'imagePolicy: none', 'imagePolicy: hers');
      change(PART, 'part: 1', 'part: 1\ndrawing: two-cups');
    },
    file: PART,
    field: 'drawing',
    key: 'drawingForbidden',
    blanks: { policy: 'hers' },
  },
];

/** Pictures that a series forbids, or that are none. */
export const PICTURE_MISTAKES: readonly Mistake[] = [
  ...DRAWING_MISTAKES,
  inStory('a picture in a story that is told without any', 'none', 'pictureForbidden'),
  inStory('a picture that nobody says is drawn', 'drawn-no-person', 'pictureFolder', 'content/media/drawn/'),
  inStory('a picture that nobody says is hers', 'hers', 'pictureFolder', 'content/media/hers/'),
  ...[`![A loom](${DRAWN_LOOM})`, `![A loom][1]\n\n[1]: ${DRAWN_LOOM}`].map(
    (words): Mistake => ({
      about: `a picture within the words of a story (${words.slice(0, 10)}), where nobody says whether a face is in it`,
      make: ({ append, change }) => {
        change(SERIES, 'imagePolicy: none', 'imagePolicy: drawn-no-person');
        append(PART, words);
      },
      file: PART,
      field: 'pictures',
      key: 'pictureInWords',
      blanks: { picture: DRAWN_LOOM },
    }),
  ),
  {
    about: 'her face in a story that allows drawings without a person',
    make: ({ change }) => {
      change(SERIES, 'imagePolicy: none', 'imagePolicy: drawn-no-person');
      change(PART, 'part: 1', `part: 1\npictures: [{ src: ${DRAWN_LOOM}, alt: A loom, face: hers }]`);
    },
    file: PART,
    field: 'pictures › 1 › face',
    key: 'pictureFace',
    blanks: { picture: DRAWN_LOOM },
  },
  inPost('a picture that is none', 'fake.jpg', 'pictureBroken', ({ write }, file) => write(file, 'Words.')),
  inPost('a drawing that may hold code', 'loom.svg', 'pictureFormat', ({ write }, file) => write(file, SVG)),
  inPost('a drawing that may hold code under another name', 'loom.png', 'pictureFormat', ({ write }, file) => write(file, SVG)),
  inPost('a picture as phones keep it', 'loom.heic', 'pictureFormat', ({ write }, file) => write(file, 'Words.')),
  ...['loom.jfif', 'loom.TIF', 'loom.heic'].map((name) =>
    inPost(`a picture under a name that the build does not read, ${name}`, name, 'pictureEnding', ({ root }, file) =>
      writeFileSync(join(root, file), Buffer.from(DOT, 'base64')),
    ),
  ),
  ...['../../../secret.png', '../../secret.png', '/secret.png', '/content/media/loom.png', '../../media/../../secret.png', '%2e%2e/%2e%2e/%2e%2e/secret.png'].map(outside),
  {
    about: 'a cover that is not in the folder of pictures',
    make: ({ change }) => change(POST, 'author:', 'cover: { src: ../../../secret.png, alt: A loom }\nauthor:'),
    file: POST,
    field: '',
    key: 'pictureOutside',
    blanks: { picture: '../../../secret.png' },
  },
  {
    about: 'a folder of pictures that stands elsewhere',
    make: ({ root, append }) => {
      symlinkSync(root, join(root, 'content/media/more'));
      append(POST, '![A loom](../../media/more/content/media/loom.png)');
    },
    file: 'content/media/more',
    field: '',
    key: 'fileLink',
  },
  ...['content/media', 'public'].flatMap((folder) => [
    unnamed('a picture that is none,', `${folder}/more/fake.jpg`, 'pictureBroken', 'Words.'),
    unnamed('a picture of 400 million points', `${folder}/wide.png`, 'picturePixels', Buffer.from(WIDE, 'base64')),
    unnamed('a picture that was cut off', `${folder}/cut.PNG`, 'pictureBroken', Buffer.from(DOT, 'base64').subarray(0, 50)),
    unnamed('a picture as phones keep it', `${folder}/loom.heic`, 'pictureFormat', 'Words.'),
    unnamed('a drawing under another name', `${folder}/loom.jpg`, 'pictureFormat', SVG),
    unnamed('a picture whose name ends as those of no build do', `${folder}/loom.JFIF`, 'pictureEnding', Buffer.from(DOT, 'base64')),
    ...Object.entries(RUNNING).map(([how, drawing]) => ({ ...unnamed(`a drawing that runs something ${how},`, `${folder}/a.svg`, 'svgRuns', drawing), blanks: {} })),
    { ...unnamed('a drawing that nobody can look into', `${folder}/a.svgz`, 'svgRuns', Buffer.from([0x1f, 0x8b, 8, 0])), blanks: {} },
  ]),
  unnamed('a picture that says where it was taken', 'public/loom.png', 'pictureTells', TELLS),
];
