import { describe, expect, it } from 'vitest';
import { asSpoken, isCry, killingOf, plainer, searchWordsIn } from '#/domain/search-words.ts';

describe('the words that a search looks for', () => {
  it('are those that say something, in small letters and without accents', () => {
    expect(searchWordsIn('Mi NOVIO me pegó')).toEqual(['novio', 'pego']);
    expect(searchWordsIn('he took my passport')).toEqual(['took', 'passport']);
    expect(searchWordsIn('  ¿¡…!?  ')).toEqual([]);
  });

  it('leave out in either language what says nothing, from the first word of the list to the last', () => {
    expect(searchWordsIn('a con xq como ke k am an very youre they re')).toEqual(['re']);
  });

  it('are one however a keyboard writes the apostrophe, and two where it only stands between quotation marks', () => {
    expect(searchWordsIn('don’t')).toEqual(['dont']);
    expect(searchWordsIn("don't")).toEqual(['dont']);
    expect(searchWordsIn("'visa' 'papeles'")).toEqual(['visa', 'papeles']);
  });

  it('are the same when fear holds a letter down, and keep a letter that is written twice', () => {
    expect(searchWordsIn('AYUDAAAA nooooo')).toEqual(['ayuda', 'no']);
    expect(searchWordsIn('llamar call')).toEqual(['llamar', 'call']);
    expect(searchWordsIn('911 1000')).toEqual(['911', '1000']);
  });
});

describe('a word as it sounds', () => {
  it.each([
    ['hayuda', 'ayuda'],
    ['kiero', 'quiero'],
    ['aser', 'hacer'],
    ['serrado', 'cerrado'],
    ['cojer', 'coger'],
    ['jente', 'gente'],
    ['bisa', 'visa'],
    ['yave', 'llave'],
    ['zapato', 'sapato'],
    ['xenofobia', 'senofobia'],
    ['guerra', 'guera'],
    ['wey', 'uey'],
    ['kasa', 'casa'],
  ])('is one for %s and %s', (one, other) => {
    expect(asSpoken(one)).toBe(asSpoken(other));
  });

  it('stays another where a letter is heard', () => {
    for (const [one, other] of [
      ['chico', 'cico'],
      ['gato', 'jato'],
      ['que', 'qe'],
      ['pero', 'peso'],
      ['cuota', 'suota'],
    ] as const)
      expect(asSpoken(one), one).not.toBe(asSpoken(other));
    expect(asSpoken('noche')).toBe('noche');
  });
});

describe('the forms of a word', () => {
  const spanish = plainer('es');
  const english = plainer('en');

  it.each([
    'amenaza amenazas amenazan amenazó amenazar amenazaba amenazaban amenazando amenazado amenazada amenazados amenazadas amenazaron amenazamos amenazaste amenazaría amenazarían',
    'ayuda ayudar ayudarme ayudándonos ayudarla ayudarlos ayudarse ayudármelo',
    'comer come comen comió comiendo comía comían comieron comemos comiste comido comerse comerlo',
    'pega pegan pegarle pegaron pegando pegas pegamos',
    'pagar paga pague paguen pago pagos',
    'sigue siguen sigo',
    'dicen dice diciéndoselo diciéndole',
    'sufrimiento sufrimientos sufrir',
    'casamiento casar',
    'prisión prisiones',
    'obligación obligaciones obligar',
    'salir salida salió',
    'hija hijas hijo',
    'novio novia novios',
    'quiero kiero',
    'quieres quiere kieren',
    'matarla matar mata',
    'igual igualmente',
    'vivir vivía vivían',
    'trae trayendo',
    'gruñe gruñendo',
    'cadena cadenas',
  ])('are one in Spanish: %s', (forms) => {
    // The accents are gone before.
    const plain = searchWordsIn(forms).map(spanish);
    expect(plain.length).toBe(forms.split(' ').length);
    expect(new Set(plain).size, plain.join(' ')).toBe(1);
  });

  it.each([
    'threat threats',
    'threaten threatens threatened',
    'worry worries worried',
    'marry married',
    'hit hits hitting',
    'kidnap kidnapped',
    'drug drugs drugged',
    'help helps helped helping',
    'take takes taking',
    'love loved loving',
    'argue argued',
    'house houses',
    'play played',
    'key keys',
    'treat treatment treated',
    'dark darkness',
    'slow slowly',
    'boss bosses',
    'call calls called',
    'easy easily',
    'busy business',
    'inform information informed informs',
  ])('are one in English: %s', (forms) => {
    const plain = forms.split(' ').map(english);
    expect(new Set(plain).size, plain.join(' ')).toBe(1);
  });

  it('keep what is no ending: of a short word, or of one that only looks like a form', () => {
    for (const word of ['boss', 'bus', 'this', 'gas', 'is', 'sing', 'bed', 'red', 'lied', 'pin', 'my']) expect(english(word), word).toBe(word);
    for (const word of ['moment', 'nation', 'witness', 'add', 'come', 'home', 'passport']) expect(english(word), word).toBe(word);
    expect(english('dies')).not.toBe(english('day'));
    for (const word of ['me', 'mes', 'ir', 'mi', 'prision']) expect(spanish(word), word).toBe(word);
    expect(spanish('casa')).not.toBe(spanish('cosa'));
    expect(spanish('quiero'), 'what I want is not what he wants').not.toBe(spanish('quiere'));
  });

  it('keep what looks like an ending within a word', () => {
    for (const word of ['fundamental', 'ingredient', 'happen', 'seven', 'interest', 'loyal', 'earliest']) expect(english(word), word).toBe(word);
    expect(spanish('armenia')).not.toBe(spanish('arnia'));
  });
});

describe('who would kill whom', () => {
  it('is told by the small words, since nothing else differs', () => {
    for (const typed of [
      'me voy a matar',
      'Me quiero matar',
      'kiero matarme',
      'voy a matarme',
      'mi amiga se quiere matar',
      'dice que se va a matar',
      'me quiero matar a mí misma',
      'I want to kill myself',
      'wanna unalive my self',
      'I want to kill me',
      'i wanna kill me',
      'i wan to kill me',
      'I will kill me',
      'i gonna kill me',
      'I am going to kill me',
      'I am gonna unalive me',
      'she talks of killing herself',
      'he says he would unalive himself',
      'mi hija se quería matar',
      'pienso en matarme',
      'mi hermana habla de matarse',
      'un día me mato',
    ])
      expect(killingOf(typed), typed).toBe('oneself');
    for (const typed of [
      'me va a matar',
      'él me quiere matar',
      'me quería matar',
      'quiere matarme',
      'va a matarme',
      'he will kill me',
      'me matan',
      'matar el tiempo',
      '',
    ])
      expect(killingOf(typed), typed).not.toBe('oneself');
  });

  it('is her danger where somebody would kill her and then himself', () => {
    for (const typed of ['dice que me va a matar y luego se va a matar', 'me quiere matar y matarse', 'he will kill me and then kill himself'])
      expect(killingOf(typed), typed).toBe('another');
  });

  it('is danger where others would kill her, one or more of them, alone or with somebody', () => {
    for (const would of ['va a', 'van a', 'ba a', 'ban a', 'quiere', 'quieren', 'kiere', 'kieren'])
      for (const typed of [`me ${would} matar`, `nos ${would} matar`, `${would} matarme`, `${would} matarnos`])
        expect(killingOf(typed), typed).toBe('another');
    for (const typed of ['they will kill us', 'he wants to unalive us', 'they kill me']) expect(killingOf(typed), typed).toBe('another');
  });

  it('is danger where it is somebody near her', () => {
    for (const typed of ['they gonna unalive my brother', 'he says he will kill our kids', 'si hablo van a matar a mi mamá', 'que maten a mis hijos'])
      expect(killingOf(typed), typed).toBe('another');
  });
});

describe('a cry for help', () => {
  it('is one of some words and nothing else, with accents, capitals and stops or not, and when fear holds a letter down', () => {
    for (const typed of [
      'ayuda',
      'AYÚDAMEEEE',
      '¡Ayúdenme!',
      'help me',
      'HELP',
      'sos',
      'S.O.S.',
      'auxilio',
      'socorro',
      'emergencia',
      'emergency',
      '🆘',
      '🆘😭',
    ])
      expect(isCry(typed), typed).toBe(true);
  });

  it('is none with a word beside it that says more, or in a word that only holds one', () => {
    for (const typed of ['ayuda legal', 'no ayuda', 'helper', 'sosa', '', 'help 911 taxi']) expect(isCry(typed), typed).toBe(false);
  });
});
