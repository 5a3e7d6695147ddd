import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { EXCHANGE_FORMAT, handOn, isOrganization, MOST_EXCHANGE_BYTES, readCall, readExchange } from '#/desk/calls/exchange.ts';
import { callsFile, notedCalls } from '#/desk/calls/note-calls.ts';
import { takeIn, type Taken } from '#/desk/calls/take-in.ts';
import { writeAll } from '#/desk/whole-files.ts';

const TODAY = '2026-11-25';
const OURS = ['Telar', 'the Telar team'];
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'telar-exchange-'));
  cpSync('tests/fixture/content', join(root, 'content'), { recursive: true });
  for (const part of ['locales', 'content/words']) cpSync(part, join(root, part), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

type Fields = Record<string, unknown>;
const call = (change: Fields = {}): Fields => ({
  country: 'cl',
  line: 'cl-women',
  day: '2026-11-24',
  role: 'volunteer',
  number: '1466',
  result: 'answered',
  heard: { under18: { es: 'Preguntan por alguien de confianza.' } },
  ...change,
});
const file = (calls: readonly unknown[], more: Fields = {}): string => JSON.stringify({ format: EXCHANGE_FORMAT, version: 1, ...more, calls });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What a file brings, as the desk takes it in. */
const taken = (...texts: string[]): Taken =>
  takeIn(
    readContent(root),
    texts.map((text) => {
      const read = readExchange(bytes(text));
      if (typeof read === 'string') throw new Error(read);
      return read;
    }),
    OURS,
    TODAY,
  );
const whyLeft = (...texts: string[]): string[] => taken(...texts).left.map(({ why }) => why);
const callsOf = (line: string) => readContent(root).data.calls.find(({ id }) => id === line)?.data.calls ?? [];

describe('a file of calls', () => {
  it('from a sheet of ours brings calls of ours, which are written behind those that are there', () => {
    const { calls, left, changes } = taken(file([call()]));
    expect([calls.length, left]).toEqual([1, []]);
    expect(changes.map((one) => one.file)).toEqual([callsFile('cl-women')]);
    writeAll(root, changes);
    expect(callsOf('cl-women').at(-1)).toMatchObject({ day: '2026-11-24', number: '1466' });
    expect(callsOf('cl-women').at(-1)?.organization).toBeUndefined();
  });

  it('of another organization brings calls of theirs, found by the number, and confirms nothing', () => {
    const theirs = call({ country: 'uy', line: 'linea-del-nino', number: '08000100', result: 'answered', day: '2026-11-21' });
    writeAll(root, taken(file([theirs], { organization: 'Another list' })).changes);
    expect(callsOf('uy-child').at(-1)).toMatchObject({ organization: 'Another list', number: '0800 0100' });
    const line = readContent(root).data.hotlines.flatMap(({ data }) => data.lines.filter(({ id }) => id === 'uy-child'))[0];
    expect(line?.dialledOn).toBeUndefined();
  });

  it('from a Mac or a Windows is read: with a mark at its beginning, other ends of lines, in UTF-16', () => {
    const text = JSON.stringify(JSON.parse(file([call()])), null, 2).replaceAll('\n', '\r\n');
    for (const one of [bytes(`\uFEFF${text}`), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])])
      expect(readExchange(one)).toMatchObject({ calls: [{ line: 'cl-women' }] });
  });

  it.each<[what: string, bytes: Uint8Array, why: string]>([
    ['50 MB', new Uint8Array(50_000_000).fill(32), 'tooBig'],
    ['one byte too many', bytes(file([]) + ' '.repeat(MOST_EXCHANGE_BYTES)), 'tooBig'],
    ['groups within groups without end', bytes('['.repeat(400_000)), 'unreadable'],
    ['a deep call', bytes(file([call({ heard: 0 })]).replace('"heard":0', `"heard":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)), 'unreadable'],
    ['half a file', bytes(file([call()]).slice(0, -10)), 'unreadable'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'unreadable'],
    ['nothing', new Uint8Array(), 'unreadable'],
    ['something else', bytes('{"format":"another","calls":[]}'), 'another'],
    ['a list', bytes('[1,2]'), 'another'],
    ['fields that it has not', bytes(file([], { send: 'https://example.org' })), 'another'],
    ['a key that reaches into every object', bytes(`{"format":"telar-calls","version":1,"calls":[],"constructor":{"prototype":{}}}`), 'another'],
    ['a version to come', bytes(file([]).replace('"version":1', '"version":2')), 'newer'],
    ['more calls than a list has', bytes(file(Array.from({ length: 1001 }, () => ({})))), 'tooMany'],
    ['mark-up for a name', bytes(file([], { organization: '<b>Us</b>' })), 'badOrganization'],
    ['a name of several lines', bytes(file([], { organization: 'A\nB' })), 'badOrganization'],
    ['a name that is turned round unseen', bytes(file([], { organization: 'A\u202EraleT' })), 'badOrganization'],
    ['no name for a name', bytes(file([], { organization: ' ' })), 'badOrganization'],
  ])('is refused as a whole with %s', (_, its, why) => {
    expect(readExchange(its)).toBe(why);
  });

  it('changes no object of the program by a key of its own', () => {
    const text = file([call()]).replace('"country"', '"__proto__":{"organization":"x","isAdmin":true},"country"');
    expect(whyLeft(text)).toEqual(['form']);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    expect(whyLeft(file([call()]).replace('{"under18"', '{"__proto__":{"police":{"answer":"yes"}},"under18"'))).toEqual(['form']);
  });
});

describe('a call of a file', () => {
  it.each<[what: string, one: Fields, why: string]>([
    ['a name for the role', call({ role: 'Doña Carmen' }), 'form'],
    ['a field that it has not', call({ name: 'Carmen' }), 'form'],
    ['an organization of its own', call({ organization: 'Another list' }), 'form'],
    ['no day', call({ day: undefined }), 'form'],
    ['an answer though nobody answered', call({ result: 'nobody' }), 'form'],
    ['a country that is none', call({ country: '../cl' }), 'form'],
    ['a line that leads elsewhere', call({ line: '../../package' }), 'form'],
    ['a number of nobody here', call({ line: 'cl-nobody', number: '600 000 0000' }), 'noLine'],
    ['the number of another line', call({ number: '*5555' }), 'otherLine'],
    ['a number that is none of its line', call({ number: '1467' }), 'refused'],
    ['an emergency line', call({ line: 'cl-emergency', number: '199' }), 'refused'],
    ['the number of an emergency line under another name', call({ line: 'cl-somebody', number: '199' }), 'refused'],
    ['a day to come', call({ day: '2026-11-26' }), 'refused'],
    ['mark-up', call({ heard: { under18: { es: '<img src=x onerror=alert(1)>' } } }), 'refused'],
    ['a telephone number in words', call({ heard: { under18: { es: 'Dicen que llame al 55 1234 5678.' } } }), 'refused'],
    ['a promise that nobody can keep', call({ heard: { bill: { es: 'La llamada no deja ningún rastro.' } } }), 'refused'],
  ])('with %s is left out, and the others are not', (_, one, why) => {
    const other = call({ line: 'uy-child', country: 'uy', number: '0800 0100' });
    const { calls, left } = taken(file([one, other]));
    expect(left.map((its) => its.why)).toEqual([why]);
    expect(calls.map(({ line }) => line)).toEqual(['uy-child']);
  });

  it('that is refused takes no other of its own line with it', () => {
    const { calls, left } = taken(file([call({ day: '2026-11-23' }), call({ day: '2027-01-01' }), call()]));
    expect(left).toMatchObject([{ why: 'refused', place: 2 }]);
    expect(calls.map((one) => one.call['day'])).toEqual(['2026-11-23', '2026-11-24']);
  });

  it.each([null, 7, 'call', [], [call()]])('is no call where it is %j', (raw) => {
    expect(readCall(raw)).toEqual(expect.any(String));
  });
});

describe('a call that is there already', () => {
  it('is not written twice: not from one file twice, at once or later, however its number is typed', () => {
    const text = file([call(), call({ number: '14-66' })]);
    expect(whyLeft(text, file([call()]))).toEqual(['repeated', 'repeated']);
    writeAll(root, taken(text).changes);
    expect(whyLeft(text)).toEqual(['repeated', 'repeated']);
    expect(callsOf('cl-women')).toHaveLength(3);
  });

  it('is another one where somebody else called, so that two people can find one number wrong on one day', () => {
    const wrong = call({ result: 'wrong', heard: undefined });
    expect(taken(file([wrong, { ...wrong, someoneElse: true }])).calls).toHaveLength(2);
  });

  it('of our own that comes back from somebody else is not taken for theirs', () => {
    const out = JSON.parse(handOn(readContent(root), 'Telar')) as Fields;
    expect(whyLeft(JSON.stringify({ ...out, organization: 'A friend' }))).toEqual(['ours', 'ours', 'ours']);
  });

  it.each(['Telar', ' TELAR', 'The Telar Team', 'Télar'])('comes back under our own name as nothing: %s', (name) => {
    expect(taken(file([call()], { organization: name }))).toMatchObject({ calls: [], changes: [], left: [{ why: 'ourName' }] });
  });
});

describe('what is handed on', () => {
  it('is every call of our own with its country, and none that others handed on to us', () => {
    writeAll(root, taken(file([call({ day: '2026-11-10' })], { organization: 'Another list' })).changes);
    writeAll(
      root,
      notedCalls(readContent(root), [{ line: 'cl-tips', call: { day: '2026-11-24', role: 'team', number: '*5555', result: 'nobody' } }], TODAY)
        .changes,
    );
    const out = JSON.parse(handOn(readContent(root), ' Our list ')) as { organization: string; calls: Fields[] };
    expect(out.organization).toBe('Our list');
    expect(out.calls.map(({ country, line, day }) => [country, line, day])).toEqual([
      ['cl', 'cl-tips', '2026-11-24'],
      ['cl', 'cl-women', '2026-11-20'],
      ['cl', 'cl-women', '2026-11-21'],
      ['uy', 'uy-child', '2026-11-22'],
    ]);
    expect(JSON.stringify(out)).not.toContain('Another list');
  });

  it('is read by another list as it stands, as calls of ours', () => {
    const out = handOn(readContent(root), 'Our list');
    rmSync(join(root, 'content/calls'), { recursive: true });
    const { calls, left } = taken(out);
    expect(left).toEqual([]);
    expect(new Set(calls.map((one) => one.call['organization']))).toEqual(new Set(['Our list']));
  });

  it.each(['', 'a', '<b>', 'x'.repeat(81), 'a\u0000b'])('bears no name that cannot be shown: %j', (name) => {
    expect(isOrganization(name)).toBe(false);
  });

  it('finds no number wrong twice by itself, whatever it says of who called; a second file does', () => {
    const wrong = call({ result: 'wrong', heard: undefined });
    const other = call({ result: 'wrong', heard: undefined, day: '2026-11-25', someoneElse: true });
    const shown = (): string | undefined =>
      readContent(root)
        .data.hotlines.flatMap(({ data }) => data.lines)
        .find(({ id }) => id === 'cl-women')?.status;
    writeAll(root, taken(file([wrong, other])).changes);
    expect(shown()).toBe('published');
    writeAll(root, taken(file([call({ result: 'wrong', heard: undefined, day: '2026-11-25', role: 'team', someoneElse: true })])).changes);
    expect(shown()).toBe('held');
  });
});
