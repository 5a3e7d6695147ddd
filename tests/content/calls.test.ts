import { describe, expect, it } from 'vitest';
import { PROMISES_FILE } from '#/content-files/checks/promise-file.ts';
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
