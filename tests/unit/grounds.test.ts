import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/* Mint, sand and blush: docs/look.md, "A ground of its own". */
const GROUND = /background(?:-color)?:[^;]*--color-(?:note|voice|worse)\b/;

/** What every text has, of whatever kind: what is to be known, what it holds, its figures' cards, its sources. */
const EVERY_TEXT = ['note', 'callout', 'contents', 'closing', 'prose', 'titled', 'talk-box'];

describe('a ground of its own', () => {
  it.each(EVERY_TEXT)('is not given to all that stands in a text: %s has none', (sheet) => {
    expect(readFileSync(`src/styles/${sheet}.css`, 'utf8')).not.toMatch(GROUND);
  });

  it('is not what says that something is to be known: a stitched line does, which is an edge where colors are forced', () => {
    for (const sheet of ['note', 'callout'])
      expect(readFileSync(`src/styles/${sheet}.css`, 'utf8')).toContain('repeating-linear-gradient(var(--color-stitch)');
    expect(readFileSync('src/styles/callout.css', 'utf8')).toMatch(/forced-colors: active[^}]*\.callout \{\s*border-inline-start: 3px dashed/);
  });
});
