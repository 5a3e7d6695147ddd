import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';
import { openedDesk, type OpenedDesk } from '../../support/opened-desk.ts';

let tree: ContentTree;
let desk: OpenedDesk;
let day = '2026-11-25';
beforeEach(async () => {
  tree = contentTree();
  desk = await openedDesk(tree.root, { language: 'es', today: () => day });
});
afterEach(async () => {
  await desk.close();
  tree.dispose();
});

it('a desk that stays open overnight looks through everything again: a text may have a day that has come, a guide one that has passed', async () => {
  const isLooking = async (): Promise<boolean> => (await desk.ask('/desk/lists.html')).includes('data-running="true"');
  expect(await isLooking()).toBe(true);
  await vi.waitFor(async () => expect(await isLooking()).toBe(false), { timeout: 60_000, interval: 200 });
  day = '2026-11-26';
  expect(await isLooking()).toBe(true);
});
