import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { waits } from '../../eslint.waits.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...waits],
});

/** What the linter says about a file with this code. */
const said = async (code: string, file = 'src/browser/a/a.ts'): Promise<string[]> => {
  const results = await eslint.lintText(code, { filePath: file });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
};

/** Each goes on after a wait without asking, once. */
const BREACHES = [
  'await fetch(a);',
  'await (stillHere(a) as Promise<B>).then(b);',
  'for await (const a of b) c(a);',
  'await using a = b();',
  'fetch(a).then(b);',
  'fetch(a)?.then(b);',
  "fetch(a)['then'](b);",
  'fetch(a).catch(() => undefined);',
  '(import(a) as Promise<B>).finally(b);',
  'stillHere(a.then(b));',
  'stillHere(a).then(async () => { b(); }).catch(c);',
  'stillHere(a).then((one) => one.json()).then(c);',
  'stillHere(a).then(b).then(c);',
  'stillHere(a).then(() => { if (b) { return c; } }).finally(d);',
  'setTimeout(a, 1);',
  'window.setInterval(a, 1);',
  'requestAnimationFrame(a);',
  'requestIdleCallback(a);',
  'queueMicrotask(a);',
  'new MutationObserver(a);',
  "synth.addEventListener('voiceschanged', a);",
  'utterance.onend = a;',
  // A reason that is none, and one that stands elsewhere.
  '// left:\nawait a;',
  '// left: it is right\n\nawait a;',
  '// she has left: no\nawait a;',
];

const ALLOWED = [
  'await stillHere(fetch(a));',
  'const a = (await stillHere(b.json())) as C;',
  'stillHere(a).then(b);',
  'stillHere(a).then(async () => { await stillHere(b); });',
  'stillHere(a).then(() => { b(); }).catch(() => { c(); }).finally(d);',
  'stillHere(a).then(() => { b.forEach((one) => { return one; }); }).catch(() => undefined);',
  'later(a, 1);',
  "link.addEventListener('click', a);",
  '// left: the worker alone waits\nawait a;',
  'await a; // left: nothing follows',
  'b(\n  a\n    // left: nothing follows\n    .then(c),\n);',
  '/* left: nothing follows */ setTimeout(a, 1);',
];

describe('what runs after a wait', () => {
  it('is not written without a question whether she has left', async () => {
    const heard: [string, number][] = [];
    for (const code of BREACHES) heard.push([code, (await said(code)).length]);
    expect(heard).toEqual(BREACHES.map((code) => [code, 1]));
  }, 30_000);

  it('may be written where the question is asked, or where a line says why it need not be', async () => {
    const stopped: string[] = [];
    for (const code of ALLOWED) stopped.push(...(await said(code)).map((one) => `${code} ${one}`));
    expect(stopped).toEqual([]);
  }, 30_000);

  it('is told what to write instead', async () => {
    expect(await said('await fetch(a);')).toEqual([
      'She may leave during this wait: write "await stillHere(…)" (src/browser/quick-exit/has-left.ts), or say above it why nothing has to ask: "// left: …".',
    ]);
  });

  it('is asked of every script of a page, and not of what she leaves by or of the worker', async () => {
    for (const file of ['discreet/a.ts', 'offline/offline.ts', 'offline/forget.ts', 'b.tsx'])
      expect(await said('await a;', `src/browser/${file}`)).toHaveLength(1);
    expect(await said('await a;', 'src/kinds/replies/browser/a.ts')).toHaveLength(1);
    for (const file of ['browser/quick-exit/a.ts', 'browser/offline/worker.ts', 'integrations/a.ts'])
      expect(await said('await a;', `src/${file}`)).toEqual([]);
  });
});
