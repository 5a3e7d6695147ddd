import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postcss, { type AcceptedPlugin, type Root } from 'postcss';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptStyles } from '#/integrations/kept-styles.ts';

let folder: string;
let done = 0;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'telar-kept-'));
  vi.stubEnv('TELAR_KEPT', folder);
  done = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

const RED: AcceptedPlugin = {
  postcssPlugin: 'red',
  OnceExit: (root: Root) => {
    done += 1;
    root.walkDecls('color', (declaration) => {
      declaration.value = 'red';
    });
  },
};

/** What a build makes of some style sheets. */
const build = async (...sheets: string[]): Promise<string[]> => {
  const { hooks } = keptStyles(RED);
  const plugins: AcceptedPlugin[] = [];
  await hooks['astro:config:setup']?.({
    updateConfig: ({ vite }: { vite: { css: { postcss: { plugins: AcceptedPlugin[] } } } }) => plugins.push(...vite.css.postcss.plugins),
  } as never);
  const made = [];
  for (const sheet of sheets) made.push((await postcss(plugins).process(sheet, { from: undefined })).css);
  await hooks['astro:build:done']?.({} as never);
  return made;
};

describe('a style sheet in the next build', () => {
  it('is what it was before, and no step is asked again', async () => {
    const first = await build('a { color: blue }', 'b { color: blue }');
    expect(first).toEqual(['a { color: red }', 'b { color: red }']);
    expect(await build('a { color: blue }', 'b { color: blue }')).toEqual(first);
    expect(done).toBe(2);
  });

  it('is made anew once it says something else, and what it was is deleted', async () => {
    await build('a { color: blue }');
    expect(await build('a { color: green; top: 0 }')).toEqual(['a { color: red; top: 0 }']);
    expect(done).toBe(2);
    expect(fs.readdirSync(join(folder, 'styles'))).toHaveLength(1);
  });
});
