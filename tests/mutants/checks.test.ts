import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Problem } from '../../src/content-files/read/problem.ts';
import { contentTree } from '../support/content-tree.ts';
import type { Mistake } from '../content/broken/mistake.ts';

/*
 * Each mistake of tests/content/broken is made, and it is noted which checks tell of it. One without which no mistake would go by unseen is
 * missed by no test: it could be lost without a word.
 */

type Check = (...given: unknown[]) => Problem[] | Promise<Problem[]>;

/** Checks of which the minimal content has nothing, or that are asked of the real site alone, and the tests that ask for all checks there. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  checkHelpLanguages: 'help-languages',
  checkNamed: 'named',
  checkPromises: 'promises',
};

const CHECK = 'src/content-files/check.ts';
const FILES = globSync(['src/content-files/checks/*.ts', 'src/kinds/*/checks.ts', 'src/kinds/*/checks/*.ts']);
const SOURCES = new Map([...FILES, CHECK].map((file) => [file, readFileSync(file, 'utf8')]));

/** The checks that a file gives to other ones, or to what asks all of them: what gives mistakes, and nothing else. */
const checksIn = (file: string): string[] =>
  [...(SOURCES.get(file) ?? '').matchAll(/^export const (check\w+) = (?:async )?\(/gm)].flatMap(({ 1: name = '' }) =>
    [...SOURCES].some(([other, source]) => other !== file && new RegExp(`\\b${name}\\b`).test(source)) ? [name] : [],
  );

const CHECKS = FILES.flatMap((file) => checksIn(file).map((name) => ({ name, file, check: `${file} › ${name}` })));

/** By each mistake that was told, the checks that were at work when it was found: the one that found it, and those that asked that one. */
const finders = new Map<Problem, readonly string[]>();
const atWork: string[] = [];

const noted =
  (name: string, check: Check): Check =>
  (...given) => {
    const chain = [...atWork, name];
    const note = (found: Problem[]): Problem[] => {
      // Who asked another check gives what that found on: it is found already.
      for (const one of found) if (!finders.has(one)) finders.set(one, chain);
      return found;
    };
    atWork.push(name);
    const found = check(...given);
    atWork.pop();
    return found instanceof Promise ? found.then(note) : note(found);
  };

const isCheck = (value: unknown): value is Check => typeof value === 'function';

for (const [file, its] of Map.groupBy(CHECKS, (one) => one.file))
  vi.doMock(resolve(file), async (original) => {
    const module = await original<Record<string, unknown>>();
    const wrapped = its.flatMap(({ name, check }) => (isCheck(module[name]) ? [[name, noted(check, module[name])] as const] : []));
    return { ...module, ...Object.fromEntries(wrapped) };
  });

const isMistake = (value: unknown): value is Mistake => typeof value === 'object' && value !== null && 'make' in value && 'about' in value;

const mistakes = async (): Promise<Mistake[]> => {
  const modules = await Promise.all(
    globSync('tests/content/broken/*.ts').map(async (file): Promise<unknown[]> =>
      Object.values((await import(resolve(file))) as Record<string, unknown>),
    ),
  );
  return modules.flat().flatMap((value) => (Array.isArray(value) ? value.filter(isMistake) : []));
};

it('knows for every check of the content a mistake that nothing else would tell of', async () => {
  const { checkContent } = await import('../../src/content-files/check.ts');
  const needed = new Set<string>();
  const all = await mistakes();
  expect(all.length).toBeGreaterThan(800);
  for (const { make, file, othersSuffer } of all) {
    const tree = contentTree();
    make(tree);
    const told = (await checkContent(tree.root, '2026-11-25')).problems;
    for (const one of othersSuffer ? told.filter((problem) => problem.file === file) : told)
      for (const check of finders.get(one) ?? []) needed.add(check);
    tree.dispose();
  }
  expect(CHECKS.length).toBeGreaterThan(45);
  expect(CHECKS.filter(({ name, check }) => !needed.has(check) && !(name in ELSEWHERE)).map(({ check }) => check)).toEqual([]);
}, 900_000);

it.each(Object.entries(ELSEWHERE))('leaves %s to a test that asks for all checks', (name, test) => {
  expect(CHECKS.map((one) => one.name)).toContain(name);
  expect(readFileSync(`tests/content/${test}.test.ts`, 'utf8')).toMatch(/await checkContent\(/);
});
