import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decoded } from '#/domain/decoded.ts';
import type { PersonalIn } from '#/domain/personal-data.ts';
import { readPage, type Opening, type Page } from './read-page.ts';

/** Words of a published file: as someone sees or hears them, an address of the web, or a program, which has numbers of its own. */
export interface Published {
  words: string;
  where: PersonalIn | 'code';
}

/** What is part of the same word for whoever reads it: `GOML<b>92</b>0314`. */
const WITHIN_WORDS = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(' '),
);
/** Attributes that hold forms, names of styles and sums, and no words. */
const NO_WORDS = new Set(
  'class style d points transform viewbox integrity nonce sizes media datetime fill stroke stroke-dasharray patterntransform gradienttransform'.split(
    ' ',
  ),
);
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/|#|\.\.?\/)\S*$/i;
/** The field of the search's file that holds places in a list, and no words. */
const PLACES = 'places';
/** Its fields whose words stand beside each other by chance: each is read alone. */
const LISTS = ['terms', 'groups'];

const inJson = (value: unknown): Published[] => {
  if (typeof value === 'string')
    return value.includes('<svg') || value.startsWith('data:') ? [] : [{ words: value, where: ADDRESS.test(value) ? 'address' : 'words' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): Published[] => {
    if (key === PLACES) return [];
    if (LISTS.includes(key))
      return JSON.stringify(inner)
        .split(/[\s"[\],]+/)
        .map((words) => ({ words, where: 'words' }));
    // A key of JSON-LD begins with @ and is nobody's account.
    return [{ words: key, where: 'code' }, ...inJson(inner)];
  });
};

const jsonOrCode = (text: string): Published[] => {
  try {
    return inJson(JSON.parse(text));
  } catch {
    return [{ words: text, where: 'code' }];
  }
};

/** A drawing that stands in an address, which is read as its file would be. */
const DRAWING = /^data:image\/svg\+xml,([^]+)$/;

const inAttributes = ({ attributes }: Opening, add: (one: Published) => void): void => {
  // What a page may load is told by sums.
  if (attributes.some(({ name }) => name === 'http-equiv')) return;
  for (const { name, value } of attributes) {
    if (value === '' || NO_WORDS.has(name.toLowerCase())) continue;
    const [, drawing] = DRAWING.exec(value) ?? [];
    if (drawing !== undefined) wordsInMarkup(readPage(decoded(drawing.replace(/%(?![\da-f]{2})/gi, '%25')))).forEach(add);
    else if (/^[[{]/.test(value)) jsonOrCode(value).forEach(add);
    else add({ words: value, where: ADDRESS.test(value) ? 'address' : 'words' });
  }
};

/** What stands around words that a feed or a drawing holds as they are, which is a comment for a browser's page. */
const CDATA = /^\[CDATA\[([^]*)\]\]$/;

/** What a page, a feed, a list of addresses or a drawing says, piece by piece; bold and slanted pieces are one with what stands beside them. */
export const wordsInMarkup = ({ pieces }: Page): Published[] => {
  const found: Published[] = [];
  const add = (one: Published): void => {
    found.push(one);
  };
  let words = '';
  const close = (): void => {
    if (/\S/.test(words)) add({ words, where: ADDRESS.test(words) ? 'address' : 'words' });
    words = '';
  };
  for (const piece of pieces) {
    if (piece.kind === 'comment') {
      const [, data] = CDATA.exec(piece.words) ?? [];
      if (data !== undefined) words += data;
      else if (/\S/.test(piece.words)) add({ words: piece.words, where: 'words' });
    } else if (piece.kind === 'words') {
      if (piece.inside === 'script') jsonOrCode(piece.words).forEach(add);
      else if (piece.inside !== 'style') words += piece.words;
    } else if (piece.kind === 'opening' || piece.kind === 'closing') {
      if (piece.kind === 'opening') inAttributes(piece, add);
      if (piece.name === 'br') words += '\n';
      else if (!WITHIN_WORDS.has(piece.name)) close();
    }
  }
  close();
  return found;
};

/** What Pagefind writes before the JSON of a page. */
const PAGEFIND_MARK = 'pagefind_dcd';

/**
 * The words of a published file; nothing of a kind that cannot be read, such as a picture.
 * @param path its address, from the site's folder
 * @param page what it is made of, where somebody has read it as a page
 */
export const wordsInFile = (path: string, bytes: Buffer, page?: Page): Published[] => {
  if (path.endsWith('.pf_fragment')) return jsonOrCode(gunzipSync(bytes).toString().replace(PAGEFIND_MARK, ''));
  if (/\.(?:html?|xml|svg)$/i.test(path)) return wordsInMarkup(page ?? readPage(bytes.toString()));
  // Pagefind's own list has sums, and no words.
  if (/\.(?:m?js|css)$/i.test(path) || path.endsWith('pagefind-entry.json') || /(?:^|\/)_(?:headers|redirects)$/.test(path))
    return [{ words: bytes.toString(), where: 'code' }];
  if (/\.(?:json|webmanifest)$/i.test(path)) return jsonOrCode(bytes.toString());
  if (/\.(?:txt|md|csv|vtt|srt|ics)$/i.test(path))
    return bytes
      .toString()
      .split(/\n/)
      .map((words) => ({ words, where: ADDRESS.test(words.trim()) ? 'address' : 'words' }));
  return [];
};

/** Every file of a built site but the packed twins, by its address from the site's folder. */
export const publishedFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** A file's bytes. */
export const bytesAt = (folder: string, path: string): Buffer => readFileSync(join(folder, path));
