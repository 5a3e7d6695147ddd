import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where it is decided what is published: the decision, what is known of series and of what is gone, and the records that both readers of files hand in. */
const DECIDES = [
  'src/domain/publication.ts',
  'src/domain/publication-records.ts',
  'src/domain/series.ts',
  'src/collections/publication.ts',
  'src/content-files/read/publication.ts',
];
const files = globSync('src/{collections,components,content-files,domain,i18n,integrations,kinds,layouts,pages}/**/*.{ts,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  // What forms say of a field decides nothing.
  .filter((file) => !DECIDES.includes(file) && !/^src\/kinds\/(?:[^/]+\/fields|said)\.ts$/.test(file));
const holding = (pattern: RegExp, among: readonly string[] = files): string[] => among.filter((file) => pattern.test(readFileSync(file, 'utf8')));

describe('what is published', () => {
  it('is decided in one place: nothing else asks whether a text is a draft, or whether a series may be shown', () => {
    expect(holding(/\.draft\b|\bleftOut\(|\['draft'\]/)).toEqual([]);
    expect(holding(/\.withdrawnOn\b|\['withdrawnOn'\]/)).toEqual([]);
  });

  it('reaches pages and feeds through the collections alone, which ask that place', () => {
    const shown = files.filter((file) => /^src\/(?:components|integrations|layouts|pages|kinds\/[^/]+\/(?:pages|parts))\//.test(file));
    expect(holding(/\bgetCollection\(|\bgetEntry\(/, shown)).toEqual([]);
  });
});
