import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkFile } from '#/routing/walk-file.ts';
import { say } from '#/staff-words/messages.ts';
import { wholeSite } from '../../src/integrations/whole-site.ts';
import { seriesPath } from '../support/a-story.ts';
import { foundIn } from '../support/found-in.ts';
import { DIST, SITE } from '../support/site.ts';

const TODAY = '2026-11-25';
let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'telar-whole-'));
  fs.cpSync(DIST, folder, { recursive: true });
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What a build says of a site in which one file was changed, or, without a change, is missing. */
const lackingWith = async (file: string, change?: (text: string) => string): Promise<string[]> => {
  const path = join(folder, file);
  const before = fs.readFileSync(path);
  fs.rmSync(path);
  if (change) fs.writeFileSync(path, change(before.toString()));
  const lacking = await foundIn(folder, wholeSite(folder, SITE, TODAY));
  fs.writeFileSync(path, before);
  return lacking;
};

describe('a site that was built', () => {
  it('is looked through, and lacks nothing', async () => {
    expect(await foundIn(folder, wholeSite(folder, SITE, TODAY))).toEqual([]);
  });

  it.each(['es/pedir-ayuda/mx/', 'en/warning-signs/a-test-offer/', seriesPath('es').slice(1), 'en/no-longer-here/', 'es/privacidad/'])(
    'is not put in place without the page %s',
    async (path) => {
      expect(await lackingWith(`${path}index.html`)).toContain(say('wholePage', { page: `/${path}` }));
    },
  );

  it('is not put in place with a page that is cut off', async () => {
    const cut = await lackingWith('es/index.html', (text) => text.slice(0, text.length / 2));
    expect(cut).toContain(say('wholeCut', { page: '/es/' }));
  });

  it('is not put in place with a page that does not say what it may load', async () => {
    const open = await lackingWith('es/index.html', (text) => text.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''));
    expect(open).toEqual([say('wholePolicy', { page: '/es/' })]);
  });

  it('is not put in place with a link that leads nowhere, or a script that is not there', async () => {
    const lost = await lackingWith('es/index.html', (text) => text.replace('</main>', '<a href="/es/no-hay/">x</a></main>'));
    expect(lost).toEqual([say('wholeLink', { page: '/es/', link: '/es/no-hay/' })]);
    const scripts = new Set(fs.readFileSync(join(folder, 'es/index.html'), 'utf8').match(/(?:_astro|once)\/[^"]+\.js/g));
    // What shows pages in a discreet visit, what every page asks for, what home does.
    expect(scripts.size).toBeGreaterThan(2);
    for (const script of scripts) expect(await lackingWith(script)).toContain(say('wholeLink', { page: '/es/', link: `/${script}` }));
  });

  it.each(['_headers', '_redirects'])('is not put in place without %s, or with half of it', async (file) => {
    expect((await lackingWith(file)).length).toBeGreaterThan(0);
    expect((await lackingWith(file, () => '/*\n')).join()).toContain(`/${file}`);
  });

  it('is not put in place without the search of one language', async () => {
    const [fragment = ''] = fs.readdirSync(join(folder, 'pagefind/fragment')).filter((name) => name.startsWith('es_'));
    expect((await lackingWith(`pagefind/fragment/${fragment}`)).join()).toMatch(/search|buscador/);
    const none = await lackingWith('pagefind/pagefind-entry.json', (text) => text.replace('"es":{', '"fr":{'));
    expect(none.join()).toMatch(/search|buscador/);
    for (const file of ['search/es.json', 'search/places.json.br', `${walkFile('test-walk', 'es').slice(1)}.gz`])
      expect((await lackingWith(file)).join()).toContain(`/${file}`);
  });

  it('is not put in place with a number that is not published, or without one that is', async () => {
    const foreign = await lackingWith('es/pedir-ayuda/us/index.html', (text) => text.replaceAll('tel:+18005550100', 'tel:+18005550199'));
    expect(foreign).toContain(say('wholeNumber', { page: '/es/pedir-ayuda/us/', number: '+18005550199' }));
    expect(foreign).toContain(say('wholeNoNumber', { page: '/es/pedir-ayuda/us/', number: 'tel:+18005550100' }));
  });

  it('is not put in place without a file that is taken along, or with one that lacks a number', async () => {
    const file = 'es/pedir-ayuda/us/notas.html';
    expect(await lackingWith(file)).toContain(say('wholePage', { page: `/${file}` }));
    const without = await lackingWith(file, (text) => text.replaceAll('tel:+18005550100', 'tel:+18005550199'));
    expect(without).toContain(say('wholeNumber', { page: `/${file}`, number: '+18005550199' }));
    expect(without).toContain(say('wholeNoNumber', { page: `/${file}`, number: 'tel:+18005550100' }));
  });

  it('is not put in place without its compressed pages', async () => {
    expect(await lackingWith('es/index.html.br')).toEqual([say('wholeNoFile', { file: '/es/index.html.br' })]);
  });
});
