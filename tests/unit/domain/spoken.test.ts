import { afterEach, describe, expect, it, vi } from 'vitest';
import { localVoice, sentencesIn, withNumbersSaid, type Voice } from '#/domain/spoken.ts';

const own = (lang: string): Voice => ({ lang, localService: true });
const sent = (lang: string): Voice => ({ lang, localService: false });

describe('the voice that reads aloud', () => {
  it('is never one that would send the text away, however near its region', () => {
    expect(localVoice([sent('es-MX'), own('es-ES')], 'es')).toEqual(own('es-ES'));
    expect(localVoice([sent('es-MX'), sent('es-US')], 'es')).toBeUndefined();
    expect(localVoice([sent('en-US')], 'en')).toBeUndefined();
  });

  it('speaks the language of the page, and is none where no voice does', () => {
    expect(localVoice([own('en-US'), own('es-ES')], 'es')).toEqual(own('es-ES'));
    expect(localVoice([own('es-MX'), own('en-GB')], 'en')).toEqual(own('en-GB'));
    expect(localVoice([own('en-US'), own('fr-FR'), own('est-EE')], 'es')).toBeUndefined();
    expect(localVoice<Voice>([], 'es')).toBeUndefined();
  });

  it('is of the nearest region that the device has: Mexico, then Latin America, then the United States', () => {
    const far = [own('es-ES'), own('es-CO'), own('es-US')];
    expect(localVoice(far, 'es')).toEqual(own('es-US'));
    expect(localVoice([...far, own('es-419')], 'es')).toEqual(own('es-419'));
    expect(localVoice([...far, own('es-419'), own('es-MX')], 'es')).toEqual(own('es-MX'));
    expect(localVoice([own('en-GB'), own('en-US')], 'en')).toEqual(own('en-US'));
  });

  it('is the first of those that are as near', () => {
    expect(localVoice([own('es-ES'), own('es-AR')], 'es')).toEqual(own('es-ES'));
    for (const [nearer, farther] of [
      ['es-419', 'es-US'],
      ['es-US', 'es-GT'],
      ['es-GT', 'es-HN'],
      ['es-HN', 'es-SV'],
      ['es-SV', 'es-CO'],
      ['es-CO', 'es'],
    ] as const)
      expect(localVoice([own(farther), own(nearer)], 'es'), nearer).toEqual(own(nearer));
    // Of a language of which nobody said which region is near, the first.
    expect(localVoice([own('pt-PT'), own('pt-BR')], 'pt')).toEqual(own('pt-PT'));
  });

  it('is known by its language however the device writes it: es_MX on Android, or es alone', () => {
    expect(localVoice([own('es_ES'), own('es_MX')], 'es')).toEqual(own('es_MX'));
    expect(localVoice([own('ES')], 'es')).toEqual(own('ES'));
  });
});

describe('the sentences of a text', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const english = 'You can call. Does anyone answer? “Yes, a person does!” And then';
  const spanish = '¿Puedes llamar? Contesta una mujer. Dice: «¡Aquí estoy!» Y escucha.\n';
  const told = {
    en: ['You can call. ', 'Does anyone answer? ', '“Yes, a person does!” ', 'And then'],
    es: ['¿Puedes llamar? ', 'Contesta una mujer. ', 'Dice: «¡Aquí estoy!» ', 'Y escucha.\n'],
  };

  describe.each(['with a segmenter', 'without one, as in older browsers'])('%s', (browser) => {
    const begin = (): void => {
      if (browser !== 'with a segmenter') vi.stubGlobal('Intl', {});
    };

    it('are told apart where one ends and another begins', () => {
      begin();
      expect(sentencesIn(english, 'en')).toEqual(told.en);
      expect(sentencesIn(spanish, 'es')).toEqual(told.es);
    });

    it('are together the whole text: nothing of it goes unheard', () => {
      begin();
      for (const text of [english, spanish, ' …', 'No end', 'Who? He (her boss.) said “no”.  Then 3.5 days']) {
        expect(sentencesIn(text, 'en').join('')).toBe(text);
      }
    });

    it('are none in an empty text', () => {
      begin();
      expect(sentencesIn('', 'es')).toEqual([]);
    });
  });
});

describe('a text with numbers in it', () => {
  const numbers = {
    '114': ['uno, uno, cuatro'],
    '800 114 000': ['ocho, cero, cero', 'uno, uno, cuatro', 'cero, cero, cero'],
    '*765': ['asterisco, siete'],
  };

  it('has each number of the line in words, group by group, wherever it stands', () => {
    expect(withNumbersSaid('Línea 114. Llamamos al 800 114 000, y al 114.', numbers)).toBe(
      'Línea uno, uno, cuatro. Llamamos al ocho, cero, cero; uno, uno, cuatro; cero, cero, cero, y al uno, uno, cuatro.',
    );
    expect(withNumbersSaid('114 114 114', numbers)).toBe('uno, uno, cuatro uno, uno, cuatro uno, uno, cuatro');
    expect(withNumbersSaid('Marca *765 a mano.', numbers)).toBe('Marca asterisco, siete a mano.');
  });

  it('keeps days, hours, years and longer numbers as they are', () => {
    for (const text of ['El 14 de mayo de 2114, de 8:00 a 11:40.', '1140', '9114', '*114']) expect(withNumbersSaid(text, numbers)).toBe(text);
    expect(withNumbersSaid('Llama al 114.', {})).toBe('Llama al 114.');
    expect(withNumbersSaid('#114 +114 114', numbers)).toBe('#114 +114 uno, uno, cuatro');
  });

  it('takes a sign in a number for itself: a star or a plus is no rule', () => {
    const signs = { '+52 (55) 1': ['más', 'cinco'], '1.1': ['uno, punto'], '114': ['corto'], '114 00': ['largo'] };
    expect(withNumbersSaid('Al +52 (55) 1, o 1.1.', signs)).toBe('Al más; cinco, o uno, punto.');
    expect(withNumbersSaid('1x1, 114 00', signs)).toBe('1x1, largo');
    expect(withNumbersSaid('114', { '114': [] })).toBe('');
  });
});
