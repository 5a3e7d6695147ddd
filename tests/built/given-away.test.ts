import { describe, expect, it } from 'vitest';
import { href } from '#/routing/routes.ts';
import { pageAt } from '../support/built.ts';

/** Addresses as they were given away before headings and passages had numbers. */
const GIVEN_AWAY: readonly [path: string, name: string][] = [
  [href('privacy', 'en'), 'what-this-site-does-not-do'],
  [href('privacy', 'es'), 'lo-que-puedes-hacer'],
  [href('the-problem', 'es'), 'por-qué-cuesta-tanto-salir'],
  [href('accessibility', 'en'), 'what-we-aim-for'],
  [href('stories', 'en', 'ana-de-prueba', 'ana-two'), 'after-violence'],
  [href('stories', 'es', 'ana-de-prueba', 'ana-dos'), 'after-violence'],
];

describe('an address that was given away before', () => {
  it('still arrives, at an empty place that nobody sees or hears', () => {
    const wrong = GIVEN_AWAY.filter(
      ([path, name]) => pageAt(path).html.match(new RegExp(`<(\\w+)[^>]* id="${name}"[^>]*></\\1>`, 'g'))?.length !== 1,
    );
    expect(wrong).toEqual([]);
  });
});
