import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('docs/decisions.md', 'utf8');
const decisions = [...text.matchAll(/^## (\d+)\. (.+)$/gm)].map(([, number = '', title = '']) => [number, title]);
const rows = [...text.matchAll(/^\| (\d+) +\| (.+?) +\| (.+?) +\|$/gm)].map(([, number = '', title = '', status = '']) => ({
  number,
  title,
  status,
}));

describe('the decisions', () => {
  it('stand in their index, in order, each under its own title', () => {
    expect(decisions.length).toBeGreaterThan(50);
    expect(rows.map(({ number, title }) => [number, title])).toEqual(decisions);
    expect(decisions.map(([number]) => Number(number))).toEqual(decisions.map((_, index) => index + 1));
  });

  it('say each whether they hold, or which one changed them', () => {
    const numbers = new Set(decisions.map(([number]) => number));
    for (const { number, status } of rows) {
      expect(status, number).toMatch(/^(?:in force|(?:amended|replaced) by \d+(?: and \d+)*)$/);
      for (const other of status.match(/\d+/g) ?? []) {
        expect(numbers.has(other), `${number}: ${status}`).toBe(true);
        expect(Number(other), `${number}: ${status}`).toBeGreaterThan(Number(number));
      }
    }
  });
});
