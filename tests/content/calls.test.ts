import { describe, expect, it } from 'vitest';
import { PROMISES_FILE } from '#/content-files/checks/promise-file.ts';
import { checkLinks } from '#/content-files/checks/links.ts';
import { publicationOf } from '#/content-files/read/publication.ts';
import { readContent } from '#/content-files/read/read-content.ts';
import { idsFor, leadLine, linesFor, shownLine } from '#/domain/line-order.ts';
import { withCalls } from '#/kinds/calls/domain/with-calls.ts';
import { callsSchema } from '#/kinds/calls/schema.ts';
import { checkCountries } from '#/kinds/hotlines/checks/countries.ts';
import { checkLineWords } from '#/kinds/hotlines/checks/line-words.ts';
import { rawFiles } from '#/content-files/read/raw-files.ts';
import { callClaims } from '../support/call-claims.ts';

/** Words that are shown only where the lines' own data says so (src/domain/calls.ts, `dialledOn`). */
const BY_DATA = /^\s*"(?:none|notCalled|office)": "(?:We have not called|Todavía no hemos llamado|Aún no hemos llamado|Preguntamos en su oficina).*$/gm;
/** Why a line is held: it stands beside `dialledOn`, where whoever called writes it anew. */
const BESIDE_CALLS = /^\s*heldBecause: .*$/gm;

describe('what texts and the interface say of calls', () => {
  it('stays true when a line is called: none says in fixed words that it was not', () => {
    const found = rawFiles(process.cwd())
      // The list of promises repeats the interface's words, those that the data picks among them.
      .filter(({ file }) => file !== PROMISES_FILE)
      .flatMap(({ file, text }) => callClaims(text.replace(BY_DATA, '').replace(BESIDE_CALLS, '')).map((claim) => `${file}: ${claim}`));
    expect(found).toEqual([]);
  });

  it.each([
    'We have not seen today’s rules, and we have not called any line ourselves.',
    'and we have called no line ourselves',
    'Nobody on the team has called any of them yet.',
    'No one has dialled it.',
    'We haven’t called it.',
    'No hemos visto las reglas de hoy, ni hemos llamado a ninguna línea.',
    'No la hemos llamado.',
    'Nadie del equipo ha llamado todavía a ninguna.',
    'No hemos marcado un solo número.',
  ])('is looked for in every way of saying it: %s', (words) => {
    expect(callClaims(words)).not.toEqual([]);
  });

  it.each(['Tell no one that she called.', 'The card says if we have called, and when.', 'No le cuentes a nadie que llamó.', 'La tarjeta dice si ya llamamos y cuándo.'])(
    'may be said otherwise: %s',
    (words) => {
      expect(callClaims(words)).toEqual([]);
    },
  );
});

describe('a number that is found wrong', () => {
  const content = readContent(process.cwd());
  const publication = publicationOf(content, '2026-11-25');
  const countries = content.data.hotlines.map(({ data }) => data);
  // Those that texts lead to, and those that stand first somewhere: the others lead nowhere.
  const linked = new Set(
    countries.flatMap((country) => {
      const ids = idsFor(country, countries);
      const text = content.texts.map(({ body }) => body).join('\n');
      return [...text.matchAll(new RegExp(`/${country.code}/#?(\\d+)`, 'g'))].flatMap(([, place]) => ids[Number(place) - 1] ?? []);
    }),
  );
  const leads = countries.flatMap((country) => leadLine(linesFor(country, countries))?.id ?? []);
  const lines = countries.flatMap(({ lines: its }) => its).filter(({ id, purpose }) => purpose !== 'emergency' && (linked.has(id) || leads.includes(id)));
  const wrong = (number: string | undefined, someoneElse: boolean): object => ({ day: '2026-11-20', role: 'team', number, result: 'wrong', someoneElse });

  it.each(lines.map(({ id, phones }) => [id, phones.find(({ status }) => status === 'published')?.dial] as const).filter(([, number]) => number !== undefined))(
    'stops no page when one person says so, nor when two do: %s',
    (id, number) => {
      for (const calls of [[wrong(number, false)], [wrong(number, false), wrong(number, true)]]) {
        const after = withCalls(countries, new Map([[id, callsSchema.parse({ calls })]]));
        const hotlines = content.data.hotlines.map((one, index) => ({ ...one, data: after[index] ?? one.data }));
        const now = { ...content, data: { ...content.data, hotlines } };
        expect([...checkCountries(now), ...checkLineWords(now), ...checkLinks(now, publication)]).toEqual([]);
        const line = after.flatMap((country) => country.lines).find((one) => one.id === id);
        // Held with what names it, or with its number alone.
        const shown = line && shownLine(line);
        if (calls.length === 2) expect(shown?.phones.map(({ dial }) => dial) ?? []).not.toContain(number);
        else expect(line?.doubted).toBe('2026-11-20');
      }
    },
  );
});
