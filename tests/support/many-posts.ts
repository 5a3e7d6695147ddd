import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';
import { keyOf } from '#/content-files/read/text-file.ts';

/** The content of tests/fixture in a folder of its own, with more posts. */
export interface ManyPosts {
  root: string;
  /** How many signs the posts that were added have together. */
  signs: number;
  /** Takes the folder away. */
  dispose: () => void;
}

const LETTERS = 'abcdefghij';
/** A number in letters, so that no text is like another and none has a number to dial. */
const inLetters = (number: number): string => String(number).replace(/\d/g, (digit) => LETTERS.charAt(Number(digit)));

/**
 * Copies the content of tests/fixture and adds posts to it, each one of the present ones with words of its own.
 * @param count how many in each language
 */
export const manyPosts = (count: number): ManyPosts => {
  const root = mkdtempSync(join(tmpdir(), 'telar many posts '));
  cpSync('tests/fixture/content', join(root, 'content'), { recursive: true });
  cpSync('locales', join(root, 'locales'), { recursive: true });
  const posts = readContent(root).texts.filter(({ kind, data }) => kind === 'posts' && data.onlyIn === undefined && data.cover === undefined);
  const keys = [...new Set(posts.map((post) => keyOf(post)))];
  let signs = 0;
  for (let index = 0; index < count; index += 1) {
    const name = inLetters(index);
    for (const locale of LOCALES) {
      const post = posts.find((one) => one.locale === locale && keyOf(one) === keys[index % keys.length]);
      if (!post) throw new Error(`There is no post "${keys[index % keys.length] ?? ''}" in ${locale}.`);
      const text = readFileSync(join(root, post.file), 'utf8')
        .replace(/^translationKey: .*$/m, `translationKey: bench-${name}`)
        .concat('\n', locale === 'en' ? 'This one is called' : 'Este se llama', ` ${name}.\n`);
      signs += text.length;
      writeFileSync(join(root, 'content/posts', locale, `bench-${name}.md`), text);
    }
  }
  return { root, signs, dispose: () => rmSync(root, { recursive: true }) };
};
