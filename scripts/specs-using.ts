import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** How many of them are run: they answer in about a minute, where all that use `tests/support/pages.ts` take the suite's ten. */
const FEW = 4;

/** What is asked of every kind of page, or needs a browser's profile of its own: chosen where nothing else is. */
const SLOW = /^[^\n]*\/[^/\n]*(?:history|traces)[^/\n]*\.spec\.ts|allKinds/;
const LAST = 1_000_000;

const IMPORT = /(?:from|import) '(\.{1,2}\/[^']+)'/g;

/**
 * A few of the browser's tests that use some files of support, directly or by way of others: those that are nearest, the shortest first, since
 * those answer soonest. The whole suite is asked before anything is published (`npm test`).
 * @param files from the project's folder
 * @param root the project's folder
 */
export const specsUsing = (files: readonly string[], root = '.'): string[] => {
  const texts = new Map(
    globSync('tests/{browser,look,support}/**/*.ts', { cwd: root }).map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(posix.join(root, file.replaceAll('\\', '/')), 'utf8'),
    ]),
  );
  const users = new Map<string, string[]>();
  for (const [file, text] of texts)
    for (const [, name = ''] of text.matchAll(IMPORT)) {
      const used = posix.join(posix.dirname(file), name);
      users.set(used, [...(users.get(used) ?? []), file]);
    }
  const found = new Set(files);
  const specs: string[] = [];
  let near = [...files];
  while (near.length > 0 && specs.length < FEW) {
    near = [...new Set(near.flatMap((file) => users.get(file) ?? []))].filter((file) => !found.has(file));
    for (const file of near) found.add(file);
    const wait = (file: string): number => (SLOW.test(`${file}\n${texts.get(file) ?? ''}`) ? LAST : 0) + (texts.get(file)?.length ?? 0);
    specs.push(...near.filter((file) => file.endsWith('.spec.ts')).sort((one, other) => wait(one) - wait(other)));
  }
  return specs.slice(0, FEW);
};
