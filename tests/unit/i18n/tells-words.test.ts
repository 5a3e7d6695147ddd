import { describe, expect, it } from 'vitest';
import { LOCALES } from '#/domain/locale.ts';
import { tellsInWords } from '#/kinds/hotlines/parts/tells-words.ts';

type Telling = Parameters<typeof tellsInWords>[0];

const OWN = { id: 'own', publisher: 'A council', date: '2025-03-05', approximate: false };
const PAPER = { id: 'paper', publisher: 'A paper', note: 'a copy', date: 'undated', approximate: false };
const line = (change: object): Telling =>
  ({ tells: { police: 'unknown', immigration: 'unknown' }, anonymous: 'unknown', authority: 'none', sources: [OWN, PAPER], ...change }) as Telling;
const said = (change: object, locale: 'en' | 'es') => {
  const { answers, nothing } = tellsInWords(line(change), locale);
  if (nothing) return [`${nothing.sentence} ${nothing.hedge ?? ''}`.trim()];
  return answers.map(({ asked, answer, hedge = '' }) => `${asked} ${answer}. ${hedge}`.trim());
};

describe('the words beside the stitches', () => {
  it('ask and answer all three, and say whose word it is', () => {
    const tells = {
      police: { answer: 'sometimes', when: 'if a life is in danger.', source: 'paper' },
      immigration: { answer: 'says-no', source: 'own' },
    };
    expect(said({ tells, anonymous: 'yes', anonymity: 'Press of 2020 says so.' }, 'en')).toEqual([
      'Does it tell the police? Sometimes: if a life is in danger. According to A paper (a copy), undated.',
      'Does it tell immigration? It says no. According to A council, March 5, 2025.',
      'Does it ask your name? We read that it does not. Press of 2020 says so.',
    ]);
    expect(said({ tells, anonymous: 'no' }, 'es')).toEqual([
      '¿Le avisa a la policía? A veces: if a life is in danger. Según A paper (a copy), sin fecha.',
      '¿Le avisa a migración? Dice que no. Según A council, 5 de marzo de 2025.',
      '¿Pide tu nombre? Sí.',
    ]);
  });

  it('say that it is the police who answer, where it is them', () => {
    const tells = { police: { answer: 'yes', source: 'own' }, immigration: 'unknown' };
    const [police, immigration] = said({ tells, authority: 'police' }, 'es');
    expect(police).toMatch(/^¿Le avisa a la policía\? Sí: contesta la policía\./);
    expect(immigration).toBe('¿Le avisa a migración? No se sabe.');
    expect(said({ tells, authority: 'prosecutor' }, 'es')[0]).toMatch(/\? Sí\./);
  });

  it('say beside "not known" whom else it tells, so that nothing is hidden by it', () => {
    const [police] = said({ anonymous: 'yes', informs: 'Notes of each call go to prosecutors.' }, 'en');
    expect(police).toBe('Does it tell the police? Not known. Notes of each call go to prosecutors.');
  });

  it('are one sentence where nothing is known, with what was said all the same behind it', () => {
    expect(said({}, 'en')).toEqual(['We do not know if it tells the police or immigration, or if it asks your name.']);
    expect(said({ informs: 'Trabaja con la policía.', anonymity: 'La prensa la llama confidencial.' }, 'es')).toEqual([
      'No sabemos si le avisa a la policía o a migración, ni si pide tu nombre. Trabaja con la policía. La prensa la llama confidencial.',
    ]);
  });

  it.each(LOCALES)('never say "no" by themselves, in %s', (locale) => {
    const no = { answer: 'says-no', source: 'own' };
    const { answers } = tellsInWords(line({ tells: { police: no, immigration: no }, anonymous: 'yes' }), locale);
    expect(answers.map(({ state }) => state)).toEqual(['no', 'no', 'no']);
    for (const { answer } of answers) expect(answer).not.toMatch(/^no\b/i);
  });
});
