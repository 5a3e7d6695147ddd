import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lists } from '#/desk/page.ts';
import { slugOf } from '#/desk/slug.ts';
import { deskSays } from '#/desk/words.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';
import { openedDesk, type OpenedDesk } from '../../support/opened-desk.ts';
import { foundAtDesk } from '../../support/found-at-desk.ts';

describe('a consent that has ended', () => {
  it('is told before anything else, with what becomes of the story; one that ends soon stands in its list', () => {
    const row = (about: string, isOver: boolean) => ({ about, said: 'a day', isOver });
    for (const language of ['en', 'es'] as const) {
      const words = deskSays(language);
      const html = lists(language, foundAtDesk({ consent: [row('The one that is over', true), row('The one that ends soon', false)] }));
      const [told = '', rest = ''] = html.split('data-list="mistakes"');
      expect(told).toContain(words.consentOver);
      expect(told).toContain('The one that is over');
      expect(rest).toContain('The one that ends soon');
      expect(rest).not.toContain('The one that is over');
    }
  });
});

describe('a folder that was replaced by an old copy', () => {
  let tree: ContentTree;
  let desk: OpenedDesk;
  beforeEach(async () => {
    tree = contentTree();
    tree.write('content/withdrawn/gone.yaml', 'slug: gone\nwithdrawnOn: 2026-11-01\n');
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: tree.root, stdio: 'ignore' });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'All');
    desk = await openedDesk(tree.root);
    await desk.ask('/desk/publish?ask', { way: 'folder', names: '' });
  });
  afterEach(async () => {
    await desk.close();
    tree.dispose();
  });

  it('is not published before somebody has said that she agrees to what was taken down', async () => {
    const words = deskSays('en');
    expect(await desk.ask('/desk/publish')).not.toContain(words.broughtBack('gone'));
    rmSync(join(tree.root, 'content/withdrawn/gone.yaml'));
    const form = { url: 'https://telar.example', contact: 'hola@telar.example' };
    expect(await desk.ask('/desk/publish')).toContain(words.broughtBack('gone'));
    expect(await desk.ask('/desk/publish', form)).toContain(words.broughtBack('gone'));
    expect(await desk.ask('/desk/publish', { ...form, agreed: 'gone' })).not.toContain(words.broughtBack('gone'));
  }, 60_000);
});

describe('the name of a file', () => {
  it('has at most eighty letters, whatever was pasted as a title', () => {
    const name = slugOf('palabras '.repeat(70));
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name).toMatch(/^palabras-.*[a-z]$/);
  });
});
