import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyKept } from '../../support/copy-kept.ts';

const twoFolders = (): [string, string] => {
  const folder = fs.mkdtempSync(join(tmpdir(), 'copy-kept-'));
  fs.mkdirSync(join(folder, 'from/compressed'), { recursive: true });
  for (const name of ['a', 'b', 'c']) fs.writeFileSync(join(folder, 'from/compressed', name), name);
  return [join(folder, 'from'), join(folder, 'to')];
};

test('a file that another build prunes while it is copied is left out, and the others come', () => {
  const [from, to] = twoFolders();
  copyKept(from, to, {
    copyFileSync: (source, target) => {
      fs.rmSync(join(from, 'compressed/b'), { force: true });
      fs.copyFileSync(source, target);
    },
  });
  expect(fs.readdirSync(join(to, 'compressed'))).toStrictEqual(['a', 'c']);
});

test('a disk that is full is told', () => {
  const [from, to] = twoFolders();
  const full = (): never => {
    throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };
  expect(() => {
    copyKept(from, to, { copyFileSync: full });
  }).toThrow('no space left');
});
