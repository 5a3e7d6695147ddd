import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '#/staff-words/messages.ts';
import { liveBuild } from '../../scripts/build/live.ts';
import { placesIn } from '../../scripts/build/places.ts';
import { holdsAll, readRecord } from '../../scripts/build/record.ts';

/** Something that was seen. */
interface Seen {
  what: string;
  holds: boolean;
}

const MIB = 1 << 20;
const run = (...[program = '', ...args]: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Does something with a copy of a built project on a disk of its own in memory; nothing where none can be made. */
const onSmallDisk = async <Result>(project: string, how: (folder: string) => Result | Promise<Result>): Promise<Result | undefined> => {
  const folder = fs.mkdtempSync(join(tmpdir(), 'telar-disk-'));
  if (process.platform !== 'linux' || !run('mount', '-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder)) {
    fs.rmSync(folder, { recursive: true });
    return undefined;
  }
  try {
    fs.cpSync(project, folder, { recursive: true, verbatimSymlinks: true });
    return await how(folder);
  } finally {
    run('umount', '-l', folder);
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

const build = (folder: string): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_TODAY: '2026-11-25', TELAR_LANG: 'en' },
  });
  return { status, said: stdout + stderr };
};

const isWhole = (folder: string): boolean => {
  const places = placesIn(folder);
  const live = liveBuild(places);
  const record = live && readRecord(live);
  return record !== undefined && holdsAll(places.dist, record) && holdsAll(places.live, record);
};

const changed = (folder: string, round: number): void => fs.appendFileSync(join(folder, 'content/posts/es/un-texto.md'), `\nDisco ${round}.\n`);

/**
 * Builds on a disk with ever another little room, half of what a site takes at most: it fails, says so, and the site that was there stays whole.
 * @param times how often
 */
export const fullDisk = (project: string, chance: () => number, times: number): Promise<Seen[] | undefined> =>
  onSmallDisk(project, (folder) =>
    Array.from({ length: times }, (_, round) => round).flatMap((round) => {
      changed(folder, round);
      const filler = join(folder, 'filler');
      const { bavail, bsize } = fs.statfsSync(folder);
      const room = Math.round(chance() * 6 * MIB);
      fs.writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room)));
      const { status, said } = build(folder);
      const whole = isWhole(folder);
      fs.rmSync(filler);
      const where = `on a disk with ${(room / MIB).toFixed(1)} MiB of room`;
      return [
        { what: `${where} a build fails and says that the disk is full\n${said}`, holds: status === 1 && said.includes(say('diskFull', {}, 'en')) },
        { what: `${where} the site that was there stays whole`, holds: whole },
      ];
    }),
  );

/** Builds, and starts, where nothing can be written: the one fails and says so, the other serves what is there. */
export const readOnlyDisk = (project: string): Promise<Seen[] | undefined> =>
  onSmallDisk(project, (folder) => {
    changed(folder, 0);
    run('mount', '-o', 'remount,ro', folder);
    const { status, said } = build(folder);
    return [
      { what: `where nothing can be written a build fails and says so\n${said}`, holds: status === 1 && said.includes('Nothing may be written') },
      { what: 'where nothing can be written the site that was there stays whole', holds: isWhole(folder) },
    ];
  });
