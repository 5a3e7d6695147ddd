import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { AS_IT_WAS, buildWith, copyPublished, runIn } from '../support/project-copy.ts';

let folder = '';
beforeAll(() => {
  folder = copyPublished();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build that fails when its pages are made already', () => {
  it('leaves the published site as it was where a file of public tells who someone is, and names that file', () => {
    const file = join(folder, 'public', 'leer.txt');
    writeFileSync(file, 'Nota\nGOML920314MDFMPP07\n');
    const { status, output } = runIn(folder, 'build', { TELAR_LANG: 'es' });
    rmSync(file);
    expect(status).not.toBe(0);
    const from = say('publishedFromPublic', { file: 'public/leer.txt' }, 'es');
    const problems = say('publishedIdentity', { page: '/leer.txt', found: 'GOML…', from }, 'es');
    expect(output).toContain(say('publishedRefused', { problems }, 'es'));
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe(AS_IT_WAS);
  });

  it('leaves the published site as it was, and nothing of what it had made', () => {
    const late = "---\nif (Astro.url.pathname.includes('privac')) throw new Error('a mistake in the code');\n";
    const { status, output } = buildWith(folder, 'src/components/Footer.astro', (text) => text.replace('---\n', late));
    expect(output).toContain('a mistake in the code');
    expect(status).not.toBe(0);
    expect(output).toContain(say('notBuilt', {}, 'en'));
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe(AS_IT_WAS);
    expect(readdirSync(join(folder, '.builds')).filter((name) => !/^(?:kept|lock\.\d+)$/.test(name))).toEqual([]);
  });
});
