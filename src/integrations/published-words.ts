import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PersonalIn } from '#/domain/personal-data.ts';

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
const TAG = /<!--([^]*?)-->|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([a-z][\w:-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Signs that have a name in HTML and could stand in a number, a name or an address (https://html.spec.whatwg.org/#named-character-references). */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    commat: '@',
    period: '.',
    comma: ',',
    colon: ':',
    num: '#',
    plus: '+',
    lowbar: '_',
  },
  ...{
    hyphen: '-',
    dash: '-',
    ndash: '–',
    mdash: '—',
    minus: '−',
    lpar: '(',
    rpar: ')',
    sol: '/',
    deg: '°',
    ordf: 'ª',
    ordm: 'º',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
  },
  ...{ zwj: '', zwnj: '', lrm: '', rlm: '', aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', uuml: 'ü', ntilde: 'ñ' },
};

const withoutEntities = (text: string): string =>
  !text.includes('&')
    ? text
    : text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (all, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
        const code = parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
      });

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

const inAttributes = (attributes: string, add: (one: Published) => void): void => {
  // What a page may load is told by sums.
  if (/http-equiv/i.test(attributes)) return;
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? '';
    if (value === '' || NO_WORDS.has(name.toLowerCase())) continue;
    const words = withoutEntities(value);
    if (/^[[{]/.test(words)) jsonOrCode(words).forEach(add);
    else add({ words, where: ADDRESS.test(words) ? 'address' : 'words' });
  }
};

/** What a page, a feed, a list of addresses or a drawing says, piece by piece; bold and slanted pieces are one with what stands beside them. */
export const wordsInMarkup = (markup: string): Published[] => {
  const found: Published[] = [];
  const add = (one: Published): void => {
    found.push(one);
  };
  let piece = '';
  const close = (): void => {
    if (/\S/.test(piece)) add({ words: withoutEntities(piece), where: ADDRESS.test(piece) ? 'address' : 'words' });
    piece = '';
  };
  let from = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(markup); tag; tag = TAG.exec(markup)) {
    piece += markup.slice(from, tag.index);
    from = TAG.lastIndex;
    const [, comment, data, slash, written = '', attributes = ''] = tag;
    if (comment !== undefined) {
      if (/\S/.test(comment)) add({ words: comment, where: 'words' });
      continue;
    }
    if (data !== undefined) {
      piece += data;
      continue;
    }
    const name = written.toLowerCase();
    if (attributes !== '') inAttributes(attributes, add);
    if (WITHIN_WORDS.has(name)) continue;
    if (name === 'br') piece += '\n';
    else close();
    if (slash === '' && (name === 'script' || name === 'style') && !attributes.endsWith('/')) {
      const end = markup.indexOf(`</${written}`, from);
      const inner = markup.slice(from, end === -1 ? markup.length : end);
      if (name === 'script') jsonOrCode(inner).forEach(add);
      from = TAG.lastIndex = from + inner.length;
    }
  }
  piece += markup.slice(from);
  close();
  return found;
};

/** What Pagefind writes before the JSON of a page. */
const PAGEFIND_MARK = 'pagefind_dcd';

/** The words of a published file; nothing of a kind that cannot be read, such as a picture. @param path its address, from the site's folder */
export const wordsInFile = (path: string, bytes: Buffer): Published[] => {
  if (path.endsWith('.pf_fragment')) return jsonOrCode(gunzipSync(bytes).toString().replace(PAGEFIND_MARK, ''));
  if (/\.(?:html?|xml|svg)$/i.test(path)) return wordsInMarkup(bytes.toString());
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
