import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { answerCalls, type AnswerOfCalls } from '#/desk/calls/pages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'telar-calls-pages-'));
  cpSync('tests/fixture/content', join(root, 'content'), { recursive: true });
  for (const part of ['locales', 'content/words']) cpSync(part, join(root, part), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const ask = (path: string, form?: Record<string, string>): AnswerOfCalls | undefined => {
  const url = new URL(path, 'http://127.0.0.1');
  return answerCalls(url.pathname, { root, language: 'es', today: '2026-11-25', url, form: form && new URLSearchParams(form) });
};
const page = (path: string, form?: Record<string, string>): string => {
  const answer = ask(path, form);
  return answer && 'html' in answer ? answer.html : '';
};
const callsTo = (line: string) => readContent(root).data.calls.find(({ id }) => id === line)?.data.calls ?? [];
const LINE = '/desk/calls/line?of=gt-rights';
const call = (change: Record<string, string> = {}): Record<string, string> => ({
  seen: '0',
  day: '2026-11-25',
  role: 'volunteer',
  number: '2255-0100',
  result: 'nobody',
  ...change,
});
const wrong = (seen: string, change: Record<string, string> = {}) => call({ seen, result: 'wrong', typed: '2255 0100', ...change });

describe('a call that is sent twice', () => {
  it('is saved once', () => {
    const [first, again] = [ask(LINE, call()), ask(LINE, call())];
    expect(first).toEqual({ to: '/desk/calls?saved=gt-rights' });
    expect(again).toEqual(first);
    expect(callsTo('gt-rights')).toHaveLength(1);
  });

  it('is asked about where the second is another, or another stands before it', () => {
    ask(LINE, call());
    expect(page(LINE, call({ result: 'refused' }))).toContain('Mientras escribías se guardó otra llamada');
    expect(callsTo('gt-rights')).toHaveLength(1);
    // The page that asks knows the first: sent from there it is saved.
    expect(page(LINE, call({ result: 'refused' }))).toContain('name="seen" value="1"');
    ask(LINE, call({ seen: '1', result: 'refused' }));
    expect(callsTo('gt-rights')).toHaveLength(2);
  });
});

describe('what is wrong with a call', () => {
  it('is said in the language of the desk, without the names of fields', () => {
    const said = page(LINE, call({ name: 'asks' }));
    expect(said).toContain('no marcaste que contestó la línea');
    expect(said).not.toContain('result: answered');
    expect(callsTo('gt-rights')).toEqual([]);
  });

  it('leaves the words of a translation where they were typed', () => {
    const half = { line: 'cl-women', field: 'writing', index: '1', language: 'en', there: 'Se puede escribir de lunes a viernes.' };
    const said = page('/desk/calls/translate', { ...half, words: 'Write to 555-010-1234' });
    expect(said).toContain('En el texto está escrito el número');
    expect(said).toContain('>Write to 555-010-1234</textarea>');
  });
});

describe('a number that two people found wrong', () => {
  const section = 'Números que ya no se muestran';
  it('is due no more, stands by itself, and can be called once more, which takes it back', () => {
    ask(LINE, wrong('0'));
    expect(page('/desk/calls')).not.toContain(section);
    ask(LINE, wrong('1', { someoneElse: 'yes', role: 'student' }));
    const [before = '', due = ''] = page('/desk/calls').split('<ol>');
    expect(before).toContain(section);
    expect(before).toContain('/desk/numbers?country=gt');
    expect(due).not.toContain('gt-rights');
    expect(page(LINE)).toContain('value="2255-0100"');
    ask(LINE, call({ seen: '2', result: 'answered', someoneElse: 'yes', cost: 'free' }));
    expect(page('/desk/calls')).not.toContain(section);
  });
});
