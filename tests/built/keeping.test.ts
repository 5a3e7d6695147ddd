import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHORT_ADDRESSES } from '#/routing/routes.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { storyPath } from '../support/a-story.ts';
import { addressesIn, keptOtherwise } from '../support/addresses.ts';
import { DIST, inSite } from '../support/site.ts';

let site: Served;
beforeAll(async () => {
  site = await serve(DIST, 0);
});
afterAll(async () => site.close());

const told = async (path: string): Promise<[status: number, keep: string | null]> => {
  const response = await fetch(site.url + path, { redirect: 'manual' });
  await response.arrayBuffer();
  return [response.status, response.headers.get('cache-control')];
};

describe('what a browser may keep of the site', () => {
  it('is nothing of any file but those of /_astro/, and those for good; packed or not', async () => {
    const addresses = addressesIn(DIST);
    expect(addresses.filter((address) => address.startsWith('/_astro/')).length).toBeGreaterThan(2);
    expect(await keptOtherwise(site.url, addresses)).toEqual([]);
  });

  it('is nothing of an answer that there is no such page, wherever it was asked for', async () => {
    for (const path of ['/nowhere/', '/es/no-hay/', '/_astro/gone.js', '/_headers', '/_redirects'])
      expect(await told(path), path).toEqual([404, 'no-store']);
  });

  it('is nothing of an answer that leads on, with or without its last slash', async () => {
    const leading = readFileSync(inSite('dist/_redirects'), 'utf8').matchAll(/^(\S+)\/ \S+ 301$/gm);
    const paths = [...leading].flatMap(([, from = '']) => [from, `${from}/`]);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(await told(path), path).toEqual([301, 'no-store']);
  });

  it('is nothing of a page asked for without its last slash, or at a short address', async () => {
    for (const path of [
      ...Object.keys(SHORT_ADDRESSES).flatMap((from) => [from, from.slice(0, -1)]),
      '/es',
      '/en/get-help',
      storyPath('es').slice(0, -1),
    ])
      expect(await told(path), path).toEqual([200, 'no-store']);
  });

  it('is said once for each path, in no more rules than every host reads', () => {
    const paths = readFileSync(inSite('dist/_headers'), 'utf8').match(/^\/.*$/gm) ?? [];
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeLessThanOrEqual(40);
  });
});
