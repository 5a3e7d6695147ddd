import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '#/domain/locale.ts';
import { PAGE_KINDS, type PageKind } from '#/domain/page-kinds.ts';
import { SAME_PICTURE, SHARE_PICTURE, sharePicture } from '#/domain/share-picture.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import type { ThreadMaps } from '#/kinds/thread-maps/schema.ts';
import { drawingFile } from '#/drawings/drawing.ts';
import type { DrawingName } from '#/drawings/names.ts';
import { keptWork } from '#/content-files/kept-work.ts';
import { sewnMap } from './share-map.ts';

const WORDS = { en: 'a loom of words', es: 'un telar de palabras' } as const;
/** What a picture shows that is no drawing: the sewn map of “The thread”, without its title. Where a site has no such map a quilt stands for it. */
const MAP = 'sewn-map';

/** What may be seen in a chat: cloth, a needle, a loom, a map of cloth. None is of one page or kind of page, so none says which was sent. */
export const SHARE_SCENES = {
  gateway: 'hand-and-valley',
  home: 'hand-and-valley',
  help: 'quilt',
  guide: 'loom-and-window',
  story: 'quilt',
  news: 'hand-and-valley',
  page: 'quilt',
  try: 'quilt',
  walk: 'quilt',
  booklet: 'quilt',
  game: 'quilt',
  thread: MAP,
  search: 'loom-and-window',
  print: 'quilt',
  learn: MAP,
} as const satisfies Record<PageKind, DrawingName | typeof MAP>;

/** Counts up whenever the same drawing would be made otherwise than before. */
const HOW = '4';

/** Where no corridor is drawn yet. */
const NO_MAP = 'quilt' satisfies DrawingName;

/** What a share picture hangs on. */
export interface ShareInput {
  ground: string;
  words: string;
  /** The drawing as SVG. */
  drawing: string;
  /** Whether that is the map, which goes from edge to edge. */
  isMap: boolean;
}

/** A share picture that a site has. */
interface SharePicture extends ShareInput {
  /** Where the site has it. */
  address: string;
  /** Its name among the ready ones, with the sum of all that it hangs on. */
  file: string;
}

/** Pictures that are drawn already (`npm run share-pictures`): all that a site shows whose map is that of this project. */
export const READY_FOLDER = fileURLToPath(new URL('../../drawings/shared', import.meta.url));

const sumOf = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

/** The share pictures of a site, one for each kind of page and language. @param threadMaps what is drawn of “The thread” */
export const sharedPictures = (threadMaps?: ThreadMaps): SharePicture[] =>
  (Object.entries(SHARE_SCENES) as [PageKind, DrawingName | typeof MAP][])
    .filter(([kind]) => !SAME_PICTURE[kind])
    .flatMap(([kind, scene]) => {
      const { ground } = PAGE_KINDS[kind];
      const isMap = scene === MAP && threadMaps !== undefined;
      const drawing = isMap ? sewnMap(threadMaps, SHARE_PICTURE, ground) : drawingFile(scene === MAP ? NO_MAP : scene);
      return LOCALES.map((locale) => {
        const words = WORDS[locale];
        return {
          address: sharePicture(kind, locale),
          file: `${kind}-${locale}-${sumOf([HOW, ground, words, drawing])}.png`,
          ground,
          words,
          drawing,
          isMap,
        };
      });
    });

/**
 * Gives a site a neutral share picture for each kind of page and language, one for those that are alike: a preview in a chat says nothing of what
 * was shared. One that lies ready is copied, any other drawn. @param root the project's folder, whose thread is on the map
 */
export const sharePictures = (root = process.cwd()): AstroIntegration => ({
  name: 'telar-share-pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      mkdirSync(join(folder, 'share'), { recursive: true });
      const kept = keptWork('share');
      for (const picture of sharedPictures(readContent(root).data.threadMaps)) {
        const ready = join(READY_FOLDER, picture.file);
        const to = join(folder, picture.address);
        if (existsSync(ready)) copyFileSync(ready, to);
        // What draws is loaded only where something is to be drawn.
        else writeFileSync(to, await kept.of([picture.file], async () => (await import('./share-drawn.ts')).drawShared(picture)));
      }
      kept.forgetRest();
    },
  },
});
