import { createContext, runInContext } from 'node:vm';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { guarded, guardProse } from '#/content-files/read/guard-prose.ts';
import { isHarmless, mdxNodes } from '#/content-files/read/markdown-nodes.ts';
import { MARKDOWN_FEATURES } from '#/schemas/prose.ts';
import { hostileProse } from '../../../support/hostile-prose.ts';

const COUNT = Number(process.env['TELAR_FUZZ'] ?? 10_000);
/** Of so many texts one is compiled as the build compiles it, and run. */
const RUN_EACH = 10;

/** Compiles a story as Astro does, runs what came out in a world of its own, and says whether a piece of the text ran. */
const ran = (code: string): boolean => {
  // Astro blanks the fields, line by line.
  const content = code.replace(/^---\n(\n*)---/, '   \n$1   ');
  const { code: made } = mdxToJs(content, {
    outputFormat: 'function-body',
    features: { gfm: true, smartPunctuation: true, ...MARKDOWN_FEATURES },
  });
  const world = createContext({});
  runInContext(
    `const element = (type, props) => (typeof type === 'function' ? type(props) : [type, props]);
     const runtime = { Fragment: 'fragment', jsx: element, jsxs: element };
     const page = (function () { ${made} }).call(undefined, runtime);
     page.default({ components: { Passage: ({ children }) => children } });`,
    world,
  );
  return '__ran' in world;
};

describe('a story that is hostile or pasted', () => {
  it(
    `runs nothing, whatever it holds (${COUNT} texts)`,
    () => {
      for (let seed = 1; seed <= COUNT; seed += 1) {
        const text = hostileProse(seed);
        const { words } = guarded(text.replace(/\r\n?/g, '\n'));
        const nodes = mdxNodes(words);
        expect(nodes?.every(isHarmless), `seed ${seed}: ${JSON.stringify(text)} as ${JSON.stringify(words)}`).toBe(true);
        if (seed % RUN_EACH === 0) expect(ran(guardProse(`---\ntitle: a\n---\n${text}`)), `seed ${seed}: ${JSON.stringify(text)}`).toBe(false);
      }
    },
    COUNT * 10,
  );

  it('would be seen to run, were it not guarded', () => {
    expect(ran('---\n---\n{globalThis.__ran = true}')).toBe(true);
    expect(ran('---\n---\nexport const a = (globalThis.__ran = true);')).toBe(true);
  });

  it.each([
    'a ~~~\n{globalThis.__ran = true}\n~~~',
    '\\`{globalThis.__ran = true}\\`',
    '~~~\n~~~\nexport const a = (globalThis.__ran = true);',
    '``` `\n{globalThis.__ran = true}\n```',
    '`a\n\n{globalThis.__ran = true}`',
    '---\n{globalThis.__ran = true}\n---',
  ])('runs nothing of %j, which a guard of regular expressions took for code', (text) => {
    expect(ran(guardProse(`---\ntitle: a\n---\n${text}`))).toBe(false);
    expect(ran(guardProse(text))).toBe(false);
  });
});
