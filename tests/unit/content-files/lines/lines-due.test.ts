import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { linesDue } from '#/content-files/lines/lines-due.ts';

/** The lines of tests/fixture as if nobody had called one. */
const countries = readContent('tests/fixture').data.hotlines.map(({ data }) => ({
  ...data,
  lines: data.lines.map((line) => ({ ...line, dialledOn: undefined })),
}));
const published = countries.flatMap(({ lines }) => lines.filter(({ status }) => status === 'published').map(({ id }) => id)).sort();
const called = (day: string) =>
  countries.map((country) => ({
    ...country,
    lines: country.lines.map((line) => (line.id === 'hn-dedicated' ? { ...line, dialledOn: { day, role: 'coordinator' } } : line)),
  }));

describe('lines that staff should check', () => {
  it('are all published ones while nobody has called any, undated first, then the oldest', () => {
    const due = linesDue(countries, '2026-11-25');
    expect(due.map(({ line }) => line.id).sort()).toEqual(published);
    const dates = due.map(({ line }) => (line.readIn === 'undated' ? '' : line.readIn));
    expect(dates).toEqual([...dates].sort());
    expect(due.some(({ overdue }) => overdue)).toBe(false);
  });

  it('leave out a line that was called within the year', () => {
    expect(linesDue(called('2026-11-20'), '2026-11-25').map(({ line }) => line.id)).not.toContain('hn-dedicated');
    expect(linesDue(called('2025-11-25'), '2026-11-25').map(({ line }) => line.id)).not.toContain('hn-dedicated');
  });

  it('begin with a line whose call is more than a year ago', () => {
    const [first] = linesDue(called('2025-11-24'), '2026-11-25');
    expect(first?.line.id).toBe('hn-dedicated');
    expect(first?.overdue).toBe(true);
  });
});
