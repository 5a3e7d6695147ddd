import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
  /** The file, from the built folder. */
  file: string;
  /** Its address: `/en/get-help/`, or `/404.html`. */
  path: string;
  html: string;
}

/** Every page of a built site, by address. @param folder the built folder */
export const builtPages = async (folder: string): Promise<BuiltPage[]> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Promise.all(
    files.map(async (file) => ({ file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html: await readFile(join(folder, file), 'utf8') })),
  );
};

/** Whether a page only leads on to another. */
export const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');
