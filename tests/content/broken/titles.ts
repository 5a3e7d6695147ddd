import { addReplies, CONVERSATION } from '../../support/a-conversation.ts';
import { addLesson, LESSON } from '../../support/a-lesson.ts';
import { addThread, CORRIDOR } from '../../support/a-thread.ts';
import { addWalk, WALKED } from '../../support/a-walk.ts';
import type { ContentTree } from '../../support/content-tree.ts';
import type { Mistake } from './mistake.ts';
import { scaleOf } from './scales.ts';

const POST = 'content/posts/es/solo-aqui.md';
const SCALE = 'content/scales/love.yaml';

type Rest = Pick<Mistake, 'field' | 'key' | 'blanks'>;

/** A title that someone wrote, in the first place of a file that has one. @param add what puts the file there */
const titled = (about: string, file: string, written: string, rest: Partial<Rest> = {}, add: (tree: ContentTree) => void = () => undefined): Mistake => ({
  about: `a title ${about}`,
  make: (tree) => {
    add(tree);
    tree.rewrite(file, (text) => text.replace(/^( *)(title|name): .*$/m, (_, indent: string, field: string) => `${indent}${field}: ${written}`));
  },
  file,
  field: 'title',
  key: 'titleNoWord',
  // What takes its words from this file misses them there too.
  othersSuffer: true,
  ...rest,
});

const inEnglish: Partial<Rest> = { field: 'title › en' };
const inSpanish: Partial<Rest> = { field: 'title › es' };
const LONG = 'long '.repeat(18).concat('x');
const tooLong = (field: string, count: number): Rest => ({ field, key: 'tooLong', blanks: { count } });

/** Titles that say nothing in a list or a search, or that no list has room for; of every kind that has one, in both languages. */
export const TITLE_MISTAKES: readonly Mistake[] = [
  titled('of digits alone', POST, '"2026"'),
  titled('of an emoji alone', POST, '"🙂"'),
  titled('of emoji and signs alone', POST, '"🇲🇽 ❤️ ¡!"'),
  titled('of a number with its sign', POST, '"1.º, 2.ª"'),
  titled('of a guide, of signs alone', 'content/guides/en/a-guide.md', '"***"'),
  titled('of a page, of digits alone', 'content/pages/es/acerca.md', '"1 2 3"'),
  titled('of a part of a story, of digits alone', 'content/stories/en/part-1.mdx', '"100"'),
  titled('of a walk, of an emoji alone', WALKED.en, '"🚌🚌🚌"', {}, addWalk),
  titled('of a story, of digits alone in one language', 'content/series/ana.yaml', '{ en: Ana’s story, es: "2026" }', { field: 'name › es' }),
  titled('of a lesson, of an emoji alone in one language', LESSON, '{ en: "🧶", es: Nudos }', inEnglish, addLesson),
  titled('of a conversation, of signs alone in one language', CONVERSATION, '{ en: Weavers, es: "¿?" }', inSpanish, addReplies),
  titled('of a scale, of digits alone in one language', SCALE, '{ en: "24", es: Palabras }', inEnglish, ({ write }) => write(SCALE, scaleOf())),
  titled('of a corridor, of an emoji alone in one language', CORRIDOR, '{ en: To Spain, es: "✈️" }', inSpanish, addThread),
  titled('of a post that no list has room for', POST, LONG, tooLong('title', 90)),
  titled('of a corridor that no list has room for', CORRIDOR, `{ en: ${LONG}, es: A España }`, tooLong('title › en', 90), addThread),
  titled('of a story that no list has room for', 'content/series/ana.yaml', `{ en: Ana’s story, es: ${LONG} }`, tooLong('name › es', 90)),
  titled('of a lesson that no list has room for', LESSON, `{ en: ${LONG}, es: Nudos }`, tooLong('title › en', 60), addLesson),
];
