import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deskSays } from '#/desk/words.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';
import { openedDesk, type OpenedDesk } from '../../support/opened-desk.ts';

/* Other programs of this computer, each on a port of its own: a browser takes them for the same place, and sends them cookies. */

let tree: ContentTree;
let desk: OpenedDesk;
let origin: string;
beforeEach(async () => {
  tree = contentTree();
  desk = await openedDesk(tree.root);
  ({ origin } = new URL(desk.opensWith()));
});
afterEach(async () => {
  await desk.close();
  tree.dispose();
});

const ADDRESSES = ['/', '/desk/take-down', '/desk/job', '/desk/lists.html', '/desk/editor.json', '/admin/', '/api/v1/repos/desk/site/branches/main'];

describe('the cookie of the desk', () => {
  it('goes to no address that another program could lead a browser to', async () => {
    const opened = await fetch(desk.opensWith(), { redirect: 'manual' });
    const paths = opened.headers.getSetCookie().map((one) => /; Path=(\S+)/.exec(one)?.[1]);
    expect(paths).toEqual([`${desk.base}/`, '/open']);
  });

  it('opens and changes nothing for who does not know the address too, whatever origin it names', async () => {
    for (const path of ADDRESSES) {
      const headers = { cookie: desk.cookie, origin };
      expect((await desk.answer(path)).status, path).toBe(200);
      const read = await fetch(origin + path, { headers });
      const sent = await fetch(origin + path, { method: 'POST', headers, body: new URLSearchParams({ story: 'ana' }) });
      expect([read.status, sent.status], path).toEqual([403, 403]);
      for (const one of [read, sent]) expect(await one.text(), path).not.toContain(desk.base);
    }
  });

  it('is needed too: the address alone, which a browser keeps in its history, opens nothing', async () => {
    for (const path of ADDRESSES) expect((await fetch(origin + desk.base + path)).status, path).toBe(403);
  });
});

it('every address of a page of the desk leads to below its own', async () => {
  for (const path of ['/', '/desk/take-down', '/desk/publish', '/desk/calls', '/desk/calls/sheet', '/desk/numbers', '/admin/']) {
    const page = await desk.ask(path);
    const addresses = [...page.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, address = '']) => address);
    expect(
      addresses.filter((address) => !address.startsWith(`${desk.base}/`)),
      path,
    ).toEqual([]);
    expect(addresses.length, path).toBeGreaterThan(0);
  }
});

it('a program of the page that is refused is told in JSON, which it can read out', async () => {
  for (const path of ['/api/v1/repos/desk/site/contents', '/desk/beside.json?at=x', '/desk/editor.json']) {
    const answer = await fetch(`${origin}/of-a-desk-before${path}`, { headers: { origin } });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({ message: deskSays('en').signedOut });
  }
});

it('a desk that runs is not locked out by a second one in the same browser', async () => {
  const second = await openedDesk(tree.root);
  try {
    // A browser has one list of cookies for both, and puts what has the same name and path in the place of the other.
    expect(second.cookie.split('=')[0]).not.toBe(desk.cookie.split('=')[0]);
    expect(second.base).not.toBe(desk.base);
    expect((await desk.answer('/desk/job')).status).toBe(200);
  } finally {
    await second.close();
  }
});
