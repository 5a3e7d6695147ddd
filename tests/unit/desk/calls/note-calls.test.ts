import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { callsFile, decidedCalls, notedCalls, type NewCall } from '#/desk/calls/note-calls.ts';
import { writeAll } from '#/desk/whole-files.ts';

const TODAY = '2026-11-25';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'telar-calls-'));
  cpSync('tests/fixture/content', join(root, 'content'), { recursive: true });
  for (const part of ['locales', 'content/words']) cpSync(part, join(root, part), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const heard = { under18: { es: 'Preguntan por alguien de confianza.', en: 'They ask for someone trusted.' } };
const call = (change: Record<string, unknown> = {}): NewCall => ({
  line: 'cl-women',
  call: { day: '2026-11-24', role: 'volunteer', number: '1466', result: 'answered', heard, ...change },
});
const note = (...calls: NewCall[]) => notedCalls(readContent(root), calls, TODAY);

describe('a call that is noted', () => {
  it('stands behind those before, whose file keeps its comments', () => {
    const { changes, problems } = note(call());
    expect(problems).toEqual([]);
    writeAll(root, changes);
    const file = readFileSync(join(root, callsFile('cl-women')), 'utf8');
    expect(file).toContain('# Written for a test');
    expect(
      readContent(root)
        .data.calls.find(({ id }) => id === 'cl-women')
        ?.data.calls.map(({ day }) => day),
    ).toEqual(['2026-11-20', '2026-11-21', '2026-11-24']);
  });

  it('begins a file where there was none', () => {
    const known = readContent(root).data.hotlines.flatMap(({ data }) => data.lines.find(({ id }) => id === 'mx-dedicated')?.phones[0]?.dial ?? []);
    const made = note({ ...call({ number: known[0] }), line: 'mx-dedicated' });
    expect(made.problems).toEqual([]);
    writeAll(root, made.changes);
    expect(readContent(root).data.calls.map(({ id }) => id)).toContain('mx-dedicated');
  });

  it.each<[what: string, one: NewCall]>([
    ['a number that is none of the line', call({ number: '1467' })],
    ['a day to come', call({ day: '2026-11-26' })],
    ['a line that is not there', { ...call(), line: 'cl-nobody' }],
    ['an emergency number', { ...call({ number: '199' }), line: 'cl-emergency' }],
    ['a line for who does not want to live, which was dialled', { ...call({ number: '55 0000 0000' }), line: 'mx-consejo-ciudadano-general' }],
    ['a telephone number in what was heard', call({ heard: { under18: { es: 'Dicen que llame al 55 1234 5678.' } } })],
    ['what tells who somebody is', call({ heard: { answers: { es: 'Contesta la persona con CURP GOMC900101MDFNRR09.' } } })],
    ['a promise that nobody can keep', call({ heard: { bill: { es: 'La llamada no deja ningún rastro.' } } })],
    ['mark-up', call({ heard: { answers: { es: '<script>alert(1)</script>' } } })],
    ['a name for the role', call({ role: 'Doña Carmen' })],
  ])('is refused with %s, and nothing is written', (_, one) => {
    const { changes, problems } = note(one);
    expect(changes).toEqual([]);
    expect(problems).not.toEqual([]);
  });
});

describe('a number that a second person finds wrong', () => {
  it('is told among the changes to the numbers, by itself, and by no number', () => {
    const wrong = (day: string, someoneElse: boolean): NewCall => ({
      line: 'cl-women',
      call: { day, role: 'volunteer', number: '1466', result: 'wrong', someoneElse },
    });
    const ofToday = () => readContent(root).data.numberChanges?.changes.filter(({ day }) => day === TODAY);
    writeAll(root, note(wrong('2026-11-23', false)).changes);
    expect(ofToday()).toEqual([]);
    writeAll(root, note(wrong('2026-11-24', true)).changes);
    const changes = ofToday();
    expect(changes).toMatchObject([{ day: TODAY, country: 'cl', line: 'cl-women', what: 'held', way: 'phones' }]);
    expect(JSON.stringify(changes)).not.toContain('dial');
  });
});

describe('a decision', () => {
  it('is kept beside the calls, with its day', () => {
    const { changes, problems } = decidedCalls(readContent(root), 'cl-women', { field: 'cost', holds: 'call', call: '2026-11-21' }, TODAY);
    expect(problems).toEqual([]);
    writeAll(root, changes);
    const line = readContent(root).data.hotlines.flatMap(({ data }) => data.lines.find(({ id }) => id === 'cl-women') ?? [])[0];
    expect([line?.cost, line?.heard?.cost?.differs]).toEqual(['charged', false]);
  });

  it('of a question that there is none is refused', () => {
    writeFileSync(join(root, 'note'), '');
    expect(decidedCalls(readContent(root), 'cl-women', { field: 'weather', holds: 'call', call: '2026-11-21' }, TODAY).problems).not.toEqual([]);
  });
});
