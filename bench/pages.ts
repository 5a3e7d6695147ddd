import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { PLAIN } from './line/terms.ts';
import { onSlowLine } from './line/slow-line.ts';

/*
 * When each kind of page is first painted on a slow phone line: `npm run bench:pages`. Beside ours, in the same run: a bare page, and
 * an article of the same text by plain Astro, as its documentation begins.
 */
const GUIDE = 'content/guides/en/a-job-offer.md';

const folder = mkdtempSync(join(tmpdir(), 'telar-plain-'));
try {
  mkdirSync(join(folder, 'src/pages/plain'), { recursive: true });
  cpSync('bench/pages/Plain.astro', join(folder, 'src/Plain.astro'));
  const text = readFileSync(GUIDE, 'utf8').replace(/^---[^]*?\n---\n/, '');
  const plain = text
    .replace(/^:::+.*$/gm, '')
    .replace(/:\w+\[[^\]]*\]/g, '')
    .replace(/ \{#\d+\}/g, '');
  writeFileSync(join(folder, 'src/pages/plain/index.md'), `---\nlayout: ../../Plain.astro\ntitle: A job offer\n---\n${plain}`);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  rmSync(PLAIN, { recursive: true, force: true });
  await build({ root: folder, configFile: false, outDir: resolve(PLAIN), logLevel: 'error' });
  await onSlowLine('bench/pages/visits.ts');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
