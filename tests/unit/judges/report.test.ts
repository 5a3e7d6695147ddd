import { describe, expect, it } from 'vitest';
import { reportOf } from '../../judges/report.ts';

const finding = { rule: 'a', where: '/en/', what: 'a <b> | c' };
const exception = { judge: 'axe', rule: 'a|b', where: /^\/en\//u, reason: 'It is right as it is, and here is why.' };
const judged = {
  name: 'axe',
  title: 'axe (Deque)',
  day: '2026-11-30',
  version: '4.0',
  judged: '3 pages',
  findings: [finding, finding],
  open: [],
  excepted: [{ exception, count: 2 }],
};

describe('docs/judges.md', () => {
  it('has a row for each judge, with what it looked at, and how much is left', () => {
    const text = reportOf([judged]);
    expect(text).toContain('| axe (Deque) | 4.0 | 3 pages | 2026-11-30 | 2 | 2 | 0 |');
    expect(text).not.toContain('What is left');
  });

  it('says which were never asked', () => {
    expect(reportOf([judged], ['Lighthouse (Google)'])).toContain('Not asked yet: Lighthouse (Google).');
    expect(reportOf([judged])).not.toContain('Not asked');
  });

  it('has each exception with its reason, its pattern not taken for a column', () => {
    expect(reportOf([judged])).toContain('| axe | `a\\|b` | `^\\/en\\/` | 2 | It is right as it is, and here is why. |');
  });

  it('has what is left, its mark-up shown and not obeyed', () => {
    const text = reportOf([{ ...judged, open: [finding] }]);
    expect(text).toContain('## What is left');
    expect(text).toContain('| axe | `a` | /en/ | a &lt;b> \\| c |');
  });
});
