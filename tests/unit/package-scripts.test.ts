import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const scripts = (() => {
  const read: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  const found: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'scripts') : undefined;
  return Object.entries(typeof found === 'object' && found !== null ? found : {}).map(([name, command]) => [name, String(command)] as const);
})();

describe('the commands in package.json', () => {
  it('are all read', () => {
    const names = scripts.map(([name]) => name);
    for (const name of ['start', 'dev', 'test', 'build', 'check:content']) expect(names).toContain(name);
  });

  it.each(scripts)('npm run %s works in every shell, Windows’ too: a program and its words, no sign that a shell reads', (_name, command) => {
    const [program = '', ...words] = command.split(' ');
    expect(program).toMatch(/^[a-z][a-z0-9-]*$/);
    for (const word of words) expect(word).toMatch(/^[\w./:@=-]+$|^\.$/);
    // What one shell takes for a setting, another takes for the name of a program.
    expect(program).not.toContain('=');
  });

  it.each(scripts.filter(([, command]) => !command.startsWith('npm test -- ')))(
    'npm run %s first installs what it needs, then runs a file that is there',
    (_name, command) => {
      const [program, setup, packages, ...rest] = command.split(' ');
      expect([program, setup]).toEqual(['node', 'scripts/setup.mjs']);
      // A folder of tests may have packages of its own.
      expect(['site', 'tests'].includes(packages ?? '') || existsSync(`${packages}/package-lock.json`), packages).toBe(true);
      for (const file of rest.filter((word) => /\.(?:ts|mjs)$/.test(word))) expect(existsSync(file), file).toBe(true);
    },
  );
});
