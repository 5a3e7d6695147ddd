import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESK_FOLDER } from '#/content-files/whole-file.ts';
import { writeAll } from './whole-files.ts';

/** How a site is put online: as a folder that somebody takes, as one file that somebody takes, or by sending what is saved to where it is built. */
export const WAYS = ['folder', 'zip', 'send'] as const;

/** One of them. */
export type Way = (typeof WAYS)[number];

/** What was set once for publishing: kept in the desk’s own folder, which git ignores. */
export interface PublishSettings {
  /** The public address, `https://…`, without a path. */
  url: string;
  /** The e-mail address at which people are answered. */
  contact: string;
  /** How it is put online; nothing until somebody has said so. */
  way: Way | undefined;
  /** Whether it is built every night, so that a text with a day to come appears by itself. */
  nightly: boolean;
  /** Where the list of names lies that must never be published, with all its folders; empty where nobody has said so. */
  names: string;
}

const FILE = `${DESK_FOLDER}/settings.json`;

const dataIn = (root: string): Readonly<Record<string, unknown>> => {
  const path = join(root, FILE);
  const data: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether a word is a way to put a site online. */
export const isWay = (word: unknown): word is Way => WAYS.some((way) => way === word);

/** What was set; empty words where nothing was. */
export const settingsIn = (root: string): PublishSettings => {
  const { url, contact, way, nightly, names } = dataIn(root);
  return { url: textOf(url), contact: textOf(contact), way: isWay(way) ? way : undefined, nightly: nightly === true, names: textOf(names) };
};

/** Keeps what was set; what is not named stays as it was. */
export const keepSettings = (root: string, changes: Partial<PublishSettings>): void => {
  writeAll(root, [{ file: FILE, bytes: Buffer.from(JSON.stringify({ ...settingsIn(root), ...changes })) }]);
};
