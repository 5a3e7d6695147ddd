import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QUIET_COPY } from '#/domain/quiet-copy.ts';
import { finishIn, type PageStep } from '#/integrations/finish-pages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'telar-finish-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PAGES = {
  'index.html': '<html><body><p>first</p></body></html>',
  'en/hers/index.html': `<html><head><title>Hers</title><meta name="${QUIET_COPY}" content='{"at":"/en/p/k7wqm/","links":{}}'></head><body data-quiet-title="Reading"><p>her words</p></body></html>`,
};

/** Builds a site with these pages, and says which of them were finished anew. */
const build = async (pages: Readonly<Record<string, string>>, hangOn?: PageStep['hangOn']): Promise<string[]> => {
  const folder = join(root, 'site');
  rmSync(folder, { recursive: true, force: true });
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), html);
  }
  const anew: string[] = [];
  const step: PageStep = {
    changesIn: ({ html }) => {
      anew.push(Object.entries(pages).find(([, one]) => one === html)?.[0] ?? '');
      const at = html.indexOf('</p>');
      return [{ from: at, to: at, text: ', finished' }];
    },
    ...(hangOn ? { hangOn } : {}),
  };
  await finishIn(folder, [() => step], join(root, 'kept'));
  return anew;
};
const built = (file: string): string => readFileSync(join(root, 'site', file), 'utf8');

describe('the pages that Astro made', () => {
  it('are finished, and one that can be sent has its copy', async () => {
    await build(PAGES);
    expect(built('index.html')).toContain('first, finished');
    expect(built('en/hers/index.html')).toBe(
      '<html><head><title>Hers</title></head><body data-quiet-title="Reading"><p>her words, finished</p></body></html>',
    );
    expect(built('en/p/k7wqm/index.html')).toBe(
      '<html><head><title>Reading</title></head><body data-quiet-title="Reading"><p>her words, finished</p></body></html>',
    );
  });

  it('are finished anew in the next build only where they changed, and come out the same', async () => {
    expect(await build(PAGES)).toHaveLength(2);
    const before = built('en/p/k7wqm/index.html');
    expect(await build({ ...PAGES, 'index.html': PAGES['index.html'].replace('first', 'another') })).toEqual(['index.html']);
    expect(built('index.html')).toContain('another, finished');
    expect(built('en/p/k7wqm/index.html')).toBe(before);
  });

  it('are finished anew where what a step hangs on changed, and always where files are made with it', async () => {
    await build(PAGES, () => 'of today');
    expect(await build(PAGES, () => 'of today')).toEqual([]);
    expect(await build(PAGES, () => 'of tomorrow')).toHaveLength(2);
    expect(await build(PAGES, (html) => (html.includes('first') ? undefined : 'of tomorrow'))).toEqual(['index.html']);
  });

  it('leave nothing of a text that was taken down', async () => {
    await build(PAGES);
    const { 'index.html': first } = PAGES;
    await build({ 'index.html': first });
    expect(existsSync(join(root, 'site/en/p/k7wqm'))).toBe(false);
    expect(await build(PAGES)).toEqual(['en/hers/index.html']);
  });
});
