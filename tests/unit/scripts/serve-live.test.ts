import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { pointTo } from '../../../scripts/build/live.ts';
import { buildFolder, placesIn } from '../../../scripts/build/places.ts';
import { serve, type Served } from '../../../scripts/serve.ts';
import { liveAnswers } from '../../../scripts/serve-live.ts';

let served: Served | undefined;
const root = fs.mkdtempSync(join(tmpdir(), 'telar-live-'));
const places = placesIn(root);
afterEach(async () => {
  await served?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

const makeSite = (number: number): void => {
  const { site } = buildFolder(places, number);
  fs.mkdirSync(site, { recursive: true });
  for (const file of ['index.html', '404.html']) fs.writeFileSync(join(site, file), `build ${number}`);
  fs.writeFileSync(join(site, '_headers'), `/*\n  X-Build: ${number}\n`);
  fs.writeFileSync(join(site, '_redirects'), '');
};

it('npm start answers from the new build once it is in place, pages and headers of one build together, and goes on when a build cannot be opened', async () => {
  makeSite(1);
  pointTo(places, 1)();
  served = await serve(liveAnswers(root), 0);
  const { url } = served;
  const asked = async (path = '/'): Promise<string> => {
    const answer = await fetch(url + path);
    return `${await answer.text()}, ${answer.headers.get('x-build')}`;
  };
  expect(await asked()).toBe('build 1, 1');
  makeSite(2);
  expect(await asked()).toBe('build 1, 1');
  pointTo(places, 2)();
  expect(await asked()).toBe('build 2, 2');
  expect(await asked('/nowhere/')).toBe('build 2, 2');
  pointTo(places, 3)();
  expect(await asked()).toBe('build 2, 2');
  fs.rmSync(places.live);
  expect(await asked()).toBe('build 2, 2');
});
