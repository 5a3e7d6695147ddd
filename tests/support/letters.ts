import { join, resolve } from 'node:path';

const FOLDER = resolve('tests/look/letters');

/**
 * The environment of a browser that knows the letters of `tests/look/letters` and no others: what it lays out is the same on every
 * machine. They are Roboto and Noto Serif, cut to Latin letters.
 */
export const inOurLetters = (): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(process.env).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]))),
  FONTCONFIG_FILE: join(FOLDER, 'fonts.conf'),
});

/** What Firefox needs beside that: its sandbox reads no letters of a project, and draws a box with a number in place of each. */
export const OUR_LETTERS_IN_FIREFOX = { 'security.sandbox.content.read_path_whitelist': `${FOLDER}/` } as const;
