import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { avoidedWords } from '#/kinds/words/checks/avoided-words.ts';
import { LOCALES, type Locale } from '#/domain/locale.ts';
import { wordListSchema } from '#/kinds/words/schema.ts';

const listOf = (locale: Locale) => wordListSchema.parse(parse(readFileSync(`content/words/${locale}.yaml`, 'utf8')));
const LISTS = { en: listOf('en'), es: listOf('es') };
const found = (locale: Locale, text: string): string[] => avoidedWords([text], LISTS[locale]).map(({ word }) => word);

/** What a text may not say of people, and the words of it that are found. */
const SAID: Readonly<Record<Locale, readonly [text: string, ...words: string[]][]>> = {
  en: [
    ['A prostitute, Prostitutes, a hooker.', 'prostitute', 'Prostitutes', 'hooker'],
    ['They called her a child prostitute.', 'child prostitute'],
    ['A sex slave; sexual slaves; a sex-slave.', 'sex slave', 'sexual slaves', 'sex-slave'],
    ['Illegals, an illegal, illegal aliens, an illegal immigrant.', 'Illegals', 'an illegal', 'illegal aliens', 'illegal immigrant'],
    ['Police rescued her and are rescuing others.', 'rescued', 'rescuing'],
    ['Rescue of 14 women. They rescue girls, and she thanks her rescuer.', 'Rescue', 'rescue', 'rescuer'],
    ['The white slave trade.', 'white slave trade'],
    ['An ex-victim and two former victims.', 'ex-victim', 'former victims'],
    ['Johns pay; the johns paid.', 'johns'],
  ],
  es: [
    ['La trata de blancas y la Trata\nde Blancas.', 'trata de blancas', 'Trata de Blancas'],
    ['El tráfico humano, el trafico humano y el TRÁFICO SEXUAL.', 'tráfico humano', 'trafico humano', 'TRÁFICO SEXUAL'],
    ['Tráfico de mujeres, de tráfico de personas.', 'Tráfico de mujeres', 'tráfico de personas'],
    ['Un traficante y los traficantes de niñas.', 'traficante', 'traficantes de niñas'],
    ['Prostituta, prostitutas, prostituto, puta.', 'Prostituta', 'prostitutas', 'prostituto', 'puta'],
    ['Una niña prostituta.', 'niña prostituta'],
    ['Una esclava sexual y unos esclavos sexuales.', 'esclava sexual', 'esclavos sexuales'],
    ['Los ilegales, una ilegal, migrantes ilegales.', 'Los ilegales', 'una ilegal', 'migrantes ilegales'],
    ['La rescató; rescataron a 14; quieren rescatarla.', 'rescató', 'rescataron', 'rescatarla'],
    ['Fue rescatada. Mujeres rescatadas. El rescate de 3 niñas.', 'Fue rescatada', 'rescatadas', 'rescate de 3 niñas'],
    ['Cayó en una red de trata; puedes caer en la prostitución.', 'Cayó en una red de trata', 'caer en la prostitución'],
    ['Caíste en manos de un tratante.', 'Caíste en manos de un tratante'],
    ['Una exvíctima, una ex víctima y antiguas víctimas.', 'exvíctima', 'ex víctima', 'antiguas víctimas'],
  ],
};

/** What reads alike and is right. */
const RIGHT: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'A victim before the law; victims of trafficking.',
    'Prostitution, forced prostitution, a protocol on child prostitution.',
    'Illegal work, an illegal act, illegal entry, illegal immigration networks.',
    'Fire and rescue services; a rescue team; International Rescue Committee; OUR Rescue.',
    'John and St. John’s; Johns Hopkins.',
    'Migrant smuggling, a smuggler, human smuggling.',
    'Sexual slavery is a crime. Slavery, modern slavery.',
  ],
  es: [
    'Se trata de personas que salieron.',
    'El tráfico ilícito de migrantes, los traficantes de migrantes, el tráfico de personas migrantes.',
    'El tráfico de drogas, el traficante de armas, un narcotraficante.',
    'Las víctimas de la trata. La ley protege a las víctimas.',
    'La computadora, la disputa, la prostitución ajena, la prostitución infantil.',
    'Un trabajo ilegal, la inmigración ilegal, eso es ilegal.',
    'Piden rescate por ella. Bomberos y rescate. Equipos de rescate. Rescatar la memoria.',
    'Cayó en la cuenta. Se cae en pedazos. Cayó enferma.',
    'La esclavitud sexual es un delito.',
  ],
};

describe.each(LOCALES)('the list of words about people in %s', (locale) => {
  it.each(SAID[locale])('finds what nobody should be called in: %s', (text, ...words) => {
    expect(found(locale, text)).toEqual(words);
  });

  it.each(RIGHT[locale])('lets be: %s', (text) => {
    expect(found(locale, text)).toEqual([]);
  });

  it('suggests nothing that it would find itself', () => {
    const suggested = LISTS[locale].rules.map(({ expected }) => expected.replace(/\$\d/g, ''));
    expect(found(locale, suggested.join('. '))).toEqual([]);
  });

  it('gives each reason in both languages, in words that differ', () => {
    expect(LISTS[locale].rules.filter(({ why }) => why.en === why.es || !/[.)]$/.test(why.en) || !/[.)]$/.test(why.es))).toEqual([]);
  });
});

describe('a long paragraph', () => {
  it.each([1, 7, 400, 999, 1000, 1001])('is read to its end, and each word found once, where %i other signs stand between them', (between) => {
    const text = `${'x'.repeat(between)} child prostitute `.repeat(Math.ceil(3000 / between));
    const finds = avoidedWords([text], LISTS.en);
    expect(finds.map(({ word, index }) => [word, text.indexOf(word, index)])).toEqual(
      [...text.matchAll(/child prostitute/g)].map(({ 0: word, index }) => [word, index]),
    );
  });
});

describe('a suggestion', () => {
  it('takes the form of what it stands for', () => {
    const [one] = avoidedWords(['La policía las rescató.'], LISTS.es);
    expect(one?.instead).toBe('ayudó a salir');
    const [other] = avoidedWords(['Two illegal immigrants.'], LISTS.en);
    expect(other?.instead).toBe('undocumented immigrants');
  });
});
