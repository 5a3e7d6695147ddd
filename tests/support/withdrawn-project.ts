import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOT } from './content-tree.ts';
import { copyProject, runIn } from './project-copy.ts';

/** Words that stand nowhere else: each is written into one story of the copy, wherever that story has words. */
export const MARKS = {
  /** A series told to us whose consent had to be asked again. */
  review: 'quilamarque',
  /** A series that she withdrew. */
  withdrawn: 'quelomarque',
  /** One part of a series, withdrawn in one language's file. */
  part: 'quipomarque',
  /** A series taken out for good by `npm run stories:withdraw`. */
  forGood: 'quogamarque',
  /** A post that stays: what is looked for can be found. */
  stays: 'quedamarque',
} as const;

const SERIES_TOLD = `slug: ana
name: { en: Ana ${MARKS.review}, es: Ana ${MARKS.review} }
description: { en: A short story of ${MARKS.review}., es: Una historia corta de ${MARKS.review}. }
who: { en: Ana told us., es: Ana nos contó. }
ends: { en: Ana got out., es: Ana salió. }
kind: told-to-us
identity: pseudonym
languages: [es]
imagePolicy: none
order: 1
consent: { givenOn: 2024-01-01, reviewBy: 2026-01-01 }
`;

const PART_TOLD = `---
title: La historia de ${MARKS.review}
description: Cómo empieza esta historia, en una frase de cierta extensión.
translationKey: ana-1
series: ana
part: 1
---

Palabras de ${MARKS.review}.
`;

/**
 * A copy of the project in which one story of each kind may no longer be shown, and one was taken out for good.
 * @returns the folder, what the withdrawal said, and what the build said
 */
export const withdrawnProject = (): { folder: string; said: string; built: { status: number | null; output: string } } => {
  const folder = copyProject();
  const change = (file: string, words: (text: string) => string): void => {
    writeFileSync(join(folder, file), words(readFileSync(join(folder, file), 'utf8')));
  };
  const mark =
    (word: string, fields = '') =>
    (text: string): string =>
      `${text.replace(/^(title|description): (.*)$/gm, (_, field: string, rest: string) => `${field}: ${rest} ${word}`).replace(/\n---\n/, `\n${fields}---\n`)}\n${word}\n`;

  writeFileSync(join(folder, 'content/series/ana.yaml'), SERIES_TOLD);
  writeFileSync(join(folder, 'content/stories/es/ana.mdx'), PART_TOLD);
  change('content/series/roxana.yaml', (text) =>
    text
      .replace('imagePolicy: none', 'imagePolicy: hers')
      .replace(/^published:\n/m, 'published:\n  withdrawnOn: 2026-11-01\n')
      .replace(/^( {2}e[ns]: )/gm, `$1${MARKS.withdrawn} `),
  );
  for (const locale of ['en', 'es']) change(`content/stories/${locale}/roxana.mdx`, mark(MARKS.withdrawn));
  change('content/stories/en/part-2.mdx', mark(MARKS.part));
  change('content/stories/es/parte-2.mdx', mark(MARKS.part, 'withdrawnOn: 2026-11-01\n'));
  change('content/stories/en/testimony.mdx', mark(MARKS.forGood));
  change('content/stories/es/testimonio.mdx', mark(MARKS.forGood));
  change('content/posts/es/por-que-un-telar.md', mark(MARKS.stays));
  // A picture named after the mark, in a story that is left out and in one that stays.
  mkdirSync(join(folder, 'content/media/hers'), { recursive: true });
  for (const [text, word] of [
    ['stories/es/roxana.mdx', MARKS.withdrawn],
    ['posts/es/por-que-un-telar.md', MARKS.stays],
  ] as const) {
    writeFileSync(join(folder, `content/media/hers/${word}.png`), Buffer.from(DOT, 'base64'));
    change(`content/${text}`, (before) => `${before}\n![Un telar](../../media/hers/${word}.png)\n`);
  }
  // One part of each series is read by a person; a file is as long as a short recording.
  mkdirSync(join(folder, 'public/audio'), { recursive: true });
  for (const part of ['part-1', 'part-2', 'roxana', 'testimony']) {
    writeFileSync(join(folder, `public/audio/${part}.mp3`), Buffer.alloc(2_400_000));
    change(`content/stories/en/${part}.mdx`, (text) =>
      text.replace(/^(part: \d)$/m, `$1\nrecording: { file: ${part}.mp3, seconds: 245, by: Read by an actor }`),
    );
  }
  const said = runIn(folder, 'stories:withdraw', { TELAR_LANG: 'en' }, '--', '--yes', 'karla-jacinto').output;
  return { folder, said, built: runIn(folder, 'build', { TELAR_LANG: 'en' }) };
};
