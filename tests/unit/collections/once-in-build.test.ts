import { afterEach, describe, expect, it, vi } from 'vitest';
import { onceInBuild } from '#/collections/once-in-build.ts';

afterEach(() => vi.unstubAllEnvs());

/** What is made for a language, and how often it was. */
const counted = () => {
  const made: string[] = [];
  const ask = onceInBuild((locale: string) => {
    made.push(locale);
    return Promise.resolve([`posts in ${locale}`]);
  });
  return { made, ask };
};

describe('what every page asks for', () => {
  it('is made once for each language in a build', async () => {
    vi.stubEnv('PROD', true);
    const { made, ask } = counted();
    expect(await Promise.all([ask('en'), ask('es'), ask('en'), ask('es')])).toEqual([
      ['posts in en'],
      ['posts in es'],
      ['posts in en'],
      ['posts in es'],
    ]);
    expect(made).toEqual(['en', 'es']);
  });

  it('is made anew while texts are written, so that what was changed is seen', async () => {
    const { made, ask } = counted();
    await ask('en');
    await ask('en');
    expect(made).toEqual(['en', 'en']);
  });
});
