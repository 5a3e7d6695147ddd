import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '#/domain/locale.ts';
import { DOT } from './content-tree.ts';
import { writeStory, type OwnStory } from './own-story.ts';
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

/** A recording of some minutes; its file is as long as a short one. */
const recorded = (file: string): string => `recording: { file: ${file}.mp3, seconds: 245, by: Read by an actor }\n`;
const picture = (word: string): string => `\n![Un telar](../../media/hers/${word}.png)\n`;
const TOLD = { told: { givenOn: '2026-01-01', reviewBy: '2028-12-01' } };

/** The stories of the copy: none of them is anybody's. */
export const STORIES = {
  /** Past the day on which she had to be asked again. */
  review: {
    id: 'ana-prueba',
    name: 'Anaprueba',
    mark: MARKS.review,
    languages: ['es'],
    order: 1,
    basis: { told: { givenOn: '2024-01-01', reviewBy: '2026-01-01' } },
    parts: [{ es: { slug: 'ana-cuenta' } }],
  },
  /** Withdrawn whole. */
  withdrawn: {
    id: 'berta-prueba',
    name: 'Bertaprueba',
    mark: MARKS.withdrawn,
    pictures: true,
    basis: { published: { withdrawnOn: '2026-11-01' } },
    parts: [{ en: { slug: 'berta-tells', fields: recorded('berta-tells') }, es: { slug: 'berta-cuenta', words: picture(MARKS.withdrawn) } }],
  },
  /** Of four parts, the second withdrawn in one language's file alone. */
  parts: {
    id: 'celia-prueba',
    name: 'Celiaprueba',
    basis: TOLD,
    parts: [
      { en: { slug: 'celia-one', fields: recorded('celia-one') }, es: { slug: 'celia-uno' } },
      {
        mark: MARKS.part,
        en: { slug: 'celia-two', fields: recorded('celia-two') },
        es: { slug: 'celia-dos', fields: 'withdrawnOn: 2026-11-01\n' },
      },
      { hard: true, en: { slug: 'celia-three' }, es: { slug: 'celia-tres' } },
      { en: { slug: 'celia-four' }, es: { slug: 'celia-cuatro' } },
    ],
  },
  /** Taken out for good by the command; her real name, which stands in no address. */
  forGood: {
    id: 'dora-prueba',
    slug: 'relato-de-muestra',
    name: 'Doraprueba',
    real: true,
    mark: MARKS.forGood,
    basis: { published: {} },
    parts: [
      {
        en: { slug: 'sample', fields: `sources:\n  - muestra-suya-2015\n  - muestra-comun-2024\n${recorded('sample')}` },
        es: { slug: 'muestra', fields: 'sources:\n  - muestra-suya-2015\n  - muestra-comun-2024\n' },
      },
    ],
  },
  /** Nothing happens to it. */
  stays: { id: 'elsa-prueba', name: 'Elsaprueba', basis: TOLD, parts: [{ en: { slug: 'elsa-tells' }, es: { slug: 'elsa-cuenta' } }] },
} as const satisfies Record<string, OwnStory>;

/** A post that names a story which was taken out. */
export const NAMING = { key: 'post-de-muestra', en: 'sample-post', es: 'texto-de-muestra' } as const;

/** One that only the story taken out has, and one that the post has too. */
const SOURCES = ['muestra-suya-2015', 'muestra-comun-2024']
  .map((id) => `${id}:\n  title: Con Doraprueba\n  publisher: Un periódico\n  date: 2015\n  url: https://example.org/${id}\n  language: es\n`)
  .join('');

const postFile = (fields: string, description: string, words: string): string => `---
${fields}description: ${description}
translationKey: ${NAMING.key}
date: 2026-11-20
author: Telar
sources:
  - muestra-comun-2024
---

${words}
`;

const POSTS = {
  en: postFile(
    'title: A post for a test\ntranslatedFrom: "0123456789ab"\n',
    'A post that names a story which is no longer on this site, for a test.',
    '[A story](/en/stories/relato-de-muestra/) stood here, and it is named in a paper as well.',
  ),
  es: postFile(
    `title: Un texto de prueba ${MARKS.stays}\n`,
    'Un texto que nombra una historia que ya no está en este sitio, para una prueba.',
    `[Una historia](/es/historias/relato-de-muestra/) estaba aquí, y un periódico también la nombra: ${MARKS.stays}.\n${picture(MARKS.stays)}`,
  ),
} as const;

/**
 * A copy of the project in which one story of each kind may no longer be shown, and one was taken out for good. The stories are
 * the copy's own: those of real people may be taken back on any day.
 * @returns the folder, what the withdrawal said, and what the build said
 */
export const withdrawnProject = (): { folder: string; said: string; built: { status: number | null; output: string } } => {
  const folder = copyProject();
  for (const story of Object.values(STORIES)) writeStory(folder, story);
  appendFileSync(join(folder, 'content/sources.yaml'), SOURCES);
  for (const locale of LOCALES) writeFileSync(join(folder, `content/posts/${locale}/${NAMING[locale]}.md`), POSTS[locale]);
  // A picture named after the mark, in a story that is left out and in a post that stays.
  mkdirSync(join(folder, 'content/media/hers'), { recursive: true });
  for (const word of [MARKS.withdrawn, MARKS.stays]) writeFileSync(join(folder, `content/media/hers/${word}.png`), Buffer.from(DOT, 'base64'));
  mkdirSync(join(folder, 'public/audio'), { recursive: true });
  for (const part of ['celia-one', 'celia-two', 'berta-tells', 'sample'])
    writeFileSync(join(folder, `public/audio/${part}.mp3`), Buffer.alloc(2_400_000));
  const said = runIn(folder, 'stories:withdraw', { TELAR_LANG: 'en' }, '--', '--yes', STORIES.forGood.id).output;
  return { folder, said, built: runIn(folder, 'build', { TELAR_LANG: 'en' }) };
};
