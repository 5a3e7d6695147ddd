import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * A file of the browser's code as one short script of its own, for the oldest browsers the site supports (docs/decisions.md, 10).
 * @param path the file, from `src/browser/`
 * @param define names in it that stand for values: each value as JSON
 * @param format `esm` for what another script imports
 */
export const browserCode = (path: string, define: Readonly<Record<string, string>> = {}, format: 'iife' | 'esm' = 'iife'): string => {
  const [file] = buildSync({
    entryPoints: [fileURLToPath(new URL(`../browser/${path}`, import.meta.url))],
    bundle: true,
    minify: true,
    format,
    target: ['chrome92', 'safari15'],
    // No "use strict": what is built from modules was checked as strict, and the exit's script stands before the first number.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false, strict: false } },
    write: false,
    define,
  }).outputFiles;
  if (!file) throw new Error(`No script could be made of src/browser/${path}.`);
  return file.text.trim();
};
