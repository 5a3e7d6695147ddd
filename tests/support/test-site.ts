import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { notePromises, promisesFile } from '#/content-files/promises/note-promises.ts';
import { PROMISES_FILE } from '#/content-files/checks/promise-file.ts';
import { LOCK_FILE } from '#/content-files/number-lock/lock.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { HELP_LANGUAGES } from '#/domain/help-languages.ts';
import { build } from '../../scripts/build/build.ts';
import { exitAddresses } from '../../site.config.ts';
import { copyKept } from './copy-kept.ts';
import { renewLock } from './renew-lock.ts';
import { TEST_SITE } from './test-site-folder.ts';
import { addLineWords } from './pseudo-language.ts';

/** What tests call today, wherever nobody says otherwise. */
export const TEST_DAY = '2026-11-25';

/** The project as it is, and the fixture's content in the place of its own. */
const PARTS: readonly [from: string, to: string][] = [
  ...[
    'deploy',
    'drawings',
    'locales',
    'scripts',
    'src',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'site.config.ts',
    'tsconfig.json',
  ].map((name): [string, string] => [name, name]),
  ['tests/fixture/content', 'content'],
  ['tests/fixture/public', 'public'],
];

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    : [''];

/**
 * What is made anew in each project: the rules of its own addresses for servers, `promises.yaml`, the lock of its numbers, and the words of lines in the languages
 * of the help pages.
 */
const isMade = (file: string): boolean =>
  /^(?:[^/\\]+\.(?:caddy|nginx)|promises\.yaml)$/.test(file) ||
  file === join('hotlines', basename(LOCK_FILE)) ||
  HELP_LANGUAGES.some(({ code }) => file.startsWith(join('hotlines', code, sep)));

/** Makes one folder the same as another, and leaves alone what is the same already: a build asks when files were last written. */
const mirror = (from: string, to: string): void => {
  const wanted = new Set(filesIn(from).filter((file) => !isMade(file)));
  for (const file of wanted) {
    const [source, target] = [join(from, file), join(to, file)];
    const [given, there] = [statSync(source), statSync(target, { throwIfNoEntry: false })];
    if (there?.size === given.size && Math.abs(there.mtimeMs - given.mtimeMs) < 2) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, target);
    utimesSync(target, given.atime, given.mtime);
  }
  for (const file of filesIn(to)) if (!wanted.has(file) && !isMade(file)) rmSync(join(to, file));
};

/** Marks every sentence as promising nothing; where all are marked already, the file stays as old as it is. */
const markAll = (folder: string): void => {
  const file = join(folder, PROMISES_FILE);
  const nothing = promisesFile({ promises: {}, untestable: {}, told: { en: [], es: [] }, none: { en: [], es: [] } });
  if (!existsSync(file)) writeFileSync(file, nothing);
  const [before, { mtime }] = [readFileSync(file, 'utf8'), statSync(file)];
  const { failed, told } = notePromises(folder, readContent(folder), true);
  if (failed) throw new Error(told.join('\n'));
  // In whole milliseconds, as a time is set: the same each time.
  const day = readFileSync(file, 'utf8') === before ? mtime : new Date();
  utimesSync(file, day, day);
};

/** Confirms every number of the fixture; where nothing changed, the file stays as old as it is. */
const lockAll = (folder: string): void => {
  const file = join(folder, LOCK_FILE);
  const before = existsSync(file) ? { text: readFileSync(file, 'utf8'), day: statSync(file).mtime } : undefined;
  renewLock(folder, exitAddresses());
  // In whole milliseconds, as a time is set: the same each time.
  const day = before !== undefined && readFileSync(file, 'utf8') === before.text ? before.day : new Date();
  utimesSync(file, day, day);
};

/**
 * Puts the test site together: what ships, with the content of tests/fixture. Every sentence of the interface is marked there as
 * promising nothing: what the real ones promise is held on the real content.
 * @returns its folder
 */
export const assembleTestSite = (root = process.cwd()): string => {
  const folder = resolve(root, TEST_SITE);
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of PARTS) mirror(join(root, from), join(folder, to));
  for (const [name, kind] of [['node_modules', 'junction']] as const)
    if (!existsSync(join(folder, name))) symlinkSync(resolve(root, name), join(folder, name), kind);
  // What earlier builds compressed and drew: the same files need not be made again.
  const [here, there] = [join(root, '.builds/kept'), join(folder, '.builds/kept')];
  if (existsSync(here) && !existsSync(there)) copyKept(here, there);
  for (const { code } of HELP_LANGUAGES) addLineWords(folder, code, (english) => english);
  markAll(folder);
  lockAll(folder);
  return folder;
};

/** Puts the test site together and builds it, where that was not done since anything changed. Vitest and Playwright call it before their tests. */
export default async function makeTestSite(): Promise<void> {
  process.env['SITE_TODAY'] ??= TEST_DAY;
  const folder = assembleTestSite();
  if (!(await build({ onlyIfNeeded: true }, folder))) throw new Error('The site of tests/fixture was not built: see above.');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await makeTestSite();
