import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const MEDIA = /^(?:audio\/.+|d\/.+\.svg|_astro\/.+\.(?:avif|gif|jpe?g|png|svg|webp))$/i;
const NAMING = /\.(?:css|html|js|json|xml)$/;

/** Which words stand in any of the files. Each begins with `/`: every place of one is looked at once, however many words there are. */
const foundIn = (files: readonly string[], words: readonly string[]): ReadonlySet<string> => {
  const least = Math.min(...words.map(({ length }) => length));
  const byBeginning = Map.groupBy(words, (word) => word.slice(0, least));
  const found = new Set<string>();
  // One after the other: all at once would take as much memory as the site is large.
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (let at = text.indexOf('/'); at !== -1; at = text.indexOf('/', at + 1))
      for (const word of byBeginning.get(text.slice(at, at + least)) ?? []) if (text.startsWith(word, at)) found.add(word);
  }
  return found;
};

/**
 * Takes out of the built site every recording and picture that nothing in it names: `public/` is copied whole, and the
 * pictures of every text are, with those of a story that was withdrawn or whose consent has ended.
 */
export const unshownMedia = (): AstroIntegration => ({
  name: 'telar-unshown-media',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
      const media = files.filter((file) => MEDIA.test(file));
      if (media.length === 0) return;
      // By its last part, as it is and as an address has it: a stylesheet may name it from its own folder.
      const namesOf = (file: string): string[] => [`/${basename(file)}`, encodeURI(`/${basename(file)}`)];
      const naming = files.filter((file) => NAMING.test(file)).map((file) => join(folder, file));
      const named = foundIn(naming, [...new Set(media.flatMap(namesOf))]);
      for (const file of media) if (!namesOf(file).some((name) => named.has(name))) rmSync(join(folder, file));
    },
  },
});
