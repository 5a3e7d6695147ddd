import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { writeStory } from '../support/own-story.ts';
import { copyProject, runIn } from '../support/project-copy.ts';
import { textsOf } from '../support/built.ts';

const SETTINGS = { TELAR_LANG: 'en', SITE_URL: 'https://telar.example', SITE_CONTACT: 'hola@telar.example' };
const HALF = 'content/posts/en/half.md';
const WORD = 'quitamarque';

let folder = '';
let taken: ReturnType<typeof runIn>;
const at = (file: string): string => join(folder, file);
const git = (...args: string[]): void => {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

beforeAll(() => {
  folder = copyProject();
  writeFileSync(at('.gitignore'), 'node_modules\ndist/\ntaken-down/\n');
  writeStory(folder, {
    id: 'elsa-prueba',
    name: 'Elsaprueba',
    mark: WORD,
    basis: { published: {} },
    parts: [{ en: { slug: 'elsa-tells' }, es: { slug: 'elsa-cuenta' } }],
  });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'Words');
  writeFileSync(at(HALF), 'Half of a post.\n');
  taken = runIn(folder, 'stories:withdraw', SETTINGS, '--', '--yes', 'elsa-prueba');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('taking a story down while somebody is writing', () => {
  it('publishes the site without it at once, although a half-written text stands in the folder', () => {
    expect(taken.output).toContain(say('withdrawalPublished', {}, 'en'));
    expect(taken.status).toBe(0);
    const files = textsOf(at('dist'));
    expect(files.get('es/index.html')).toContain('https://telar.example/es/');
    expect([...files].filter(([, text]) => text.includes(WORD))).toEqual([]);
  });

  it('leaves the half-written text where it was, and says that it is not in the site', () => {
    expect(readFileSync(at(HALF), 'utf8')).toBe('Half of a post.\n');
    expect(taken.output).toContain(`${say('savedUnsaved', {}, 'en')}\n  ${HALF}`);
    expect(existsSync(at('dist/en/news/half/index.html'))).toBe(false);
  });
});
