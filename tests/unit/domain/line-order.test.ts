import { describe, expect, it } from 'vitest';
import type { Country, Line, LineSource, ShownLine } from '#/domain/hotlines.ts';
import {
  anyHourLine,
  canBeWrittenTo,
  callLine,
  cardPlaces,
  compareLines,
  hasCardPages,
  hasLines,
  helpsOnlySome,
  idsFor,
  leadLine,
  linesFor,
  newerSource,
  newestSource,
  printingSource,
  shownCountry,
  shownLine,
} from '#/domain/line-order.ts';

const same = (text: string) => ({ en: text, es: text });
const phone = { status: 'published', source: 's', dial: '911', abroad: 'unknown' } as const;

const line = (id: string, change: Partial<ShownLine> = {}): ShownLine => ({
  id,
  status: 'published',
  kind: 'trafficking',
  purpose: 'help',
  dedicated: false,
  name: same(id),
  short: same(id),
  coverage: same(''),
  covers: [],
  operator: same(''),
  operatorType: 'ngo',
  authority: 'none',
  summary: same(''),
  answers: same(''),
  anonymous: 'unknown',
  tells: { police: 'unknown', immigration: 'unknown' },
  leaves: { bill: 'unknown', log: 'unknown', whatsapp: undefined },
  cost: 'unknown',
  hours: 'unknown',
  languages: 'unknown',
  everyone: false,
  phones: [phone],
  sms: [],
  whatsapp: [],
  chat: [],
  email: [],
  tty: [],
  sources: [],
  grade: 'high',
  readIn: '2025',
  ...change,
});

const country = (code: string, lines: Line[]): Country => ({
  code,
  name: same(code),
  inside: same(code),
  also: [],
  places: [],
  people: [],
  zones: ['UTC'],
  denied: [],
  codes: [],
  lines,
});

const source = (id: string, date: string, change: Partial<LineSource> = {}): LineSource => ({
  id,
  url: `https://example.org/${id}`,
  publisher: id,
  date,
  approximate: false,
  link: true,
  prints: {},
  printsNumber: false,
  ...change,
});

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('the order of a country’s lines', () => {
  const newest = line('newest', { readIn: '2026-01' });
  const always = line('always', { hours: 'always' });
  const dedicated = line('dedicated', { dedicated: true });
  const police = line('police', { authority: 'police', dedicated: true, hours: 'always', readIn: '2026-06' });

  it('puts those who are not police, prosecutors or migration before all others', () => {
    for (const authority of ['police', 'prosecutor', 'migration'] as const) {
      expect(ids([line('them', { authority, dedicated: true, hours: 'always' }), newest].sort(compareLines))).toEqual(['newest', 'them']);
    }
  });

  it('then those for trafficking, then those that answer day and night, then the newest read', () => {
    const old = line('old', { readIn: '2019' });
    expect(ids([old, police, newest, always, dedicated].sort(compareLines))).toEqual(['dedicated', 'always', 'newest', 'old', 'police']);
  });

  it('reads a line whose source has no date after those with one', () => {
    expect(ids([line('undated', { readIn: 'undated' }), line('dated', { readIn: '2009' })].sort(compareLines))).toEqual(['dated', 'undated']);
  });

  it('puts lines for children, for missing people and for not wanting to live behind those for everyone, whatever else speaks for them', () => {
    for (const kind of ['child', 'missing', 'crisis'] as const) {
      const some = line('some', { kind, hours: 'always', readIn: '2026-06' });
      expect(ids([some, newest, police].sort(compareLines))).toEqual(['newest', 'some', 'police']);
    }
  });

  it('puts a line of which somebody said that another answers behind all others, even the police', () => {
    const doubted = line('doubted', { doubted: '2026-11-20', dedicated: true, hours: 'always', readIn: '2026-06' });
    expect(ids([doubted, police, newest].sort(compareLines))).toEqual(['newest', 'police', 'doubted']);
  });

  it('weighs what matters more before what matters less, and the newest page last', () => {
    const some = line('some', { kind: 'child', dedicated: true, hours: 'always', readIn: '2026-06' });
    const general = line('general', { readIn: '2019' });
    expect(ids([some, general].sort(compareLines))).toEqual(['general', 'some']);
    expect(
      ids([line('always', { hours: 'always', readIn: '2026-06' }), line('dedicated', { dedicated: true, readIn: '2019' })].sort(compareLines)),
    ).toEqual(['dedicated', 'always']);
    expect(compareLines(newest, always)).toBeGreaterThan(0);
    expect(compareLines(always, newest)).toBeLessThan(0);
    expect(Math.abs(compareLines(newest, { ...newest }))).toBe(0);
  });

  it('keeps the order of the file where nothing tells two lines apart', () => {
    expect(ids([line('b'), line('a'), line('c')].sort(compareLines))).toEqual(['b', 'a', 'c']);
  });
});

describe('what a country’s page shows', () => {
  it('is its lines in three groups: danger now, help, reporting', () => {
    const shown = linesFor(country('mx', [line('report', { purpose: 'report' }), line('help'), line('danger', { purpose: 'emergency' })]), []);
    expect(shown.emergency?.id).toBe('danger');
    expect(ids(shown.help)).toEqual(['help']);
    expect(ids(shown.report)).toEqual(['report']);
  });

  it('has each group in order', () => {
    const pair = (purpose: 'help' | 'report') => [line(`late-${purpose}`, { purpose }), line(`first-${purpose}`, { purpose, dedicated: true })];
    const shown = linesFor(country('mx', [...pair('help'), ...pair('report')]), []);
    expect(ids(shown.help)).toEqual(['first-help', 'late-help']);
    expect(ids(shown.report)).toEqual(['first-report', 'late-report']);
  });

  it('never begins with a line that somebody else was said to answer, while there is another for everyone', () => {
    const doubted = line('doubted', { doubted: '2026-11-20', dedicated: true });
    const child = line('child', { kind: 'child' });
    expect(ids(linesFor(country('mx', [doubted, child, line('police', { authority: 'police' })]), []).help)).toEqual(['police', 'child', 'doubted']);
    expect(ids(linesFor(country('mx', [doubted, child]), []).help)).toEqual(['child', 'doubted']);
    expect(leadLine({ help: [doubted, line('help')], report: [] })?.id).toBe('help');
    expect(leadLine({ help: [doubted], report: [line('report')] })?.id).toBe('report');
    expect(leadLine({ help: [doubted], report: [] })?.id).toBe('doubted');
    expect(callLine({ help: [doubted], report: [] })).toBeUndefined();
    expect(anyHourLine({ help: [line('unknown'), { ...doubted, hours: 'always' }], report: [] })).toBeUndefined();
  });

  it('never begins with a line for children or missing people, even where only the police are for everyone', () => {
    const lines = [line('child', { kind: 'child' }), line('missing', { kind: 'missing' }), line('police', { authority: 'police' })];
    expect(ids(linesFor(country('mx', lines), []).help)).toEqual(['police', 'child', 'missing']);
  });

  it('knows where its help lines are for some alone', () => {
    const child = line('child', { kind: 'child' });
    expect(helpsOnlySome(linesFor(country('mx', [child]), []))).toBe(true);
    expect(helpsOnlySome(linesFor(country('mx', [child, line('help')]), []))).toBe(false);
    expect(helpsOnlySome(linesFor(country('mx', []), []))).toBe(false);
  });

  it('includes the lines of other countries that cover it, after its own where nothing else tells them apart', () => {
    const mx = country('mx', [line('own')]);
    const us = country('us', [line('covering', { covers: ['mx', 'gt'] }), line('not-covering')]);
    expect(ids(linesFor(mx, [us, mx]).help)).toEqual(['own', 'covering']);
    expect(ids(linesFor(us, [us, mx]).help)).toEqual(['covering', 'not-covering']);
  });

  it('names its own emergency number before that of a country that covers it', () => {
    const pr = country('pr', [line('own', { purpose: 'emergency' })]);
    const us = country('us', [line('theirs', { purpose: 'emergency', covers: ['pr'] })]);
    expect(linesFor(pr, [us, pr]).emergency?.id).toBe('own');
    expect(linesFor(country('pr', []), [us]).emergency?.id).toBe('theirs');
  });

  it('does not list a line twice when a country’s file says that it covers itself', () => {
    const mx = country('mx', [line('own', { covers: ['mx'] })]);
    expect(ids(linesFor(mx, [mx]).help)).toEqual(['own']);
  });

  it('never has a line that is held, whether its own or one that covers it', () => {
    const held = (id: string, change: Partial<ShownLine> = {}): Line => ({
      ...line(id, change),
      status: 'held',
      heldBecause: { en: 'not confirmed', es: 'sin confirmar' },
    });
    const mx = country('mx', [held('own'), held('danger', { purpose: 'emergency' }), held('report', { purpose: 'report' })]);
    const us = country('us', [held('covering', { covers: ['mx'] })]);
    const shown = linesFor(mx, [mx, us]);
    expect(shown).toEqual({ help: [], report: [] });
    expect(hasLines(shown)).toBe(false);
  });

  it('has no emergency field at all where there is no emergency number', () => {
    expect(linesFor(country('mx', [line('help')]), [])).not.toHaveProperty('emergency');
  });

  it('can be written to where one line of help or report can, by whatever way', () => {
    const ways = (id: string, change: Partial<ShownLine>) => linesFor(country('mx', [line(id, change)]), []);
    const way = { status: 'published', source: 's' } as const;
    for (const purpose of ['help', 'report'] as const) {
      expect(canBeWrittenTo(ways('called', { purpose }))).toBe(false);
      expect(canBeWrittenTo(ways('sms', { purpose, sms: [{ ...way, number: '233733' }] }))).toBe(true);
      expect(canBeWrittenTo(ways('whatsapp', { purpose, whatsapp: [{ ...way, number: '+525512345678' }] }))).toBe(true);
      expect(canBeWrittenTo(ways('chat', { purpose, chat: [{ ...way, url: 'https://example.org/' }] }))).toBe(true);
      expect(canBeWrittenTo(ways('email', { purpose, email: [{ ...way, address: 'a@example.org' }] }))).toBe(true);
    }
    expect(canBeWrittenTo(linesFor(country('mx', []), []))).toBe(false);
    const both = country('mx', [line('called'), line('sms', { sms: [{ ...way, number: '233733' }] })]);
    expect(canBeWrittenTo(linesFor(both, []))).toBe(true);
  });

  it('has for some alone every sort that is: for children, for the missing, for not wanting to live', () => {
    for (const kind of ['child', 'missing', 'crisis'] as const)
      expect(helpsOnlySome(linesFor(country('mx', [line('some', { kind })]), [])), kind).toBe(true);
  });

  it('counts as something to show with one line of any group', () => {
    for (const purpose of ['help', 'report', 'emergency'] as const) {
      expect(hasLines(linesFor(country('mx', [line('only', { purpose })]), [])), purpose).toBe(true);
    }
  });
});

describe('a line as it may be shown', () => {
  it('has lost every way of reaching it that is held, of whatever sort', () => {
    const both = <Way extends object>(way: Way) => [
      { ...way, status: 'published' as const, source: 'shown' },
      { ...way, status: 'held' as const, source: 'hidden' },
    ];
    const shown = shownLine({
      ...line('mixed'),
      phones: both({ dial: '911', abroad: 'no' as const }),
      sms: both({ number: '233733' }),
      whatsapp: both({ number: '+525512345678' }),
      chat: both({ url: 'https://example.org/chat' }),
      email: both({ address: 'help@example.org' }),
      tty: both({ number: '711', words: same('TTY') }),
    });
    const ways = [shown?.phones, shown?.sms, shown?.whatsapp, shown?.chat, shown?.email, shown?.tty];
    expect(ways.map((list) => list?.map(({ source }) => source))).toEqual(ways.map(() => ['shown']));
    expect(JSON.stringify(shown)).not.toContain('hidden');
  });

  it('says what a chat leaves only where its WhatsApp is shown', () => {
    const chatOn = (status: 'published' | 'held') => ({
      ...line('chat'),
      leaves: { bill: 'looked' as const, log: 'unknown' as const, whatsapp: 'unknown' as const },
      whatsapp: [{ number: '+525512345678', status, source: 'page' }],
    });
    expect(shownLine(chatOn('held'))?.leaves).toEqual({ bill: 'looked', log: 'unknown', whatsapp: undefined });
    expect(shownLine(chatOn('published'))?.leaves.whatsapp).toBe('unknown');
  });

  it('is nothing where the line is held, even if its channels are not', () => {
    expect(shownLine({ ...line('held'), status: 'held', heldBecause: { en: 'not confirmed', es: 'sin confirmar' } })).toBeUndefined();
  });

  it('leaves the data as it was, for staff', () => {
    const data: Line = { ...line('data'), phones: [{ ...phone, status: 'held' }] };
    shownLine(data);
    expect(data.phones).toHaveLength(1);
  });
});

describe('a country as it may be shown', () => {
  it('has what its page says, and neither its lines nor the numbers that are denied', () => {
    const data: Country = {
      ...country('mx', [line('held')]),
      also: ['Méjico'],
      places: ['Puebla'],
      people: ['mexicana'],
      denied: [{ number: '55 5346 8800', reason: same('A misprint.') }],
      first: 1,
    };
    expect(shownCountry(data)).toEqual({
      code: 'mx',
      name: same('mx'),
      inside: same('mx'),
      also: ['Méjico'],
      places: ['Puebla'],
      people: ['mexicana'],
      zones: ['UTC'],
      instead: undefined,
      immigration: undefined,
    });
  });
});

describe('the line that stands for a country in a list', () => {
  const help = line('help');
  const report = line('report', { purpose: 'report' });
  const emergency = line('emergency', { purpose: 'emergency' });

  it('is the first help line that can be called', () => {
    const written = line('written', { phones: [] });
    expect(leadLine({ emergency, help: [written, help], report: [report] })?.id).toBe('help');
  });

  it('is a help line that is only written to, where none can be called', () => {
    expect(leadLine({ emergency, help: [line('written', { phones: [] })], report: [report] })?.id).toBe('written');
  });

  it('is else the first report line, else the emergency number, else nothing', () => {
    expect(leadLine({ emergency, help: [], report: [report] })?.id).toBe('report');
    expect(leadLine({ emergency, help: [], report: [] })?.id).toBe('emergency');
    expect(leadLine<ShownLine>({ help: [], report: [] })).toBeUndefined();
  });

  it('stays what it was where a line for not wanting to live is the only help, and is that one where there is nothing else', () => {
    const crisis = line('crisis', { kind: 'crisis', hours: 'always', readIn: '2026-06' });
    expect(leadLine({ emergency, help: [crisis], report: [report] })?.id).toBe('report');
    expect(leadLine({ emergency, help: [crisis], report: [] })?.id).toBe('emergency');
    expect(leadLine({ help: [crisis], report: [] })?.id).toBe('crisis');
  });

  it('is never one for children or missing people while there is another, to report to or for danger', () => {
    for (const kind of ['child', 'missing'] as const) {
      const some = line('some', { kind });
      expect(leadLine({ help: [some, help], report: [] })?.id).toBe('help');
      expect(leadLine({ help: [some], report: [report], emergency })?.id).toBe('emergency');
      expect(leadLine({ help: [some], report: [report] })?.id).toBe('report');
      expect(leadLine({ help: [some], report: [] })?.id).toBe('some');
    }
  });
});

describe('the line that the bar of a country’s page calls', () => {
  const star = line('star', { phones: [{ ...phone, dial: '*765' }] });
  const help = line('help', { phones: [{ ...phone, dial: '*766' }, phone] });

  it('is the first help line that a tap can call, by the first of its numbers that it can', () => {
    expect(callLine({ help: [star, help], report: [] })).toEqual({ line: help, phone, href: 'tel:911' });
  });

  it('is none for children or missing people, and none to report to', () => {
    expect(callLine({ help: [line('child', { kind: 'child' })], report: [line('report')] })).toBeUndefined();
  });
});

describe('the line that answers at any hour, beside the first', () => {
  const unknown = line('unknown');
  const always = (id: string, change: Partial<ShownLine> = {}) => line(id, { hours: 'always', ...change });

  it('is the next help line that does and that a tap can call, where nobody knows when the first answers', () => {
    const help = [unknown, line('week', { hours: 'unknown' }), always('star', { phones: [{ ...phone, dial: '*765' }] }), always('night')];
    expect(anyHourLine({ help, report: [] })).toMatchObject({ line: { id: 'night' }, href: 'tel:911' });
  });

  it('may be that of the police, and is none for children or missing people', () => {
    const child = always('child', { kind: 'child' });
    expect(anyHourLine({ help: [unknown, child, always('police', { authority: 'police' })], report: [] })?.line.id).toBe('police');
    expect(anyHourLine({ help: [unknown, child], report: [always('report')] })).toBeUndefined();
  });

  it('is none where the hours of the first are known', () => {
    const hours: Line['hours'] = { zone: 'UTC', week: { mon: [['08:00', '17:00']] }, notOnHolidays: false };
    expect(anyHourLine({ help: [line('week', { hours }), always('night')], report: [] })).toBeUndefined();
    expect(anyHourLine({ help: [always('first'), always('night')], report: [] })).toBeUndefined();
    expect(anyHourLine({ help: [], report: [] })).toBeUndefined();
  });
});

describe('the newest page read about a line', () => {
  it('is the one with the latest date, in whatever order the sources stand', () => {
    expect(newestSource(line('l', { sources: [source('a', '2019'), source('b', '2025-12'), source('c', '2025-03-01')] }))?.id).toBe('b');
  });

  it('is the one that prints the number, where dates are equal or missing', () => {
    const equal = [source('a', 'undated'), source('b', 'undated', { printsNumber: true })];
    expect(newestSource(line('l', { sources: equal }))?.id).toBe('b');
    expect(newestSource(line('l', { sources: [...equal, source('c', '2010')] }))?.id).toBe('c');
  });

  it('is the first where no source has a date, and nothing where there is no source', () => {
    expect(newestSource(line('l', { sources: [source('a', 'undated'), source('b', 'undated')] }))?.id).toBe('a');
    expect(newestSource(line('l'))).toBeUndefined();
  });
});

describe('the page that a card cites under its number', () => {
  const prints = { printsNumber: true };
  const old = source('old', '2010', prints);

  it('is the newest that prints the number, though a newer one was read', () => {
    const sources = [old, source('printed', '2015', prints), source('newest', '2025')];
    expect(printingSource(line('l', { sources }))?.id).toBe('printed');
  });

  it('is one with a date before one without', () => {
    expect(printingSource(line('l', { sources: [source('undated', 'undated', prints), old] }))?.id).toBe('old');
  });

  it('is none where we have seen the number on no page', () => {
    expect(printingSource(line('l', { sources: [source('a', '2025')] }))).toBeUndefined();
  });

  it('has the newest page beside it, where that does not print the number', () => {
    expect(newerSource(line('l', { sources: [old, source('newest', '2025')] }))?.id).toBe('newest');
    expect(newerSource(line('l', { sources: [old, source('older', '2005')] }))).toBeUndefined();
    expect(newerSource(line('l', { sources: [old, source('alike', '2010')] }))).toBeUndefined();
    expect(newerSource(line('l', { sources: [source('read', '2025')] }))).toBeUndefined();
  });
});

describe('the lines of a country, held ones too', () => {
  it('stand in the order of the data, its own first, then those of others that cover it: their places are addresses', () => {
    const mx = country('mx', [line('b'), { ...line('a'), status: 'held', heldBecause: same('x') }, line('self', { covers: ['mx'] })]);
    const us = country('us', [line('covering', { covers: ['gt', 'mx'] }), line('not')]);
    expect(idsFor(mx, [us, mx])).toEqual(['b', 'a', 'self', 'covering']);
  });
});

describe('where a card stands', () => {
  const some = (count: number): Line[] => Array.from({ length: count }, (_, index) => line(`line-${index + 1}`));

  it('is the country’s page while its lines are few, under the place that each has in the data, the emergency number counted', () => {
    const few = country('aa', [line('danger', { purpose: 'emergency' }), ...some(3)]);
    expect(cardPlaces(few, [few]).map(({ place, apart }) => [place, apart])).toEqual([
      [2, false],
      [3, false],
      [4, false],
    ]);
  });

  it('is the country’s page up to five lines, of help and report together, and from the sixth on a page of its own', () => {
    const split = (help: number, report: number): boolean =>
      hasCardPages({ help: Array<number>(help).fill(0), report: Array<number>(report).fill(0) });
    expect([split(5, 0), split(3, 2), split(6, 0), split(3, 3), split(0, 6)]).toEqual([false, false, true, true, true]);
  });

  it('counts lines to report to behind those of help, each under its own place', () => {
    const both = country('aa', [line('report', { purpose: 'report' }), line('help')]);
    expect(cardPlaces(both, [both])).toEqual([
      { place: 2, apart: false },
      { place: 1, apart: false },
    ]);
  });

  it('is a page of its own for each but the first where they are many', () => {
    const many = country('aa', some(6));
    expect(cardPlaces(many, [many]).filter(({ apart }) => !apart)).toEqual([{ place: 1, apart: false }]);
  });
});
