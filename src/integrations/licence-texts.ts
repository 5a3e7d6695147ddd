import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is sent to a browser. */
export interface Shipped {
  name: string;
  version: string;
  /** The licence's short name, as the package gives it. */
  licence: string;
  text: string;
}

/** What a package does not say of itself. */
const ALSO: Readonly<Record<string, string>> = {
  pagefind: 'Its compiled part (pagefind/*.pagefind) was made from further works, minicbor among them, whose texts the package does not bring.',
};

/** What a package's licence file may be called; Pagefind has a folder of that name. */
const LICENCE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

const licenceFile = (folder: string): string | undefined => {
  const found = readdirSync(folder, { withFileTypes: true }).find(({ name }) => LICENCE.test(name));
  if (!found) return undefined;
  const path = join(folder, found.name);
  return found.isDirectory() ? licenceFile(path) : path;
};

const field = (of: unknown, name: string): string => {
  const value: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
  if (typeof value !== 'string') throw new Error(`A package that is sent to browsers has no "${name}" in its package.json.`);
  return value;
};

/**
 * A package with its licence. Throws where it brings no text.
 * @param folder the package's folder
 */
export const shippedFrom = (folder: string): Shipped => {
  const about: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [name, version, licence] = [field(about, 'name'), field(about, 'version'), field(about, 'license')];
  const file = licenceFile(folder);
  if (file === undefined) throw new Error(`${name} is sent to browsers and brings no licence's text (${folder}).`);
  // Vite goes on with the licences of what it is made with, of which nothing is sent.
  const [own = ''] = readFileSync(file, 'utf8')
    .replaceAll('\r\n', '\n')
    .split(/^#+ Licenses of bundled dependencies/m, 1);
  return { name, version, licence, text: [own.trim(), ALSO[name]].filter((one) => one !== undefined).join('\n\n') };
};

/** The package's folder that a module belongs to; nothing where it is our own. */
export const packageFolder = (module: string): string | undefined =>
  /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.replace(/^\0/, ''))?.[1];

/**
 * The folder of the package that a font comes from, by its bytes. Throws where there is none.
 * @param root the project's folder
 */
export const fontPackage = (font: Buffer, root: string): string => {
  for (const scope of ['@fontsource', '@fontsource-variable']) {
    const folder = join(root, 'node_modules', scope);
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const files = join(folder, name, 'files');
      if (existsSync(files) && readdirSync(files).some((file) => readFileSync(join(files, file)).equals(font))) return join(folder, name);
    }
  }
  throw new Error('A font of the site is in no package: it would be sent without its licence.');
};

const byName = (shipped: readonly Shipped[]): Shipped[] => [...shipped].sort((a, b) => (a.name < b.name ? -1 : 1));

/** What ships, as plain text: `/licences.txt`. */
export const licencesText = (shipped: readonly Shipped[]): string =>
  [
    'What this site sends to browsers, made by others. The code of the site itself: MIT. Its drawings: CC BY 4.0.',
    ...byName(shipped).map(({ name, version, licence, text }) => `${'='.repeat(72)}\n${name} ${version} (${licence})\n\n${text}`),
    '',
  ].join('\n\n');

/** Where what the build writes begins in `LICENSES.md`. */
const MARK = '<!-- From here on written by the build: src/integrations/licences.ts -->';

/** `LICENSES.md` with what ships; unchanged above the mark. @param before the file as it is */
export const licencesPage = (before: string, shipped: readonly Shipped[]): string =>
  `${before.split(MARK, 1).join('').trimEnd()}\n\n${MARK}\n\n## What the site sends to browsers, made by others\n\n${byName(shipped)
    .map(({ name, version, licence, text }) => `### ${name} ${version} (${licence})\n\n\`\`\`text\n${text}\n\`\`\`\n`)
    .join('\n')}`;
