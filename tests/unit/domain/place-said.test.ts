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

describe('what was said besides a place', () => {
  it('is kept, so that it is looked for', () => {
    expect(said('me pegan en puebla').rest).toBe('me pegan en');
    expect(said('visa honduras').rest).toBe('visa');
    expect(said('me cela mucho').rest).toBe('me cela mucho');
    expect(said('hon').rest).toBe('');
    expect(said('Quito').rest).toBe('');
  });

  it('makes it bare where it is only what stands before a place', () => {
    expect(said('en la ceiba')).toMatchObject({ isAlone: true, isBare: true });
    expect(said('en honduras')).toMatchObject({ isAlone: true, isBare: true });
    expect(said('soy de honduras')).toMatchObject({ isAlone: true, isBare: false });
    expect(said('visa honduras')).toMatchObject({ isAlone: false, isBare: false });
    expect(said('me cela')).toMatchObject({ isAlone: false, isBare: false, countries: [] });
    expect(said('tegucigalba')).toMatchObject({ isAlone: true, isBare: true });
  });
});

describe('the words around a place', () => {
  it.each('en de desde a al del hacia por cerca in from to at near'.split(' '))('%s says that one follows, with an article or without', (before) => {
    expect(names(`me escondo ${before} puebla siempre`)).toEqual(['México']);
    expect(names(`me escondo ${before} la puebla siempre`)).toEqual(['México']);
  });

  it.each('el la los las the'.split(' '))('%s may stand between, and says nothing alone', (article) => {
    expect(names(`me escondo en ${article} puebla siempre`)).toEqual(['México']);
    expect(names(`me escondo ${article} puebla siempre`)).toEqual([]);
    expect(names(`me escondo en ${article} ${article} puebla siempre`)).toEqual([]);
  });

  it.each(['en', 'desde', 'in'])('%s alone says that a name that is a word too is a place', (before) => {
    expect(names(`me escondo ${before} victoria siempre`)).toEqual(['Estados Unidos']);
  });

  it.each(['de', 'a', 'con', 'from'])('%s does not', (before) => {
    expect(names(`me escondo ${before} victoria siempre`)).toEqual([]);
  });

  it.each(
    (
      'ayuda ayudas help numero numeros number numbers linea lineas line lines hotline telefono telefonos phone tel call llamar pedir para for ' +
      'soy somos estoy estamos vivo vivimos una un mujer girl woman i am im live living from the y and my mi pais country ciudad city'
    ).split(' '),
  )('%s leaves a place alone: its numbers are looked for, and nothing else', (word) => {
    expect(said(`${word} quito`)).toMatchObject({ isAlone: true, countries: [expect.objectContaining({ name: 'Ecuador' })] });
  });

  it.each(
    (
      'america austin asuncion cali carolina charlotte chile colima colon cuenca florida gabacho georgia granada gringo guerrero hidalgo ' +
      'houston jordan juarez lapaz lima madrededios milan morelos orlando ponce puno quito roma salvador sanmiguel santaana santiago ' +
      'trinidad trujillo victoria virginia washington'
    ).split(' '),
  )('leave %s a name or a word, unless she says that she is in it', (name) => {
    const [country] = countries;
    if (!country) throw new Error('There is no country.');
    const of = placesSaidOf([{ ...country, name: 'Otro', also: [], places: [name], people: [] }]);
    expect(of(`me habla ${name} siempre`).countries).toEqual([]);
    expect(of(`me habla de ${name} siempre`).countries).toEqual([]);
    expect(of(`me habla ${name}`).countries).toEqual([]);
    expect(of(`me habla en ${name} siempre`).countries).toHaveLength(1);
    expect(of(name).countries).toHaveLength(1);
  });
});

describe('a name of several words', () => {
  it('is the longest that begins at a word, of five words at most', () => {
    const [country] = countries;
    if (!country) throw new Error('There is no country.');
    const places = (typed: string, ...all: string[]): number =>
      placesSaidOf([{ ...country, name: 'Otro', also: [], places: all, people: [] }])(typed).countries.length;
    expect(places('me pega en san juan de los lagos siempre', 'San Juan de los Lagos')).toBe(1);
    expect(places('me pega en san juan de los lagos altos siempre', 'San Juan de los Lagos Altos')).toBe(0);
    expect(names('me pega en nuevo mexico siempre')).toEqual(['Estados Unidos']);
    expect(names('me pega en nuevo mexico y en puebla siempre')).toEqual(['Estados Unidos', 'México']);
  });
});

describe('a name as it sounds', () => {
  it('is known where it is long, and counts behind a word as "en"', () => {
    expect(names('me pega en onduras siempre')).toEqual(['Honduras']);
    expect(names('me pega en tihuana siempre')).toEqual([]);
    expect(names('me pega en sonora siempre')).toEqual(['México']);
    expect(names('me pega en zonora siempre')).toEqual(['México']);
    // Short, or at the end and not spelt right.
    expect(names('me pega en kito siempre')).toEqual([]);
    expect(names('me pega zonora')).toEqual([]);
    expect(names('me pega sonora')).toEqual(['México']);
    expect(names('me pega sonora hoy')).toEqual([]);
  });

  it('with one wrong letter is known alone, from seven letters on', () => {
    expect(names('reynoza')).toEqual(['México']);
    expect(names('reynoxa')).toEqual(['México']);
    expect(names('ecuadot')).toEqual(['Ecuador']);
    expect(names('sonoxa')).toEqual([]);
    expect(names('mexixo')).toEqual([]);
  });
});

describe('what people of a place are called', () => {
  it('is known in every ending, of women and men, of one and of many', () => {
    for (const typed of ['hondureña', 'hondureño', 'hondureñas', 'hondureños', 'soy mexicano', 'somos chilenas'])
      expect(names(typed), typed).toHaveLength(1);
    const [country] = countries;
    if (!country) throw new Error('There is no country.');
    const of = placesSaidOf([{ ...country, name: 'Otro', also: [], places: [], people: ['chapín', 'nica'] }]);
    for (const typed of ['chapín', 'chapina', 'chapins', 'chapinas', 'nica', 'nico', 'nicas', 'nicos'])
      expect(of(`soy ${typed}`).countries, typed).toHaveLength(1);
    for (const typed of ['chapino', 'nic']) expect(of(`soy ${typed}`).countries, typed).toEqual([]);
  });

  it('says nothing where something else is said too, and nothing beside a place', () => {
    expect(names('mi jefa catracha me grita')).toEqual([]);
    expect(names('soy catracha en puebla')).toEqual(['México']);
    expect(names('soy catracha y guanaca')).toEqual(['El Salvador', 'Honduras']);
  });
});

describe('the beginning of a place', () => {
  it('counts from three letters on, and never where words or a cry for help begin so', () => {
    const [country] = countries;
    if (!country) throw new Error('There is no country.');
    const of = placesSaidOf([{ ...country, name: 'Ayudalandia', also: [], places: ['Parador', 'Tenosique'], people: [] }]);
    expect(of('tenos').countries).toHaveLength(1);
    expect(of('ten').countries).toHaveLength(1);
    expect(of('te').countries).toEqual([]);
    expect(of('para').countries).toEqual([]);
    expect(of('ayuda').countries).toEqual([]);
    expect(of('ayudal').countries).toHaveLength(1);
  });

  it('names each country once', () => {
    expect(names('san')).toEqual(['El Salvador', 'Honduras']);
    expect(said('teg').countries).toHaveLength(1);
  });
});
