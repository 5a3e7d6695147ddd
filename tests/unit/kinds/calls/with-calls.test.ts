import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import type { Country, Line } from '#/domain/hotlines.ts';
import { leadLine, linesFor, shownLine } from '#/domain/line-order.ts';
import { standingOf, untranslated, withCalls, type Calls } from '#/kinds/calls/domain/with-calls.ts';
import { callsSchema } from '#/kinds/calls/schema.ts';

/** The made-up countries, as their files hold them: the calls of the fixture are to lines of Chile and Uruguay. */
const countries = readContent('tests/fixture').data.hotlines.map(({ data }) => data);
const ID = 'hn-dedicated';
const before = countries.find(({ code }) => code === 'hn')?.lines.find(({ id }) => id === ID);
const NUMBER = before?.phones[0]?.dial ?? '';

type Written = Record<string, unknown>;
const call = (change: Written = {}): Written => ({
  day: '2026-11-20',
  role: 'volunteer',
  number: NUMBER,
  result: 'answered',
  heard: { cost: 'free' },
  ...change,
});
const silent = (result: string, change: Written = {}): Written => call({ result, heard: {}, ...change });
const callsOf = (calls: Written[], decided: Written = {}): Calls => callsSchema.parse({ calls, decided });
const after = (calls: Written[], decided: Written = {}): { line: Line; country: Country; all: Country[] } => {
  const all = withCalls(countries, new Map([[ID, callsOf(calls, decided)]]));
  const country = all.find(({ code }) => code === 'hn');
  const line = country?.lines.find(({ id }) => id === ID);
  if (!line || !country) throw new Error('The made-up line is gone.');
  return { line, country, all };
};

describe('a call that a line answered', () => {
  it('confirms the number that was dialled on its day, and says so of no other', () => {
    expect(after([call()]).line.dialledOn).toEqual({ day: '2026-11-20', role: 'volunteer', number: NUMBER });
    expect(after([call(), call({ day: '2026-11-24', role: 'team' })]).line.dialledOn?.day).toBe('2026-11-24');
  });

  it.each(['nobody', 'refused', 'wrong'])('confirms nothing where it ended so: %s', (result) => {
    expect(after([silent(result)]).line.dialledOn).toBeUndefined();
  });

  it('that nobody answered is told with its hour, so that who calls again chooses another, until somebody answers', () => {
    const { line } = after([silent('nobody', { hour: '10:30' })]);
    expect(line.tried).toEqual({ day: '2026-11-20', hour: '10:30' });
    expect(after([silent('nobody', { hour: '10:30' }), call({ day: '2026-11-21' })]).line.tried).toBeUndefined();
  });

  it('confirms nothing where another organisation made it, or the office was asked', () => {
    expect(after([call({ organization: 'A made-up parish' })]).line.dialledOn).toBeUndefined();
    expect(after([call({ number: undefined, office: true })]).line.dialledOn).toBeUndefined();
  });

  it('tells what nobody knew, with its day', () => {
    const { line } = after([call({ heard: { cost: 'charged', languages: ['es', 'en'], hours: 'always' } })]);
    expect([before?.hours, before?.languages]).toEqual(['unknown', 'unknown']);
    expect(line.hours).toBe('always');
    expect(line.languages).toEqual({ known: ['es', 'en'], interpreters: false, others: false });
    expect(line.heard?.languages).toMatchObject({ day: '2026-11-20', differs: false, organization: undefined });
  });

  it('of each question tells the newest answer, and its own before that of another organisation', () => {
    const heard = (cost: string): Written => ({ heard: { languages: [cost] } });
    const { line } = after([
      call({ day: '2026-11-23', ...heard('pt') }),
      call({ day: '2026-11-21', ...heard('es') }),
      call({ day: '2026-11-24', organization: 'A made-up parish', ...heard('en') }),
    ]);
    expect(line.heard?.languages).toMatchObject({ said: ['pt'], day: '2026-11-23' });
  });

  it('says at once that it tells at times, whose words stand in one language alone', () => {
    const { line } = after([call({ heard: { police: { answer: 'sometimes', when: { es: 'si hay menores' } } } })]);
    expect(line.heard?.police?.said).toEqual({ answer: 'sometimes', when: { en: 'in some cases', es: 'en algunos casos' } });
  });

  it('shows no words that stand in one language alone, and says that they wait', () => {
    const calls = [call({ heard: { under18: { es: 'Algo.' }, police: { answer: 'sometimes', when: { en: 'Something.' } }, cost: 'free' } })];
    expect(Object.keys(after(calls).line.heard ?? {})).toEqual(['police', 'cost']);
    expect(untranslated(callsOf(calls)).map(({ field }) => field)).toEqual(['police', 'under18']);
  });
});

describe('an answer that differs from a page', () => {
  const other: Written = before?.cost === 'free' ? { cost: 'charged' } : { cost: 'free' };

  it('does not change what the page says, and stands beside it until somebody decides', () => {
    const { line } = after([call({ heard: other })]);
    expect(line.cost).toBe(before?.cost);
    expect(line.heard?.cost).toMatchObject({ said: other['cost'], differs: true });
  });

  it('takes the page’s place once somebody decided so, and is gone where the page holds', () => {
    const decided = (holds: string): Written => ({ cost: { holds, call: '2026-11-20', on: '2026-11-24' } });
    const held = after([call({ heard: other })], decided('call')).line;
    expect([held.cost, held.heard?.cost?.differs]).toEqual([other['cost'], false]);
    const page = after([call({ heard: other })], decided('page')).line;
    expect([page.cost, page.heard?.cost]).toEqual([before?.cost, undefined]);
  });

  it('is asked about anew when a newer call says it again', () => {
    const decided = { cost: { holds: 'page', call: '2026-11-20', on: '2026-11-24' } };
    expect(after([call({ heard: other }), call({ day: '2026-11-24', heard: other })], decided).line.heard?.cost?.differs).toBe(true);
  });

  it('is none where it says the same as the page', () => {
    expect(after([call({ heard: { cost: before?.cost === 'unknown' ? 'free' : before?.cost } })]).line.heard?.cost?.differs).toBe(false);
  });

  it('of words is what whoever called noticed', () => {
    const heard = { answers: { en: 'Somebody.', es: 'Alguien.' } };
    expect(after([call({ heard })]).line.heard?.answers?.differs).toBe(false);
    expect(after([call({ heard, against: ['answers'] })]).line.heard?.answers?.differs).toBe(true);
  });
});

describe('a number at which somebody else answered', () => {
  it('is no longer first, nor confirmed, and says since when', () => {
    const [sure, doubted] = [after([call()]), after([call(), silent('wrong', { day: '2026-11-21' })])];
    expect(leadLine(linesFor(sure.country, sure.all))?.id).toBe(ID);
    expect(leadLine(linesFor(doubted.country, doubted.all))?.id).not.toBe(ID);
    expect(linesFor(doubted.country, doubted.all).help.at(-1)?.id).toBe(ID);
    expect([doubted.line.doubted, doubted.line.dialledOn, doubted.line.status]).toEqual(['2026-11-21', undefined, 'published']);
  });

  it('is held once a second person hears it, and no page has it', () => {
    const { line } = after([silent('wrong'), silent('wrong', { day: '2026-11-21', someoneElse: true })]);
    expect(line.status).toBe('held');
    expect(line.heldBecause).toBeDefined();
    expect(shownLine(line)).toBeUndefined();
  });

  it('is not held when the same person hears it twice', () => {
    const { line } = after([silent('wrong'), silent('wrong', { day: '2026-11-21' })]);
    expect([line.status, line.doubted]).toEqual(['published', '2026-11-20']);
  });

  it('is as before when the line answers the second call', () => {
    const { line } = after([silent('wrong'), call({ day: '2026-11-21', someoneElse: true })]);
    expect([line.doubted, line.dialledOn?.day]).toEqual([undefined, '2026-11-21']);
  });

  it('counts from anew after the line answered: one who hears somebody else later holds nothing back', () => {
    const found = standingOf(
      callsOf([silent('wrong'), call({ day: '2026-11-21' }), silent('wrong', { day: '2026-11-22', someoneElse: true })]).calls,
    );
    expect(found).toEqual({ is: 'doubted', since: '2026-11-22' });
  });

  it.each(['nobody', 'refused'])('stays in doubt where a second call ended so: %s', (result) => {
    expect(standingOf(callsOf([silent('wrong'), silent(result, { day: '2026-11-21', someoneElse: true })]).calls)).toMatchObject({ is: 'doubted' });
  });

  it('is doubted by another organisation’s word too', () => {
    expect(after([silent('wrong', { organization: 'A made-up parish' })]).line.doubted).toBe('2026-11-20');
  });

  it('is meant in whichever form it was written down', () => {
    expect(after([silent('wrong', { number: NUMBER.split('').join(' ') })]).line.doubted).toBe('2026-11-20');
  });
});

describe('a number that a line has in more than one way', () => {
  const [WRONG, INTERNATIONAL, ABROAD, OTHER] = ['2235-0147', '+50422350147', '+50422350148', '+50499990147'];
  /** The made-up line with some ways of being reached, after two people found a number wrong. */
  const wrongTwice = (number: string, ways: Partial<Line>): Line => {
    const given = countries.map((country) => ({ ...country, lines: country.lines.map((one) => (one.id === ID ? { ...one, ...ways } : one)) }));
    const calls = [silent('wrong', { number }), silent('wrong', { number, day: '2026-11-21', someoneElse: true })];
    const line = withCalls(given, new Map([[ID, callsOf(calls)]]))
      .flatMap(({ lines }) => lines)
      .find(({ id }) => id === ID);
    if (!line) throw new Error('The made-up line is gone.');
    return line;
  };
  const published = { status: 'published', source: 'page' } as const;
  const phone = { ...published, dial: WRONG, e164: INTERNATIONAL, abroad: 'yes' } as const;
  const sms = [{ ...published, number: '2235 0147' }];
  const tty = [{ ...published, number: WRONG, words: { en: 'For Deaf callers.', es: 'Para personas sordas.' } }];
  const wrongWhatsApp = { ...published, number: INTERNATIONAL };
  const otherWhatsApp = { ...published, number: OTHER };
  const waysOf = (line: Line): string[] => {
    const shown = shownLine(line);
    return shown
      ? [...shown.phones.map(({ dial }) => dial), ...[...shown.sms, ...shown.whatsapp, ...shown.tty].map(({ number = '' }) => number)]
      : [];
  };

  it.each([WRONG, INTERNATIONAL])(
    'is held in each of them once two people found it wrong, however it is written, and the line’s other number stays: %s',
    (number) => {
      const line = wrongTwice(number, { phones: [phone], sms, tty, whatsapp: [wrongWhatsApp, otherWhatsApp] });
      expect(waysOf(line)).toEqual([OTHER]);
      expect([line.status, line.foundWrong, line.whatsapp[0]?.note]).toEqual(['published', true, line.phones[0]?.note]);
    },
  );

  it('takes the line with it where there is no other', () => {
    expect(wrongTwice(WRONG, { phones: [phone], whatsapp: [wrongWhatsApp] }).status).toBe('held');
  });

  it('is held where two people found somebody else at a number that is for WhatsApp alone', () => {
    const line = wrongTwice(OTHER, { phones: [phone], whatsapp: [otherWhatsApp] });
    expect([waysOf(line), line.foundWrong]).toEqual([[WRONG], true]);
  });

  it('is given to nobody abroad where two people found it wrong there, and the number in the country stays', () => {
    const line = wrongTwice(ABROAD, { phones: [{ ...phone, fromAbroad: ABROAD }] });
    expect([waysOf(line), line.phones[0]?.fromAbroad, line.foundWrong]).toEqual([[WRONG], undefined, true]);
  });

  it('may be held as one of them by whoever keeps the file, and shown as the other', () => {
    const line = wrongTwice(OTHER, { phones: [phone], whatsapp: [{ ...wrongWhatsApp, status: 'held' }, otherWhatsApp] });
    expect(waysOf(line)).toEqual([WRONG]);
  });
});

describe('what is written of a call', () => {
  it.each<[what: string, written: Written]>([
    ['a name for the role', call({ role: 'María' })],
    ['an answer that is none', call({ heard: {} })],
    ['answers of a call that nobody took', call({ result: 'nobody' })],
    ['neither a number nor the office', call({ number: undefined })],
    ['a number and the office', call({ office: true })],
    ['a language by its name', call({ heard: { languages: ['Spanish'] } })],
    ['words in no language', call({ heard: { under18: {} } })],
    ['hours that nobody knows', call({ heard: { hours: 'unknown' } })],
  ])('is refused with %s', (_, written) => {
    expect(callsSchema.safeParse({ calls: [written] }).success).toBe(false);
    expect(callsSchema.safeParse({ calls: [call()] }).success).toBe(true);
  });
});
