import { describe, expect, it } from 'vitest';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { afterInWords, citedInWords, verificationInWords, hoursInWords, languagesInWords, notesInWords, unknownsInWords } from '#/i18n/line-words.ts';

const WEEK = {
  mon: [['08:00', '17:00']],
  tue: [['08:00', '17:00']],
  sat: [
    ['09:00', '12:00'],
    ['14:00', '24:00'],
  ],
} as const;
const hours = { zone: 'America/Costa_Rica', week: WEEK, notOnHolidays: true } as unknown as LineOnPage['hours'];

describe('opening hours', () => {
  it('are said as people say them in each language', () => {
    expect(hoursInWords(hours, 'es')).toBe(
      'Lunes y martes, de 8:00 a 17:00; sábado, de 9:00 a 12:00, de 14:00 a medianoche, excepto días festivos, hora de Costa Rica',
    );
    expect(hoursInWords(hours, 'en')).toBe(
      'Monday and Tuesday, 8 am to 5 pm; Saturday, 9 am to noon, 2 pm to midnight, not on holidays, time in Costa Rica',
    );
  });

  it('name the city of their clock as Spanish does', () => {
    const inRome = { zone: 'Europe/Rome', week: { mon: [['09:00', '24:00']] }, notOnHolidays: false } as const;
    expect(hoursInWords(inRome, 'es')).toMatch(/Roma$/);
    expect(hoursInWords(inRome, 'en')).toMatch(/Rome$/);
  });
});

const NONE = { phones: [], sms: [], whatsapp: [], chat: [], email: [], tty: [] };
const note = 'Printed in 2020.';

describe('what is not known about a line', () => {
  const known = { en: 'Known.', es: 'Se sabe.' };
  const line = (unknown: string[]): LineOnPage =>
    ({
      authority: 'none',
      under18: unknown.includes('under18') ? undefined : known,
      firstMinute: unknown.includes('first') ? undefined : known,
      leaves: { bill: unknown.includes('bill') ? 'unknown' : unknown.includes('looked') ? 'looked' : { words: 'Known.' } },
      anonymous: 'yes',
      cost: 'free',
      hours: 'always',
      languages: unknown.includes('languages') ? 'unknown' : { known: ['es'] },
    }) as unknown as LineOnPage;

  it('is one sentence', () => {
    expect(unknownsInWords(line(['under18', 'bill', 'languages']), 'es')).toBe(
      'No sabemos qué hacen si tienes menos de 18, qué sale en el recibo ni qué idiomas hablan.',
    );
    expect(unknownsInWords(line(['under18', 'bill', 'languages']), 'en')).toMatch(/^We do not know .+, .+ or .+\.$/);
    expect(unknownsInWords(line(['languages']), 'es')).toBe('No sabemos qué idiomas hablan.');
  });

  it('names what a call begins with, the bill and the rule for those under 18, which sources seldom say', () => {
    expect(unknownsInWords(line(['under18', 'bill', 'first']), 'es')).toBe(
      'No sabemos qué hacen si tienes menos de 18, qué sale en el recibo ni qué preguntan al principio.',
    );
  });

  it('says of a bill that we looked for it, where we did', () => {
    expect(unknownsInWords(line(['looked']), 'es')).toBe('No sabemos qué sale en el recibo (lo buscamos).');
  });

  it('is not said where all is known', () => {
    expect(unknownsInWords(line([]), 'es')).toBeUndefined();
  });
});

describe('what is to be known of the ways to reach a line', () => {
  it('stands with the way it belongs to, once for all of which the same is said; the first number has its own place', () => {
    const line = {
      ...NONE,
      phones: [
        { dial: '145', note },
        { dial: '800 1', note: 'Free.' },
      ],
      sms: [{ number: '233733', note }],
      chat: [{ note }],
      tty: [{ number: '711', note }],
    } as unknown as LineOnPage;
    expect(notesInWords(line, 'en')).toEqual(['800 1: Free.', 'SMS 233733, Web chat, TTY 711: Printed in 2020.']);
    expect(notesInWords({ ...NONE, phones: [{ dial: '145', note }] } as unknown as LineOnPage, 'en')).toEqual([]);
  });
});

describe('what stays behind', () => {
  it('is said for each way a line can be reached, and of the bill what sources say', () => {
    const [phones, messages] = [
      { ...NONE, phones: [{}], leaves: { bill: 'unknown', log: 'looked' } },
      { ...NONE, whatsapp: [{}], chat: [{}], leaves: { bill: 'unknown', log: 'unknown', whatsapp: 'unknown' } },
    ];
    expect(afterInWords(phones as unknown as LineOnPage, 'es')).toBe(
      'Hasta donde sabemos, la llamada queda en la lista de llamadas. Puede salir en el recibo.',
    );
    const said = { bill: { words: 'No sale.' }, log: { words: 'Se queda ahí.' } };
    expect(afterInWords({ ...phones, leaves: said } as unknown as LineOnPage, 'es')).toBe('Se queda ahí. No sale.');
    expect(afterInWords(messages as unknown as LineOnPage, 'en')).toBe('A message stays as a conversation. A chat stays in the browser’s history.');
    const seen = { ...messages, leaves: { ...messages.leaves, whatsapp: { words: 'The line keeps it for a month.' } } };
    expect(afterInWords(seen as unknown as LineOnPage, 'en')).toContain('a conversation. The line keeps it for a month. A chat');
  });
});

describe('the languages of a line', () => {
  it('are those that sources name; others by an interpreter only where one says so', () => {
    const line = { known: ['es'], interpreters: false, others: false };
    expect(languagesInWords(line, 'en')).toBe('Languages: Spanish');
    expect(languagesInWords({ ...line, others: true }, 'es')).toBe('Idiomas: español y otros');
    expect(languagesInWords({ ...line, interpreters: true }, 'en')).toBe('Languages: Spanish, others with an interpreter');
  });
});

describe('the age of what we know', () => {
  const source = { publisher: 'El Valle', date: '2020', approximate: true, printsNumber: true };
  const newer = { publisher: 'A paper', date: '2025', approximate: false, printsNumber: false };
  const said = (change: object, locale: 'en' | 'es'): string => {
    const { before, page, after } = verificationInWords(
      { sources: [source, newer], phones: [{ dial: '145' }], ...change } as unknown as LineOnPage,
      locale,
    );
    return `${before}${page ? citedInWords(page) : ''}${after}`;
  };

  it('stays a guess where the date of the page is one', () => {
    expect(said({}, 'en')).toContain('El Valle, about 2020');
    expect(said({ sources: [{ ...source, approximate: false }] }, 'en')).toContain('El Valle, 2020');
  });

  it('says what we say of the page behind the name of who published it', () => {
    expect(said({ sources: [{ ...source, note: 'antiguo operador' }] }, 'es')).toContain('El Valle (antiguo operador), hacia 2020');
  });

  it('is that of the page which prints the number, though a newer one was read', () => {
    expect(said({}, 'en')).toBe('Published by El Valle, about 2020. We have not called it yet.');
    expect(said({ sources: [{ ...source, date: 'undated' }] }, 'es')).toBe('Publicado en una página sin fecha: El Valle. Aún no hemos llamado.');
  });

  it('says where we have seen the number on no page, in both languages', () => {
    expect(said({ sources: [newer] }, 'en')).toBe(
      'The newest page we read about this line: A paper, 2025. We have not seen this number printed on the page we cite. We have not called it yet.',
    );
    expect(said({ sources: [{ ...newer, date: 'undated' }] }, 'es')).toBe(
      'La página que leímos sobre esta línea no tiene fecha: A paper. En la página que citamos no hemos visto este número. Aún no hemos llamado.',
    );
  });

  it('says confirmed only where staff called, and which number where there are several', () => {
    const dialledOn = { day: '2026-11-20', role: 'volunteer' };
    expect(said({ dialledOn }, 'en')).toContain('Confirmed: we called it on November 20, 2026.');
    const phones = [{ dial: '145' }, { dial: '800 1' }];
    expect(said({ dialledOn, phones }, 'es')).toContain('Confirmado: llamamos al 145 el 20 de noviembre de 2026.');
    expect(said({ dialledOn: { ...dialledOn, number: '800 1' }, phones }, 'en')).toContain('Confirmed: we called 800 1 on');
    expect(said({ phones }, 'en')).not.toContain('Confirmed');
  });
});
