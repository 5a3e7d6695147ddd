import type { Mistake } from './mistake.ts';

const POST = 'content/posts/es/solo-aqui.md';
const TAGS = 'content/tags.yaml';

/** Two tags, of which both stand at one address in English. */
const TWICE = `one:
  name: { en: One, es: Uno }
  about: { en: The first., es: El primero. }
  address: { en: same, es: uno }
two:
  name: { en: Two, es: Dos }
  about: { en: The second., es: El segundo. }
  address: { en: same, es: dos }
`;
const ONCE = TWICE.replace('address: { en: same, es: dos }', 'address: { en: other, es: dos }');

/** A post under another name, in whichever language. */
const called = (slug: string): Mistake => ({
  about: `a post whose address would be one of the archive: ${slug}`,
  make: ({ rename }) => rename(POST, `content/posts/es/${slug}.md`),
  file: `content/posts/es/${slug}.md`,
  field: '',
  key: 'postAddress',
  blanks: { slug },
});

const tagged = (about: string, tags: string, field: string, key: Mistake['key'], blanks: Mistake['blanks']): Mistake => ({
  about,
  make: ({ change, write }) => {
    write(TAGS, ONCE);
    change(POST, 'date: 2026-03-14', `date: 2026-03-14\ntags: [${tags}]`);
  },
  file: POST,
  field,
  key,
  ...(blanks ? { blanks } : {}),
});

/** What news posts may not be called, and tags that are none. */
export const POST_MISTAKES: readonly Mistake[] = [
  called('2026'),
  called('temas'),
  tagged('a tag that nobody declared', 'one, thre', 'tags › 2', 'unknownTag', { id: 'thre', known: 'one, two' }),
  tagged('a tag that a post has twice', 'one, one', 'tags › 2', 'repeated', { id: 'one' }),
  {
    about: 'two tags at one address',
    make: ({ write }) => write(TAGS, TWICE),
    file: TAGS,
    field: 'two › address › en',
    key: 'repeated',
    blanks: { id: 'same' },
  },
];
