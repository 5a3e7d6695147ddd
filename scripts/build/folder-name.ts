/** Tried in November 2026: with one of these in its path, Vite or Astro finds no file of the project, or the shell no program. */
const FORBIDDEN = process.platform === 'win32' ? ['#', '%'] : ['#', '%', '?', '*', '"', '\\', ':'];

/** The signs in the path of a folder with which no site can be built, each once; empty if there are none. */
export const forbiddenSigns = (folder: string): string => FORBIDDEN.filter((sign) => folder.includes(sign)).join(' ');
