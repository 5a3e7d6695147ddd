import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDesk, type Desk } from '#/desk/server.ts';
import { isSomebodyElse, usersIn } from '#/desk/whose.ts';
import { contentTree, type ContentTree } from '../../support/content-tree.ts';

/** What the desk answers a program of another user. */
const statusAs = async (uid: number, address: string): Promise<number> => {
  const code = `fetch(${JSON.stringify(address)}, { redirect: 'manual' }).then(({ status }) => console.log(status))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', code], { uid, cwd: '/' });
  return Number(stdout);
};

const statusOfAnothers = async (address: string): Promise<number> => {
  const own = process.getuid?.() ?? 0;
  const spy = vi.spyOn(process, 'getuid').mockReturnValue(own + 1);
  const { status } = await fetch(address, { redirect: 'manual' });
  spy.mockRestore();
  return status;
};

/** As Linux writes it: the desk listens on 4400; 1000 speaks to it from 45678, 1001 from 45679, and 1002 to another program. */
const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1130 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 619 1 0 100 0 0 10 0
   1: 0100007F:B26E 0100007F:1130 01 00000000:00000000 00:00000000 00000000  1000        0 620 1 0 20 4 30 10 -1
   2: 0100007F:1130 0100007F:B26E 01 00000000:00000000 00:00000000 00000000  1000        0 621 1 0 20 4 30 10 -1
   3: 0100007F:B26F 0100007F:1130 01 00000000:00000000 00:00000000 00000000  1001        0 622 1 0 20 4 30 10 -1
   4: 0100007F:B26E 0100007F:0050 01 00000000:00000000 00:00000000 00000000  1002        0 623 1 0 20 4 30 10 -1
`;

describe('whose program speaks to the desk', () => {
  let folder: string;
  let tables: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whose-'));
    tables = [join(folder, 'tcp'), join(folder, 'none')];
    writeFileSync(join(folder, 'tcp'), TABLE);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read from the connection on which it speaks, and from no other', () => {
    expect(usersIn(TABLE, { from: 45678, to: 4400 })).toEqual([1000]);
    expect(usersIn(TABLE, { from: 45679, to: 4400 })).toEqual([1001]);
    expect(usersIn(TABLE, { from: 45680, to: 4400 })).toEqual([]);
  });

  it('is somebody else where it is neither who runs the desk nor the administrator, and nobody where that cannot be known', () => {
    expect(isSomebodyElse({ from: 45678, to: 4400 }, 1000, tables)).toBe(false);
    expect(isSomebodyElse({ from: 45679, to: 4400 }, 1000, tables)).toBe(true);
    expect(isSomebodyElse({ from: 45679, to: 4400 }, 1000, [join(folder, 'none')])).toBe(false);
    writeFileSync(join(folder, 'tcp'), TABLE.replace(' 1001 ', '    0 '));
    expect(isSomebodyElse({ from: 45679, to: 4400 }, 1000, tables)).toBe(false);
  });
});

describe('the word with which the browser is started, where somebody else on this computer has read it', () => {
  let tree: ContentTree;
  let desk: Desk;
  beforeEach(async () => {
    tree = contentTree();
    desk = await startDesk({
      root: tree.root,
      name: 'Telar',
      language: 'en',
      editor: '',
      preview: () => undefined,
      today: () => '2026-11-25',
      port: 0,
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await desk.close();
    tree.dispose();
  });

  it('opens nothing for them, and the desk all the same for whoever started it', async () => {
    const address = desk.opensWith();
    const isRoot = process.getuid?.() === 0;
    // Nobody but the administrator can be somebody else: for anybody else the desk is another’s.
    const other = isRoot ? await statusAs(65_534, address) : await statusOfAnothers(address);
    expect(other).toBe(403);
    const own = await fetch(address, { redirect: 'manual' });
    expect(own.status).toBe(303);
  });
});
