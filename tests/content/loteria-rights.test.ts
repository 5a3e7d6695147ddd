import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { LOCALES } from '#/domain/locale.ts';

/** How a card says where a right holds. */
const WHERE = { en: /Mexico|United States|United Nations/, es: /México|Estados Unidos|Naciones Unidas/ } as const;

const cards = readContent(process.cwd()).data.loteria?.cards ?? [];

describe('a right on a card of the lotería', () => {
  it.each(LOCALES)('says in which country, or by which treaty, it holds: a game is played anywhere, %s', (locale) => {
    const facts = cards.flatMap(({ fact }) => fact?.[locale] ?? []);
    expect(facts.length).toBeGreaterThan(5);
    for (const fact of facts) expect(fact).toMatch(WHERE[locale]);
  });
});
