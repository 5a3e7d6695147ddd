import { parseDocument } from 'yaml';
import { isObject } from '#/content-files/read/file-form.ts';
import { halvesOf, yamlOf } from '#/content-files/read/front-matter.ts';
import { isTextKind } from '#/kinds/index.ts';
import { editable } from './edited-kinds.ts';
import type { Asked, DeskFiles } from './files.ts';
import { withData } from './merge-yaml.ts';
import { placeOf } from './places.ts';

/* A text whose words link to a page that the list of sources has names that source: nobody has to look for it there. */

const LINK = /https?:\/\/[^\s<>()[\]"'“”]+/g;

/** One way to write an address: with or without `www.`, `s`, a part of the page or a slash behind it. */
const plain = (address: string): string => {
  try {
    const { hostname, pathname, search } = new URL(address);
    return hostname.replace(/^www\./, '') + pathname.replace(/\/+$/, '') + search;
  } catch {
    return address;
  }
};

const linksIn = (body: string): Set<string> => new Set((body.match(LINK) ?? []).map((one) => plain(one.replace(/[.,;:!?]+$/, ''))));

const listedIn = (yaml: string): string[] => {
  const data: unknown = parseDocument(yaml).toJSON();
  const listed: unknown = isObject(data) ? data['sources'] : undefined;
  return Array.isArray(listed) ? listed.filter((id): id is string => typeof id === 'string') : [];
};

const isListing = ({ path, operation }: Asked): boolean => {
  const place = placeOf(path);
  return operation !== 'delete' && place?.what === 'file' && isTextKind(place.kind) && Object.hasOwn(editable(place.kind).fields, 'sources');
};

/**
 * What a save asks, with the sources named that its words link to: those of a link that is new, and those that were named already and to
 * which the words still link. What older links lead to is left as it is.
 */
export const withLinkedSources = (files: DeskFiles, asked: readonly Asked[]): Asked[] => {
  const texts = asked.filter(isListing).flatMap((one) => {
    const halves = halvesOf(one.bytes.toString('utf8'));
    return halves ? [{ one, body: halves.body, before: files.read(one.path)?.toString('utf8') }] : [];
  });
  const known = texts.some(({ body }) => linksIn(body).size > 0) ? files.sources() : [];
  // Both languages of a save name the same sources.
  const found = texts.flatMap(({ body, before }) => {
    const [links, old] = [linksIn(body), linksIn(before === undefined ? '' : (halvesOf(before)?.body ?? ''))];
    const listed = before === undefined ? [] : listedIn(yamlOf(before, '.md').yaml);
    return known.filter(({ id, url }) => links.has(plain(url)) && (!old.has(plain(url)) || listed.includes(id))).map(({ id }) => id);
  });
  if (found.length === 0) return [...asked];
  return asked.map((one) => {
    if (!texts.some((text) => text.one === one)) return one;
    const whole = one.bytes.toString('utf8');
    const { yaml, at } = yamlOf(whole, '.md');
    const sources = [...new Set([...listedIn(yaml), ...found])];
    const data: unknown = parseDocument(yaml).toJSON();
    const made = withData(yaml, { ...(isObject(data) ? data : {}), sources });
    return { ...one, bytes: Buffer.from(whole.slice(0, at) + (made.endsWith('\n') ? made : `${made}\n`) + whole.slice(at + yaml.length)) };
  });
};
