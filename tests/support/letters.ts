import { resolve } from 'node:path';

/**
 * The environment of a browser that knows the letters of `tests/look/letters` and no others: what it lays out is the same on every
 * machine. They stand there cut to Latin letters, from Debian's fonts-roboto-unhinted and fonts-noto-core (LICENSES.md).
 */
export const inOurLetters = (): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(process.env).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]))),
  FONTCONFIG_FILE: resolve('tests/look/letters/fonts.conf'),
});
