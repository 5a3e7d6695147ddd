import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isOneFile } from '#/routing/one-file.ts';
import { openings, readPage, valueOf, type Page } from './read-page.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** The file, from the built folder. */
  file: string;
  /** Its address: `/en/get-help/`, or `/404.html`. */
  path: string;
  html: string;
}

/** The address of a built file: `/en/get-help/`, or `/404.html`. @param file from the built folder */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const filesOf = (folder: string, isMeant: (file: string) => boolean): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isMeant)
    .sort();

const htmlIn = async (folder: string, isMeant: (file: string) => boolean): Promise<BuiltPage[]> =>
  Promise.all(filesOf(folder, isMeant).map(async (file) => ({ file, path: addressOf(file), html: await readFile(join(folder, file), 'utf8') })));

/** The file of every page of a built site; one that is taken along is none. @param folder the built folder */
export const pageFiles = (folder: string): string[] => filesOf(folder, (file) => !isOneFile(file));

/**
 * Every page of a built site, by address; a file that is taken along is none.
 * @param folder the built folder
 * @param isMeant which are read, by their addresses; all unless said
 */
export const builtPages = (folder: string, isMeant: (path: string) => boolean = () => true): Promise<BuiltPage[]> =>
  htmlIn(folder, (file) => !isOneFile(file) && isMeant(addressOf(file)));

/** Every file of a built site that is taken along (src/routing/one-file.ts), by address. @param folder the built folder */
export const oneFiles = (folder: string): Promise<BuiltPage[]> => htmlIn(folder, isOneFile);

/** Where a page leads on to by itself, if it does. */
export const leadsTo = (page: Page): string | undefined => {
  const refresh = openings(page, 'meta').find((one) => valueOf(one, 'http-equiv')?.toLowerCase() === 'refresh');
  // A wait and an address: all that an attribute of this name may say.
  return refresh && /^\d+\s*;\s*url=(.+)$/i.exec(valueOf(refresh, 'content') ?? '')?.[1];
};

/** Whether a page only leads on to another. It is read only where it may be so: every step asks this of every page. */
export const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"') && leadsTo(readPage(html)) !== undefined;
