import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExceptions } from '../../judges/exceptions.ts';

const entry = (more: Record<string, string>): string =>
  JSON.stringify([{ judge: 'axe', rule: 'a', where: '^/en/', reason: 'It is right as it is, and here is why.', ...more }]);

describe('the list of exceptions', () => {
  it('is read, a reason over several lines as one sentence', () => {
    const [one] = readExceptions(entry({ reason: 'It is right as it is,\n  and here is why.' }), ['axe']);
    expect(one).toEqual({ judge: 'axe', rule: 'a', where: /^\/en\//u, reason: 'It is right as it is, and here is why.' });
  });

  it.each([
    ['no reason', { reason: '' }, /Exception 1 has no reason/],
    ['a reason that is no sentence', { reason: 'false positive' }, /no reason in a sentence/],
    ['no place', { where: ' ' }, /has no where/],
    ['a judge that there is not', { judge: 'judge dredd' }, /no such judge/],
    ['a field that nothing reads', { until: '2027' }, /until, which nothing reads/],
    ['a place that is no pattern', { where: '(' }, /Invalid regular expression/],
  ])('refuses one with %s', (_what, more, message) => {
    expect(() => readExceptions(entry(more), ['axe'])).toThrow(message);
  });

  it('is a list', () => {
    expect(() => readExceptions('axe: all', ['axe'])).toThrow('no list');
    expect(() => readExceptions('- axe', ['axe'])).toThrow('Exception 1 is no entry');
    expect(readExceptions('[]', ['axe'])).toEqual([]);
  });

  it('can be read as it stands in the project, and names no rule of a judge twice in the same place', () => {
    const given = readFileSync('tests/judges/exceptions.yaml', 'utf8');
    const judges = [...readFileSync('tests/judges/judges.ts', 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: \{ title: /gm)].map(([, name = '']) => name);
    expect(judges.length).toBeGreaterThan(10);
    const all = readExceptions(given, judges).map(({ judge, rule, where }) => `${judge} ${rule} ${where.source}`);
    expect(all).toEqual([...new Set(all)]);
  });
});
