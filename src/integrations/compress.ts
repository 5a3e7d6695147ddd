import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '#/domain/locale.ts';
import { href, quietHref } from '#/routing/routes.ts';
import { isOneFile } from '#/routing/one-file.ts';
import { warn } from './at-work.ts';
import { leadsOn } from './built-pages.ts';
import { keptWork } from '#/content-files/kept-work.ts';
import { BEST, inBrotli, inGzip, longerBrotli, longerGzip, shortestBrotli } from './packed.ts';
import { readPage, valueOf } from './read-page.ts';
import { growthOf, mostBytes, sharedSizes, sizesOfFiles, type SharedSize, type SizedPage } from './shared-sizes.ts';
import { sideBySide } from './side-by-side.ts';

const TEXT = /\.(?:html|css|js|svg|xml|txt|json)$/;

/**
 * A page cut so that a phone can show what came first: after the first number, where it leaves styles for later
 * (LaterStyles.astro). Any other is whole.
 */
export const partsOf = (text: string): string[] => {
  // Asked of every file, and reading takes its time: only one with a number and with styles behind its head is read.
  if (!text.includes('tel:') || text.indexOf('<style', text.indexOf('</head')) < 0) return [text];
  const { pieces } = readPage(text);
  const head = pieces.findIndex((piece) => piece.kind === 'closing' && piece.name === 'head');
  const leavesStyles = pieces.some((piece, at) => at > head && piece.kind === 'opening' && piece.name === 'style');
  const number = pieces.findIndex((piece) => piece.kind === 'opening' && valueOf(piece, 'href')?.startsWith('tel:') === true);
  const end = pieces.find((piece, at) => at > number && piece.kind === 'closing' && piece.name === 'a');
  if (!leavesStyles || number < 0 || !end) return [text];
  return [text.slice(0, end.to), text.slice(end.to)];
};

/**
 * How hard a page is tried, one after the other; and what the second way, and the best, are taken to leave of it: too little or too much costs time
 * alone. Of pages of November 2026 quality 9 takes 5 ms, 10 takes 35 and 2 % more than the best, 11 takes 76, all tries 300.
 */
const WAYS: readonly { pack: (parts: readonly string[], most: number) => Promise<Buffer>; ordinary: number; best: number }[] = [
  { pack: (parts) => inBrotli(parts, 9), ordinary: 0.93, best: 0.912 },
  { pack: (parts) => inBrotli(parts, 10), ordinary: 1, best: 0.98 },
  { pack: (parts) => inBrotli(parts, BEST), ordinary: 1, best: 1 },
  { pack: shortestBrotli, ordinary: 1, best: 1 },
];

/** How hard a page is tried where its bytes are not counted, or are far from the most. */
const ORDINARY = 1;

/** How hard a file is tried that is neither a page nor a script: four ways take four times as long as one, and 0.5 % less. */
const ALONE = 2;

/** In all ways at once. */
const HARDEST = WAYS.length - 1;

/** Whether a page's bytes are counted: it is tried harder where it is near its own limit. */
const isCounted = (file: string): boolean => mostBytes(file) < Infinity;

/** From so many pages of the news on, posts are packed by the first try alone: a fifteenth of the second's time, 7 % more bytes, and few of them are read. */
const MANY = 200;

const NEWS = LOCALES.map((locale) => href('news', locale).slice(1));

/** Whether a page is a post, or a copy at a quiet address, which does not say of what: with hundreds of posts most are those of posts. */
const mayBePost = (file: string): boolean =>
  [...NEWS, ...LOCALES.map((locale) => quietHref(locale).slice(1))].some((folder) => file.startsWith(folder) && file !== `${folder}index.html`);

/** Of what a page may take, as much as the tries of brotli do not bridge. */
const FAR = 0.93;

/** So near to what it may take a page must be known, and not guessed, to be short enough. */
const NEAR = 0.97;

/** Counts up whenever the same text would be compressed otherwise than before. */
const HOW = '9';

/** By how much all pages may grow by sharing sizes before staff are told, as a part of what they take. */
const MUCH = 0.105;

/** More bytes than the tries of brotli take off a page: 71 at most of 300 pages in November 2026. */
const CLOSE = 80;

/** A page as it was packed. */
interface PackedPage extends SizedPage {
  /** Tries it in the next way, and says how many bytes of brotli it takes then; nothing where there is no other way. */
  harder?: (() => Promise<PackedPage>) | undefined;
  /** What is taken to be left of it: by the best where it is near its own limit. */
  least: number;
  /** Whether that is a guess. */
  isGuessed: boolean;
}

/**
 * The sizes that pages share. A page is tried harder where it would not fit into its size, where its size is longer than it may be, or where it
 * decides by a guess how long others are made; any other would only be made longer again by as much as a harder try takes off it.
 * @param sizesOf how pages are shared out
 */
const settled = async (all: readonly PackedPage[], sizesOf: (pages: readonly SizedPage[]) => SharedSize[]): Promise<SharedSize[]> => {
  let pages = new Map(all.map((page) => [page.file, page]));
  for (;;) {
    const sizes = sizesOf([...pages.values()].map((page) => ({ ...page, br: page.least })));
    const close = sizes.flatMap(({ pages: own, br }) => {
      // All of them are as long as the longest, and no longer than any of them may be.
      const most = Math.min(br, ...own.map(({ file }) => mostBytes(file)));
      return own.flatMap(({ file, br: taken }) => {
        const page = pages.get(file);
        if (!page?.harder) return [];
        // One that its size makes too long may fit into the one below.
        const isMadeTooLong = br > mostBytes(file);
        return page.br > most || isMadeTooLong || (page.isGuessed && taken > most - CLOSE) ? [page.harder] : [];
      });
    });
    if (close.length === 0) return sizes;
    const tried = await sideBySide(close, (harder) => harder());
    pages = new Map([...pages, ...tried.map((page) => [page.file, page] as const)]);
  }
};

/** A file in both packings. */
interface Packed {
  br: Buffer;
  gz: Buffer;
}

/** Both packings as one outcome, which is read and looked after once: how long the first is, in four bytes, and the two. */
const asOne = ({ br, gz }: Packed): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(br.length);
  return Buffer.concat([length, br, gz]);
};
const asTwo = (one: Buffer): Packed => {
  const end = 4 + one.readUInt32LE();
  return { br: one.subarray(4, end), gz: one.subarray(end) };
};

/** What the outcome of packing a file in one way hangs on. */
const inputOf = (what: string, bytes: Buffer, file: string, way: number): (string | Buffer)[] => [
  what,
  HOW,
  process.versions.node,
  String(way),
  String(mostBytes(file)),
  bytes,
];

const inWay = (text: string, file: string, way: number): Promise<Buffer> =>
  (WAYS[way]?.pack ?? shortestBrotli)(file.endsWith('.html') ? partsOf(text) : [text], mostBytes(file));

/**
 * Writes a `.br` and a `.gz` beside every text file of a built site, for hosts that send them as they are (Caddy, nginx, `npm start`),
 * those of pages in few sizes, so that a size tells little of which page it was: hosts send nothing with a page that differs by page (deploy/).
 * What only leads on is no page: such hosts do it themselves. Each is written once, in its last length. @param folder the built folder
 */
export const compressIn = async (folder: string): Promise<void> => {
  const kept = keptWork('compressed');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const hasManyPosts = files.filter((file) => file.endsWith('.html') && NEWS.some((news) => file.startsWith(news))).length > MANY;
  const made = new Map<string, Packed>();
  const packedPage = (file: string, packed: Packed, way: number): PackedPage => {
    made.set(file, packed);
    const [br, most] = [packed.br.length, mostBytes(file)];
    const next = way + 1;
    const harder = next < (isCounted(file) ? WAYS.length : ORDINARY + 1) ? () => tried(file, packed.gz, next) : undefined;
    const isTriedOnce = hasManyPosts && mayBePost(file) && br <= most;
    const left = harder && !isTriedOnce ? (WAYS[way]?.[br > most * FAR ? 'best' : 'ordinary'] ?? 1) : 1;
    return { file, br, gz: packed.gz.length, harder, least: Math.round(br * left), isGuessed: left < 1 };
  };
  const tried = async (file: string, gz: Buffer, way: number): Promise<PackedPage> => {
    const bytes = readFileSync(join(folder, file));
    return packedPage(file, { br: await kept.of(inputOf('br', bytes, file, way), () => inWay(bytes.toString(), file, way)), gz }, way);
  };
  const pages = await sideBySide(files, async (file) => {
    const bytes = readFileSync(join(folder, file));
    const text = bytes.toString();
    const isPage = file.endsWith('.html');
    // Many pages ask for a script; and a page that is sent in two blocks is tried in all ways at once, since its first number has 3 kB.
    const way = isPage ? (partsOf(text).length > 1 ? HARDEST : 0) : file.endsWith('.js') ? HARDEST : ALONE;
    const both = await kept.of(inputOf('both', bytes, file, way), async () => asOne({ gz: await inGzip(text), br: await inWay(text, file, way) }));
    const once = packedPage(file, asTwo(both), way);
    if (!isPage || leadsOn(text)) return [];
    // Of one that may be too long nothing is guessed: while it seems to be, all that share its size would be tried harder.
    return [once.harder && once.least > mostBytes(file) * NEAR ? await tried(file, asTwo(both).gz, HARDEST) : once];
  });
  const all = pages.flat();
  const sizes = await settled(
    all.filter(({ file }) => !isOneFile(file)),
    (some) => sharedSizes(some),
  );
  const taken = await settled(
    all.filter(({ file }) => isOneFile(file)),
    sizesOfFiles,
  );
  const lengths = new Map([...sizes, ...taken].flatMap(({ pages: own, br, gz }) => own.map(({ file }) => [file, { br, gz }] as const)));
  for (const [file, { br, gz }] of made) {
    const to = lengths.get(file);
    writeFileSync(join(folder, `${file}.br`), to ? longerBrotli(br, to.br - br.length) : br);
    writeFileSync(join(folder, `${file}.gz`), to ? longerGzip(gz, to.gz - gz.length) : gz);
  }
  const percent = Math.round(growthOf(sizes) * 100);
  if (growthOf(sizes) > MUCH) warn('sizesGrow', { percent });
  kept.forgetRest();
};

/** Compresses the built site. */
export const compress = (): AstroIntegration => ({
  name: 'telar-compress',
  hooks: { 'astro:build:done': async ({ dir }) => compressIn(fileURLToPath(dir)) },
});
