import { describe, expect, it } from 'vitest';
import { isUnmeant } from '#/domain/unmeant-files.ts';

describe('a file that nobody meant to be there', () => {
  it('is what Windows and macOS put into a folder that was looked at, in any spelling', () => {
    for (const name of ['Thumbs.db', 'thumbs.db', 'desktop.ini', 'Desktop.ini', '.DS_Store']) expect(isUnmeant(name), name).toBe(true);
  });

  it('is no file of anybody’s', () => {
    for (const name of ['thumbs.db.md', 'my-thumbs.db', 'desktop.init', 'DS_Store', 'carmen.yaml', 'Thumbs.dbx'])
      expect(isUnmeant(name), name).toBe(false);
  });
});
