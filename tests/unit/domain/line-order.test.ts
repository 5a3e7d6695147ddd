import { describe, expect, it } from 'vitest';
import type { Country, Line, LineSource } from '#/domain/hotlines.ts';
import { compareLines, hasLines, leadLine, linesFor, newestSource, printingSource, shownLine } from '#/domain/line-order.ts';

const same = (text: string) => ({ en: text, es: text });
const phone = { status: 'published', source: 's', dial: '911', abroad: 'unknown' } as const;

const line = (id: string, change: Partial<Line> = {}): Line => ({
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
  zones: ['UTC'],
  denied: [],
  lines,
});

const source = (id: string, date: string, change: Partial<LineSource> = {}): LineSource => ({
  id,
  url: `https://example.org/${id}`,
  publisher: id,
  date,
  approximate: false,
  link: true,
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
    const held = (id: string, change: Partial<Line> = {}) => line(id, { status: 'held', heldBecause: 'not confirmed', ...change });
    const mx = country('mx', [held('own'), held('danger', { purpose: 'emergency' }), held('report', { purpose: 'report' })]);
    const us = country('us', [held('covering', { covers: ['mx'] })]);
    const shown = linesFor(mx, [mx, us]);
    expect(shown).toEqual({ help: [], report: [] });
    expect(hasLines(shown)).toBe(false);
  });

  it('has no emergency field at all where there is no emergency number', () => {
    expect(linesFor(country('mx', [line('help')]), [])).not.toHaveProperty('emergency');
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
    const shown = shownLine(
      line('mixed', {
        phones: both({ dial: '911', abroad: 'no' as const }),
        sms: both({ number: '233733' }),
        whatsapp: both({ number: '+525512345678' }),
        chat: both({ url: 'https://example.org/chat' }),
        email: both({ address: 'help@example.org' }),
        tty: both({ number: '711', words: same('TTY') }),
      }),
    );
    const ways = [shown?.phones, shown?.sms, shown?.whatsapp, shown?.chat, shown?.email, shown?.tty];
    expect(ways.map((list) => list?.map(({ source }) => source))).toEqual(ways.map(() => ['shown']));
    expect(JSON.stringify(shown)).not.toContain('hidden');
  });

  it('is nothing where the line is held, even if its channels are not', () => {
    expect(shownLine(line('held', { status: 'held', heldBecause: 'not confirmed' }))).toBeUndefined();
  });

  it('leaves the data as it was, for staff', () => {
    const data = line('data', { phones: [{ ...phone, status: 'held' }] });
    shownLine(data);
    expect(data.phones).toHaveLength(1);
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
    expect(leadLine({ help: [], report: [] })).toBeUndefined();
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

describe('the page that a card names beside the newest', () => {
  const printed = { phones: [{ ...phone, source: 'printed' }] };
  const sources = [source('oldest', '2010'), source('printed', '2015', { printsNumber: true }), source('middle', '2018'), source('newest', '2025')];

  it('is the one that printed the first number', () => {
    expect(printingSource(line('l', { ...printed, sources }))?.id).toBe('printed');
  });

  it('is none where the newest page prints the number itself', () => {
    const withNumber = [...sources.slice(0, -1), source('newest', '2025', { printsNumber: true })];
    expect(printingSource(line('l', { ...printed, sources: withNumber }))).toBeUndefined();
  });

  it('is none where its link would say the same as that of the newest', () => {
    const alike = ['newest', 'printed'].map((id) => source(id, 'undated', { publisher: 'The line itself' }));
    expect(printingSource(line('l', { ...printed, sources: alike }))).toBeUndefined();
  });

  it('follows the WhatsApp or text line where there is no telephone', () => {
    const written = { status: 'published', source: 'printed', number: '+525512345678' } as const;
    expect(printingSource(line('l', { phones: [], whatsapp: [written], sources }))?.id).toBe('printed');
    expect(printingSource(line('l', { phones: [], sms: [written], sources }))?.id).toBe('printed');
  });
});
