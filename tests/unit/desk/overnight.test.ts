import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startDesk, type Desk } from '#/desk/server.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

let tree: ContentTree;
let desk: Desk;
let day = '2026-11-25';
beforeEach(async () => {
  tree = contentTree();
  desk = await startDesk({ root: tree.root, name: 'Telar', language: 'es', editor: '', preview: () => undefined, today: () => day, port: 0 });
});
afterEach(async () => {
  await desk.close();
  tree.dispose();
});

it('a desk that stays open overnight looks through everything again: a text may have a day that has come, a guide one that has passed', async () => {
  const opened = await fetch(desk.opensWith(), { redirect: 'manual' });
  const { origin } = new URL(opened.url);
  const headers = { cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '', origin };
  const isLooking = async (): Promise<boolean> =>
    (await (await fetch(`${origin}/desk/lists.html`, { headers })).text()).includes('data-running="true"');
  expect(await isLooking()).toBe(true);
  await vi.waitFor(async () => expect(await isLooking()).toBe(false), { timeout: 60_000, interval: 200 });
  day = '2026-11-26';
  expect(await isLooking()).toBe(true);
});
