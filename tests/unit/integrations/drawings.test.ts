import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { drawingAddress, drawingFile } from '#/drawings/drawing.ts';
import { DRAWING_NAMES } from '#/drawings/names.ts';
import { drawingFiles, writeDrawings } from '#/integrations/drawings.ts';

const folder = mkdtempSync(join(tmpdir(), 'telar-drawings-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the drawings’ files', () => {
  it('are written where the component says that they are', async () => {
    await writeDrawings(pathToFileURL(`${folder}/`));
    expect(readFileSync(join(folder, drawingAddress('two-cups', 'tile')), 'utf8')).toBe(drawingFile('two-cups', 'tile'));
    const written = readdirSync(join(folder, 'd'));
    expect(written).toHaveLength(drawingFiles().size);
    expect(written.length).toBeGreaterThan(DRAWING_NAMES.length);
  });
});
