import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { namesIn, type Places } from './places.ts';
import { isRunning } from '#/content-files/is-running.ts';

/** Who holds a lock. */
export interface Holder {
  pid: number;
  /** When the process began, as its system counts it: a number is given to another process again. Empty where nobody says. */
  began: string;
  /** The system that counts the processes: another computer, another container, or the same one started anew, is another. */
  where: string;
}

/** A lock that is held. */
export interface Lock {
  /** Whether it is still ours: a process that was stopped for long may have been taken for dead. */
  isOurs: () => boolean;
  release: () => void;
}

/** How lively a lock is, in milliseconds: how often its holder touches it, how long a stranger may be silent, how long a known one. */
const TIMES = { beat: 1000, strangerSilent: 15_000, stopped: 120_000, look: 500 };

const read = (file: string): string => {
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
};

/** The time at which a process began, in ticks since the system did; empty where there is no /proc, or no such process (proc(5), field 22). */
const beganAt = (pid: number): string => {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

const linkAt = (path: string): string => {
  try {
    return fs.readlinkSync(path);
  } catch {
    return '';
  }
};

const here = (): string => [hostname(), read('/proc/sys/kernel/random/boot_id'), linkAt('/proc/self/ns/pid')].join(' ');

/** This process, as the holder of a lock. */
export const ourselves = (): Holder => ({ pid: process.pid, began: beganAt(process.pid), where: here() });

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number' && 'began' in value && 'where' in value;

/** Whether a holder lives: known where its processes can be seen from here; otherwise only what its lock shows tells. */
export const lives = ({ pid, began, where }: Holder): 'yes' | 'no' | 'unknown' => {
  if (where !== here()) return 'unknown';
  if (!isRunning(pid)) return 'no';
  if (began === '') return 'unknown';
  return began === beganAt(pid) ? 'yes' : 'no';
};

const FREE = 'free';

const newest = ({ builds }: Places): number =>
  Math.max(
    0,
    ...namesIn(builds)
      .filter((name) => /^lock\.\d+$/.test(name))
      .map((name) => Number(name.slice('lock.'.length))),
  );

/** Every lock is a file with a number, the highest counts: two that find one dead cannot both make the next. */
const lockFile = ({ builds }: Places, number: number): string => join(builds, `lock.${number}`);

const tryNext = (places: Places, after: number): Lock | undefined => {
  const number = after + 1;
  const file = lockFile(places, number);
  const ours = JSON.stringify({ ...ourselves(), word: randomUUID() });
  try {
    fs.writeFileSync(file, ours, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
  const isOurs = (): boolean => newest(places) === number && read(file) === ours;
  if (!isOurs()) {
    fs.rmSync(file, { force: true });
    return undefined;
  }
  for (const name of namesIn(places.builds))
    if (/^lock\.\d+$/.test(name) && Number(name.slice('lock.'.length)) < number) fs.rmSync(join(places.builds, name), { force: true });
  let beats = 1;
  const beating = setInterval(() => {
    beats += 1;
    // Counted, not read from a clock: clocks are set back. Takes no room on a full disk.
    if (fs.existsSync(file)) fs.utimesSync(file, beats, beats);
  }, TIMES.beat);
  beating.unref();
  return {
    isOurs,
    release: () => {
      clearInterval(beating);
      if (isOurs()) fs.writeFileSync(file, FREE);
    },
  };
};

const heldBy = (file: string): Holder | 'free' | undefined => {
  const text = read(file);
  if (text === FREE) return 'free';
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Takes the lock of a project's builds, waiting for who has it. One whose process is dead counts for nothing.
 * @param tellWaiting is told once whom it waits for
 * @param times for tests: how lively a lock is, in milliseconds
 * @returns nothing if the holder is alive and has not moved for two minutes: stopped, not at work
 */
export const takeLock = async (places: Places, tellWaiting: (pid: number) => void, times = TIMES): Promise<Lock | { stuck: number }> => {
  fs.mkdirSync(places.builds, { recursive: true });
  let told = false;
  let seen = '';
  let silentFor = 0;
  for (;;) {
    const number = newest(places);
    const file = lockFile(places, number);
    const holder = number === 0 ? 'free' : heldBy(file);
    const life = holder === 'free' ? 'no' : holder === undefined ? 'unknown' : lives(holder);
    const sign = `${number} ${fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? ''}`;
    silentFor = sign === seen ? silentFor + times.look : 0;
    seen = sign;
    if (life === 'no' || (life === 'unknown' && silentFor >= times.strangerSilent)) {
      const lock = tryNext(places, number);
      if (lock) return lock;
      continue;
    }
    const pid = typeof holder === 'object' ? holder.pid : 0;
    if (silentFor >= times.stopped) return { stuck: pid };
    if (!told) tellWaiting(pid);
    told = true;
    await wait(times.look);
  }
};
