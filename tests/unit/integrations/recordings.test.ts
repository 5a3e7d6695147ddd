import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../../../src/integrations/recordings.ts';

const SOUND = Buffer.from([0xff, 0xfb, 0x90, 0x64, ...Array<number>(300).fill(7)]);
/** Notes at the beginning: their length in four bytes of seven bits each. */
const head = (length: number, flags = 0): Buffer =>
  Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 4, 0, flags, 0, 0, length >> 7, length & 0x7f]), Buffer.alloc(length, 'n')]);
const TAIL = Buffer.alloc(128, 'n');
TAIL.write('TAG');

describe('the notes in an MP3', () => {
  it.each([
    ['none', [SOUND]],
    ['at its beginning', [head(300), SOUND]],
    ['twice at its beginning', [head(5), head(200), SOUND]],
    ['at its beginning, with a foot of ten bytes', [head(50, 0x10), Buffer.alloc(10, '3'), SOUND]],
    ['at its end', [SOUND, TAIL]],
    ['at both', [head(300), SOUND, TAIL]],
  ])('are taken out, and the sound stays as it is: %s', (_where, parts) => {
    expect(withoutNotes(Buffer.concat(parts)).equals(SOUND)).toBe(true);
  });

  it('are not looked for in another kind of file', () => {
    const other = Buffer.concat([Buffer.from('OggS'), SOUND]);
    expect(withoutNotes(other).equals(other)).toBe(true);
  });
});
