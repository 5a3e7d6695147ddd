import { describe, expect, it } from 'vitest';
import { placesSaidOf } from '#/domain/place-said.ts';

const countries = [
  {
    name: 'Estados Unidos',
    also: ['United States', 'EE UU', 'USA', 'US', 'gringo'],
    places: ['Houston', 'Nuevo México', 'Queens', 'Brooklyn', 'Victoria'],
    people: [],
  },
  { name: 'México', also: ['Mexico'], places: ['CDMX', 'Puebla', 'Sonora', 'Reynosa', 'Tijuana'], people: ['mexicana'] },
  { name: 'Ecuador', also: [], places: ['Quito', 'Cuenca'], people: ['ecuatoriana'] },
  { name: 'Canadá', also: ['Canada'], places: [], people: [] },
  { name: 'Chile', also: [], places: [], people: ['chilena'] },
  { name: 'El Salvador', also: ['Salvador'], places: ['Santa Ana'], people: ['salvadoreña', 'guanaca'] },
  { name: 'Honduras', also: [], places: ['Tegucigalpa', 'San Pedro Sula', 'La Ceiba', 'Choluteca'], people: ['hondureña', 'catracha'] },
  { name: 'Bolivia', also: [], places: ['La Paz'], people: [] },
  { name: 'República Dominicana', also: ['RD'], places: ['Sosúa'], people: [] },
];
const said = placesSaidOf(countries);
const names = (typed: string): string[] => said(typed).countries.map(({ name }) => name);

describe('a worry that was typed', () => {
  it('names no place by a word that only looks like one, whole or one letter off', () => {
    for (const typed of [
      'me quitó el pasaporte',
      'me quito el pasaporte',
      'sin que se dé cuenta',
      'la señora no me deja',
      'señora',
      'mi pueblo',
      'pueblo',
      'cuñada',
      'mi cuñada',
      'me cansas',
      'salvador me cela',
      'mi novio salvador',
      'soy de salvador, dice él',
      'victoria la vio',
      'la paz de mi casa',
      'un gringo me escribe',
      'he hits us',
      'lo que usa',
      'sos',
      'para',
      'me habla de victoria',
      'no quiero ir con mi tia cuenca',
    ])
      expect(names(typed), typed).toEqual([]);
  });

  it('names a place behind "en", "de", "desde", "a", "in", "from", "to", with an article between, and spelt as it sounds, or at the end', () => {
    const typed: readonly [string, string][] = [
      ['mi novio me pega en puebla', 'México'],
      ['me llevan a reynosa', 'México'],
      ['trabajo en tijuana', 'México'],
      ['me pegan y vivo en la ceiba', 'Honduras'],
      ['soy de tegusigalpa y tengo miedo', 'Honduras'],
      ['la tienen en una casa en choluteca', 'Honduras'],
      ['he hits me in queens', 'Estados Unidos'],
      ['my papers in the US', 'Estados Unidos'],
      ['estoy en salvador y me pegan', 'El Salvador'],
      // At the end, spelt right.
      ['mi hermana no aparece tegucigalpa', 'Honduras'],
      ['vivo en nuevo mexico con él', 'Estados Unidos'],
    ];
    for (const [words, country] of typed) {
      expect(names(words), words).toEqual([country]);
      expect(said(words).isAlone, words).toBe(false);
    }
  });

  it('names a country wherever its own name stands, and both of two', () => {
    expect(names('me quiere matar honduras')).toEqual(['Honduras']);
    expect(names('como regreso a honduras desde estados unidos')).toEqual(['Estados Unidos', 'Honduras']);
  });
});

describe('a place that was typed, and nothing else', () => {
  it('is that place, with "help" or "numbers of" around it, by its beginning, and with one wrong letter where it is long', () => {
    for (const typed of ['Quito', 'ayuda en quito', 'numeros de Quito']) expect(names(typed), typed).toEqual(['Ecuador']);
    for (const typed of ['queens', 'help queens', 'ayuda en queens', 'brooklin', 'EE. UU.', 'us'])
      expect(names(typed), typed).toEqual(['Estados Unidos']);
    for (const typed of ['hon', 'hondura', 'onduras', 'choluteca honduras', 'san pedro sula', 'estoy en honduras'])
      expect(names(typed), typed).toEqual(['Honduras']);
    for (const typed of ['Quito', 'help queens', 'hon', 'brooklin']) expect(said(typed).isAlone, typed).toBe(true);
    expect(said('quito').isBare).toBe(true);
    expect(said('ayuda en quito').isBare).toBe(false);
  });

  it('is the country of whom it names, unless she says where she is', () => {
    for (const typed of ['catracha', 'soy hondureño', 'somos catrachas']) expect(names(typed), typed).toEqual(['Honduras']);
    expect(names('soy catracha y estoy en reynosa')).toEqual(['México']);
    expect(names('una mexicana me engañó')).toEqual([]);
  });
});
