import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DRAWING_NAMES, DRAWINGS } from '#/drawings/names.ts';
import { PICTURES, writtenFiles } from '#/drawings/written.ts';

const page = readFileSync('docs/drawings.md', 'utf8');

describe('what the repository holds of the drawings', () => {
  it('is what they are now: `npm run drawings` writes it', () => {
    for (const [path, text] of writtenFiles()) expect(readFileSync(path, 'utf8') === text, path).toBe(true);
    expect(readdirSync(PICTURES).sort()).toEqual(DRAWING_NAMES.map((name) => `${name}.svg`).sort());
  });

  it('shows each drawing to staff once, by its name and under its kind', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| <img src="drawings\/([a-z-]+)\.svg" [^|]* \| (.+) \|$/gm)];
    expect(rows.map(([, name]) => name)).toEqual([...DRAWING_NAMES]);
    for (const [, name, picture] of rows) expect(picture).toBe(name);
    for (const kind of new Set(Object.values(DRAWINGS))) expect(page).toContain(`\`${kind}\``);
  });
});
