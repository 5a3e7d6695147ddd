import { describe, expect, it } from 'vitest';
import { readContent } from '#/content-files/read/read-content.ts';
import { linesDue } from '#/content-files/lines/lines-due.ts';
import type { Country, Line } from '#/domain/hotlines.ts';
import { leadLine, linesFor } from '#/domain/line-order.ts';

/** The lines of tests/fixture as if nobody had called one: as their files hold them, without the calls of the fixture. */
const countries = readContent('tests/fixture').dataFiles.hotlines.map(({ data }) => {
  const country = data as Country;
  return { ...country, lines: country.lines.map((line) => ({ ...line, dialledOn: undefined })) };
});
const published = countries.flatMap(({ lines }) =>
  lines.filter(({ status, purpose }) => status === 'published' && purpose !== 'emergency').map(({ id }) => id),
);
const linesWith = (change: Partial<Line>) =>
  countries.map((country) => ({ ...country, lines: country.lines.map((line) => (line.id === 'hn-dedicated' ? { ...line, ...change } : line)) }));
const called = (day: string) => linesWith({ dialledOn: { day, role: 'coordinator' } });
const TODAY = '2026-11-25';

describe('lines that staff should check', () => {
  it('are all published ones while nobody has called any, but for emergency numbers, which nobody calls for a list', () => {
    const due = linesDue(countries, TODAY);
    expect(due.map(({ line }) => line.id).sort()).toEqual(published.sort());
    expect(due.filter(({ line }) => line.purpose === 'emergency')).toEqual([]);
    expect(due.some(({ overdue }) => overdue)).toBe(false);
  });

  it('begin with the first numbers of the countries that stand first, then those of the others; of the rest undated before old before new', () => {
    const due = linesDue(countries, TODAY);
    const firsts = countries.flatMap((country) => leadLine(linesFor(country, countries))?.id ?? []);
    const standing = countries.filter(({ first }) => first !== undefined).flatMap((country) => leadLine(linesFor(country, countries))?.id ?? []);
    const ids = due.map(({ line }) => line.id);
    expect(ids.slice(0, standing.length).sort()).toEqual(standing.sort());
    const rest = due.filter(({ line }) => !firsts.includes(line.id));
    expect(ids.slice(-rest.length)).toEqual(rest.map(({ line }) => line.id));
    const dates = rest.map(({ line }) => (line.readIn === 'undated' ? '' : line.readIn));
    expect(dates).toEqual([...dates].sort());
  });

  it('begin before all with one that somebody else answered, and say until when another person calls again', () => {
    const [first] = linesDue(linesWith({ doubted: '2026-11-24' }), TODAY);
    expect([first?.line.id, first?.secondBy]).toEqual(['hn-dedicated', '2026-11-26']);
  });

  it('say when nobody answered, and that a line for who does not want to live is asked through its office', () => {
    const of = (change: Partial<Line>) => linesDue(linesWith(change), TODAY).find(({ line }) => line.id === 'hn-dedicated');
    expect(of({ tried: { day: '2026-11-20', hour: '10:30' } })?.unanswered).toEqual({ day: '2026-11-20', hour: '10:30' });
    expect(of({ kind: 'crisis' })?.office).toBe(true);
    expect(of({ kind: 'crisis', officeAsked: '2026-11-20' })).toBeUndefined();
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
