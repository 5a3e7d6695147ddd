import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keep, keptVerdict } from '../../judges/kept.ts';

const verdict = { version: '4.0', judged: '3 pages', day: '2026-11-30', findings: [{ rule: 'a', where: '/en/', what: 'is wrong' }] };

describe('what a judge said last', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'telar-judges-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is kept until it is asked again', () => {
    expect(keptVerdict('axe', folder)).toBeUndefined();
    keep('axe', verdict, folder);
    expect(keptVerdict('axe', folder)).toEqual(verdict);
    keep('axe', { ...verdict, findings: [] }, folder);
    expect(keptVerdict('axe', folder)?.findings).toEqual([]);
    expect(keptVerdict('nu', folder)).toBeUndefined();
  });

  it('is not taken for nothing where it cannot be read', () => {
    writeFileSync(join(folder, 'axe.json'), JSON.stringify({ ...verdict, findings: [{ rule: 'a' }] }));
    expect(() => keptVerdict('axe', folder)).toThrow('no where');
    writeFileSync(join(folder, 'axe.json'), JSON.stringify({ ...verdict, findings: undefined }));
    expect(() => keptVerdict('axe', folder)).toThrow('no findings');
    writeFileSync(join(folder, 'axe.json'), '{"version":');
    expect(() => keptVerdict('axe', folder)).toThrow();
  });
});
