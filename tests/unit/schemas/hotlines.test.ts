import { describe, expect, it } from 'vitest';
import { countrySchema } from '#/kinds/hotlines/schema/hotlines.ts';
import { say } from '#/staff-words/messages.ts';

const words = { en: 'Words', es: 'Palabras' };
const phone = { dial: '800 5533 000', e164: '+528005533000', abroad: 'unknown', source: 'site' };
const source = { id: 'site', url: 'https://example.org/', publisher: 'A council', date: '2025-03' };

const line = {
  id: 'mx-line',
  status: 'published',
  kind: 'trafficking',
  purpose: 'help',
  name: words,
  short: words,
  coverage: words,
  operator: words,
  operatorType: 'ngo',
  authority: 'none',
  summary: words,
  answers: words,
  anonymous: 'unknown',
  tells: { police: 'unknown', immigration: 'unknown' },
  leaves: { bill: 'unknown', log: 'unknown' },
  cost: 'unknown',
  hours: 'unknown',
  languages: 'unknown',
  phones: [phone],
  sources: [source],
  grade: 'high',
  readIn: '2025-03',
};
/** What is known of the traces of a line with WhatsApp: nothing. */
const withChat = { ...line.leaves, whatsapp: 'unknown' };
const codeOf = (number: string) => ({ number, source: { url: 'https://example.org/', publisher: 'A paper', date: '2025' } });
const country = { code: 'mx', name: words, inside: words, zones: ['America/Mexico_City'], codes: [] as object[] };

type Told = [where: string, message: string][];

/** Where a country's file is wrong and what is said there. */
const mistakes = (file: object): Told => countrySchema.safeParse(file).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

/** The same for the one line of a file, without the way to the line. */
const inLine = (change: object, more: object = {}): Told =>
  mistakes({ ...country, ...more, lines: [{ ...line, ...change }] }).map(([where, message]) => [where.replace(/^lines\.0\.?/, ''), message]);

const inPhone = (change: object, more?: object): Told => inLine({ phones: [{ ...phone, ...change }] }, more);

/** The first telephone of the one line of a file, as it is read. */
const readPhone = (change: object, more: object = {}) =>
  countrySchema.parse({ ...country, ...more, lines: [{ ...line, phones: [{ ...phone, ...change }] }] }).lines[0]?.phones[0];

describe('a country’s file of lines', () => {
  it('is accepted with a line that says only what is known', () => {
    expect(mistakes({ ...country, lines: [line] })).toEqual([]);
  });

  it('may hold no line at all: the country then says so', () => {
    expect(countrySchema.parse(country)).toMatchObject({ lines: [], denied: [] });
  });

  it('is named by two small letters of a country that exists', () => {
    expect(mistakes({ ...country, code: 'MX' })).toEqual([['code', say('key')]]);
    expect(mistakes({ ...country, code: 'xx' })).toEqual([['code', say('notACountry', { code: 'xx' })]]);
  });

  it('has at least one clock, and every clock exists', () => {
    expect(mistakes({ ...country, zones: [] })).toEqual([['zones', say('tooShort', { count: 1 })]]);
    expect(mistakes({ ...country, zones: ['America/Mexico'] })).toEqual([['zones.0', say('zone')]]);
  });

  it('gives the reason for each number that must not be shown, in both languages', () => {
    expect(mistakes({ ...country, denied: [{ number: '55 5346 8800' }] })).toEqual([['denied.0.reason', say('missing', { field: 'reason' })]]);
    expect(mistakes({ ...country, denied: [{ number: '55 5346 8800', reason: { en: 'Old.' } }] })).toEqual([
      ['denied.0.reason.es', say('missing', { field: 'es' })],
    ]);
  });
});

describe('what a line tells immigration', () => {
  const tells = { police: 'unknown', immigration: { answer: 'says-no', source: 'site' } };
  const wrong = (change: object) => inLine({ tells, ...change }).map(([where]) => where);

  it('may come from a dated page of the line’s own: of its operator, or under its name', () => {
    expect(
      wrong({ operator: { en: 'The Council of Málaga', es: 'El Consejo de Málaga' }, sources: [{ ...source, publisher: 'Consejo de Malaga' }] }),
    ).toEqual([]);
    expect(wrong({ name: { en: 'A council', es: 'Un consejo' } })).toEqual([]);
  });

  it('comes from no page without a date, and from nobody else’s, though the police may be known from there', () => {
    const there = 'tells.immigration.source';
    expect(wrong({})).toEqual([there]);
    expect(wrong({ operator: { en: 'A council', es: 'Un consejo' }, sources: [{ ...source, date: 'undated' }] })).toEqual([there]);
    expect(inLine({ tells: { police: tells.immigration, immigration: 'unknown' } })).toEqual([]);
  });
});

describe('a line that leaves something unsaid', () => {
  const [read] = countrySchema.parse({ ...country, lines: [line] }).lines;

  it('is not for trafficking alone, covers no other country, and promises nothing to everyone', () => {
    expect(read).toMatchObject({ dedicated: false, covers: [], everyone: false });
  });

  it('shows a number that is not marked, and links a source that is not marked', () => {
    expect(read?.phones[0]).toMatchObject({ status: 'published' });
    expect(read?.sources[0]).toMatchObject({ link: true, approximate: false, printsNumber: false, prints: {} });
  });

  it('is never taken as published by default', () => {
    expect(inLine({ status: undefined })).toEqual([['status', say('missing', { field: 'status' })]]);
  });
});

describe('a line', () => {
  it('that is held says why', () => {
    expect(inLine({ status: 'held' })).toEqual([['heldBecause', say('heldReason')]]);
    expect(inLine({ status: 'held', heldBecause: words })).toEqual([]);
  });

  it('graded low is held until someone has called it', () => {
    expect(inLine({ grade: 'low' })).toEqual([['status', say('lowPublished')]]);
    expect(inLine({ grade: 'low', status: 'held', heldBecause: words })).toEqual([]);
    expect(inLine({ grade: 'low', dialledOn: { day: '2026-11-02', role: 'editor' } })).toEqual([]);
  });

  it('that was called says on which day and in what role, never by whom', () => {
    expect(inLine({ dialledOn: { day: '2026-11', role: 'editor' } })).toEqual([['dialledOn.day', say('day')]]);
    expect(inLine({ dialledOn: { day: '2026-11-02' } })).toEqual([['dialledOn.role', say('missing', { field: 'role' })]]);
    expect(inLine({ dialledOn: { day: '2026-11-02', role: 'editor', name: 'Ana' } })).toEqual([
      ['dialledOn', say('unknownField', { keys: '"name"' })],
    ]);
  });

  it('that was called is one that can be, by the number that it says or its first', () => {
    const dialledOn = { day: '2026-11-02', role: 'editor' };
    const phones = [phone, { ...phone, dial: '55 1234 5678', e164: undefined }];
    expect(inLine({ phones, dialledOn: { ...dialledOn, number: '55 1234 5678' } })).toEqual([]);
    expect(inLine({ phones, dialledOn: { ...dialledOn, number: '55 1234 5679' } })).toEqual([
      ['dialledOn', say('dialledNumber', { line: words.en })],
    ]);
    expect(inLine({ phones: [], chat: [{ url: 'https://example.org/chat', source: 'site' }], dialledOn })).toEqual([
      ['dialledOn', say('dialledNumber', { line: words.en })],
    ]);
  });

  it('that is published can be reached by a number, a message or a chat that may be shown', () => {
    const held = [{ ...phone, status: 'held' }];
    const email = [{ address: 'help@example.org', source: 'site' }];
    expect(inLine({ phones: [] })).toEqual([['phones', say('noChannel')]]);
    expect(inLine({ phones: held, email })).toEqual([['phones', say('noChannel')]]);
    expect(inLine({ phones: held, chat: [{ url: 'https://example.org/chat', source: 'site' }] })).toEqual([]);
    expect(inLine({ phones: held, status: 'held', heldBecause: words })).toEqual([]);
  });

  it('has at least one source, and each is named once', () => {
    expect(inLine({ sources: [], phones: [] })).toContainEqual(['sources', say('tooShort', { count: 1 })]);
    expect(inLine({ sources: [source, source] })).toEqual([['sources.1.id', say('repeated', { id: 'site' })]]);
  });

  it('names for each way of reaching it one of its own sources', () => {
    const elsewhere = { source: 'leaflet' };
    const ways = {
      phones: [{ ...phone, ...elsewhere }],
      sms: [{ number: '+525512345678', ...elsewhere }],
      whatsapp: [{ number: '+525512345678', ...elsewhere }],
      chat: [{ url: 'https://example.org/chat', ...elsewhere }],
      email: [{ address: 'help@example.org', ...elsewhere }],
      tty: [{ words, ...elsewhere }],
    };
    expect(inLine({ ...ways, leaves: withChat })).toEqual(
      Object.keys(ways).map((way) => [`${way}.0.source`, say('unknownLineSource', { id: 'leaflet' })]),
    );
  });

  it('has its words in both languages', () => {
    expect(inLine({ answers: { en: 'People who listen.' } })).toEqual([['answers.es', say('missing', { field: 'es' })]]);
    expect(inLine({ short: { en: 'Line', es: ' ' } })).toEqual([['short.es', say('tooShort', { count: 1 })]]);
  });

  it('says which authority answers, if any, in one of four words', () => {
    expect(inLine({ authority: 'army' })).toEqual([['authority', say('oneOf', { options: 'none, police, prosecutor, migration' })]]);
    expect(inLine({ authority: undefined })).toEqual([['authority', say('missing', { field: 'authority' })]]);
  });

  it('keeps dates as exactly as they were read', () => {
    for (const readIn of ['2017', '2025-12', '2025-12-19', 'undated']) expect(inLine({ readIn }), readIn).toEqual([]);
    expect(inLine({ readIn: 'early 2025' })).toEqual([['readIn', say('partialDate')]]);
    expect(inLine({ sources: [{ ...source, date: 'about 2019' }] })).toEqual([['sources.0.date', say('partialDate')]]);
  });

  it('is refused with a field that does not exist, such as a misspelt status of one number', () => {
    expect(inPhone({ stauts: 'held' })).toEqual([['phones.0', say('unknownField', { keys: '"stauts"' })]]);
  });
});

describe('a telephone number', () => {
  const wrong = (field: string, number: string): Told => [[`phones.0.${field}`, say('e164', { line: words.en, number })]];

  it.each(['+52800553300', '8005533000', '+52 800 5533 000', '+1 888', '+0528005533000', ''])('is not "%s" in international form', (e164) => {
    expect(inPhone({ e164 })).toEqual(wrong('e164', e164));
  });

  it('to be called from abroad is in international form too', () => {
    expect(inPhone({ fromAbroad: '+525512345678' })).toEqual([]);
    expect(inPhone({ fromAbroad: '55 1234 5678' })).toEqual(wrong('fromAbroad', '55 1234 5678'));
  });

  it('has its international form worked out where the file has none', () => {
    expect(readPhone({ e164: undefined })?.e164).toBe('+528005533000');
    expect(readPhone({ dial: '800-8000-645', e164: undefined }, { code: 'cr' })?.e164).toBe('+5068008000645');
    expect(readPhone({ dial: '079', e164: undefined }, { codes: [codeOf('079')] })?.e164).toBeUndefined();
  });

  it('that is short is among the short numbers of its own file', () => {
    const short = { dial: '145', e164: undefined };
    for (const code of ['hn', 'ar']) {
      expect(inPhone(short, { code, codes: [codeOf('145')] }), code).toEqual([]);
      expect(inPhone(short, { code, codes: [codeOf('146')] }), code).toEqual([
        ['phones.0.dial', say('shortCode', { line: words.en, number: '145' })],
      ]);
    }
  });

  it('that is short is the same with and without spaces and hyphens, and not without its star', () => {
    expect(inPhone({ dial: '9-1-1', e164: undefined }, { codes: [codeOf('911')] })).toEqual([]);
    expect(inPhone({ dial: '765', e164: undefined }, { codes: [codeOf('*765')] })).toHaveLength(1);
  });

  it('of another country is let pass where the line covers that country', () => {
    const us = { dial: '520-623-7874', e164: '+15206237874', fromAbroad: '+15206237874' };
    expect(inLine({ phones: [{ ...phone, ...us }] })).toHaveLength(2);
    expect(inLine({ phones: [{ ...phone, ...us, dial: '+1 520 623 7874' }], covers: ['us'] })).toEqual([]);
  });

  it('that is toll-free under +1 is let pass in every country of +1', () => {
    for (const code of ['ca', 'pr', 'do']) expect(inPhone({ dial: '1-833-900-1010', e164: '+18339001010' }, { code }), code).toEqual([]);
  });

  it('that is held is on no page: it may be an old form, or one that is no longer on the list', () => {
    expect(inLine({ phones: [phone, { ...phone, status: 'held', dial: '01 800 00 854 00', e164: undefined }] })).toEqual([]);
    expect(inLine({ phones: [phone], leaves: withChat, whatsapp: [{ status: 'held', number: '+52556196100', source: 'site' }] })).toEqual([]);
  });

  it('is text: digits without quotation marks would lose their first zero', () => {
    expect(inPhone({ dial: 79, e164: undefined })).toContainEqual(['phones.0.dial', say('quoteIt')]);
  });
});

describe('a text or WhatsApp number', () => {
  it('to text is a short number of the country or a number that exists', () => {
    const told = (number: string, codes: object[] = []) => inLine({ sms: [{ number, source: 'site' }] }, { codes });
    expect(told('233733', [codeOf('233733')])).toEqual([]);
    expect(told('+525512345678')).toEqual([]);
    expect(told('55 1234 5678')).toEqual([]);
    expect(told('233733')).toEqual([['sms.0.number', say('shortCode', { line: words.en, number: '233733' })]]);
  });

  it('to write to on WhatsApp is in international form', () => {
    const told = (number: string) => inLine({ leaves: withChat, whatsapp: [{ number, source: 'site' }] });
    expect(told('+525512345678')).toEqual([]);
    expect(told('55 1234 5678')).toEqual([['whatsapp.0.number', say('e164', { line: words.en, number: '55 1234 5678' })]]);
  });
});

describe('hours', () => {
  const week = (days: object, more: object = {}) => inLine({ hours: { zone: 'America/Santiago', week: days, ...more } });

  it('are always, unknown, or spans of days in a place’s time', () => {
    for (const hours of ['always', 'unknown']) expect(inLine({ hours }), hours).toEqual([]);
    expect(
      week(
        {
          mon: [
            ['09:00', '14:00'],
            ['15:00', '24:00'],
          ],
        },
        { notOnHolidays: true },
      ),
    ).toEqual([]);
  });

  it('are refused in words, which no clock can be held against', () => {
    expect(inLine({ hours: 'office hours' })).toEqual([['hours', say('hours')]]);
  });

  it('end later than they begin, so that a night is written as two days', () => {
    expect(week({ fri: [['18:00', '02:00']] })).toEqual([['hours.week.fri.0', say('clock')]]);
    expect(week({ fri: [['18:00', '24:00']], sat: [['00:00', '02:00']] })).toEqual([]);
  });

  it('may follow each other without a pause, and never overlap', () => {
    expect(
      week({
        mon: [
          ['08:00', '12:00'],
          ['12:00', '18:00'],
        ],
      }),
    ).toEqual([]);
    expect(
      week({
        mon: [
          ['08:00', '12:01'],
          ['12:00', '18:00'],
        ],
      }),
    ).toEqual([['hours.week.mon', say('hoursOverlap')]]);
  });

  it('have at least one day', () => {
    expect(week({})).toEqual([['hours.week', say('weekEmpty')]]);
  });

  it.each(['9:00', '25:00', '09:60', '24:01', '09.00'])('are not written "%s"', (open) => {
    expect(week({ mon: [[open, '24:00']] })).toContainEqual(['hours.week.mon.0.0', say('clock')]);
  });

  it('are refused for a zone that does not exist and for a day that is none', () => {
    expect(inLine({ hours: { zone: 'Chile', week: { mon: [['09:00', '14:00']] } } })).toEqual([['hours.zone', say('zone')]]);
    expect(week({ monday: [['09:00', '14:00']] })).toHaveLength(1);
  });
});

describe('the languages of a line', () => {
  it('are unknown, or codes and whether interpreters are used', () => {
    expect(inLine({ languages: { known: ['es', 'quc'] } })).toEqual([]);
    expect(inLine({ languages: { known: ['Spanish'] } })).toHaveLength(1);
  });

  it('are never promised through interpreters unless a source says so', () => {
    const [read] = countrySchema.parse({ ...country, lines: [{ ...line, languages: { known: ['es'] } }] }).lines;
    expect(read?.languages).toEqual({ known: ['es'], interpreters: false, others: false });
  });
});
