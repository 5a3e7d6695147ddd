import { describe, expect, it } from 'vitest';
import type { LineOnPage } from '#/domain/hotlines.ts';
import { isAnythingKnown, leftBy } from '#/kinds/guides/domain/traces.ts';

const line = (id: string, leaves: LineOnPage['leaves']) => ({ id, leaves });
const said = { words: 'It does not show.', source: 'paper' };
const LINES = [
  line('police', { bill: 'unknown', log: 'unknown' }),
  line('women', { bill: 'looked', log: 'unknown', whatsapp: 'unknown' }),
  line('children', { bill: 'looked', log: 'unknown' }),
  line('association', { bill: said, log: 'unknown' }),
];

/** Which lines stand together, and what is known of them. */
const grouped = (trace: Parameters<typeof leftBy>[1]) => leftBy(LINES, trace).map(({ lines, known }) => [lines.map(({ id }) => id).join(), known]);

describe('what lines leave', () => {
  it('is told by what is known: what a source says, then what we looked for, then what we do not know', () => {
    expect(grouped('bill')).toEqual([
      ['association', said],
      ['women,children', 'looked'],
      ['police', 'unknown'],
    ]);
  });

  it('says nothing of WhatsApp for a line without it', () => {
    expect(grouped('whatsapp')).toEqual([['women', 'unknown']]);
  });

  it('is something to tell by itself where a source says something or we looked, and only there', () => {
    expect(isAnythingKnown(LINES.slice(0, 1))).toBe(false);
    expect(isAnythingKnown(LINES.slice(0, 2))).toBe(true);
    expect(isAnythingKnown(LINES.slice(3))).toBe(true);
  });
});
