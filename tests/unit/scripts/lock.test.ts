import fs from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ourselves, takeLock, type Holder, type Lock } from '../../../scripts/build/lock.ts';
import { placesIn, type Places } from '../../../scripts/build/places.ts';

const TIMES = { beat: 5, strangerSilent: 100, stopped: 200, look: 10 };

let places: Places;
const held: Lock[] = [];
beforeEach(() => {
  places = placesIn(fs.mkdtempSync(join(tmpdir(), 'telar-lock-')));
  fs.mkdirSync(places.builds);
});
afterEach(() => {
  for (const lock of held.splice(0)) lock.release();
  fs.rmSync(places.root, { recursive: true, force: true });
});

const waitedFor: number[] = [];
const take = async (): Promise<Lock> => {
  waitedFor.length = 0;
  const lock = await takeLock(places, (pid) => waitedFor.push(pid), TIMES);
  if ('stuck' in lock) throw new Error(`stuck at ${lock.stuck}`);
  held.push(lock);
  return lock;
};

const leave = (holder: Holder): void => fs.writeFileSync(join(places.builds, 'lock.7'), JSON.stringify(holder));

/** A process that has ended, as it was while it ran. */
const ended = async (): Promise<Holder> => {
  const child = spawn(process.execPath, ['-e', '0']);
  const { pid = 0 } = child;
  await new Promise((done) => child.once('close', done));
  return { ...ourselves(), pid };
};

describe('two builds in one folder', () => {
  it('come one after the other, and the second says whom it waits for', async () => {
    const first = await take();
    let second: Lock | undefined;
    const waiting = take().then((lock) => (second = lock));
    await new Promise((next) => setTimeout(next, 50));
    expect(second).toBeUndefined();
    expect(waitedFor).toEqual([process.pid]);
    first.release();
    await waiting;
    expect(second?.isOurs()).toBe(true);
    expect(first.isOurs()).toBe(false);
  });

  it('are never at work at once, however many find the same dead one', async () => {
    leave(await ended());
    let atWork = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await take();
        atWork += 1;
        most = Math.max(most, atWork);
        await new Promise((next) => setTimeout(next, 5));
        atWork -= 1;
        lock.release();
      }),
    );
    expect(most).toBe(1);
  });
});

describe('a lock that was left behind', () => {
  it('does not hold when its process is dead', async () => {
    leave(await ended());
    expect((await take()).isOurs()).toBe(true);
    expect(waitedFor).toEqual([]);
  });

  it('does not hold when another process has that number by now', async () => {
    leave({ ...ourselves(), began: '1' });
    await take();
    expect(waitedFor).toEqual([]);
  });

  it('does not hold for ever when it comes from another computer or container, and nothing shows that it is alive', async () => {
    leave({ pid: 1, began: '5', where: 'elsewhere' });
    await take();
    expect(waitedFor).toEqual([1]);
  });

  it('does not hold for ever when it was cut off as it was written', async () => {
    fs.writeFileSync(join(places.builds, 'lock.7'), '{"pid":');
    expect((await take()).isOurs()).toBe(true);
  });

  it('holds while it is touched, whoever does it, and whatever the clock says', async () => {
    leave({ pid: 1, began: '5', where: 'elsewhere' });
    let beat = 1e9;
    const touching = setInterval(() => fs.utimesSync(join(places.builds, 'lock.7'), (beat -= 100), beat), 20);
    let mine: Lock | undefined;
    const waiting = take().then((lock) => (mine = lock));
    await new Promise((next) => setTimeout(next, 300));
    expect(mine).toBeUndefined();
    clearInterval(touching);
    await waiting;
  });

  it('is said to be stuck when its process lives and does not move', async () => {
    leave(ourselves());
    expect(await takeLock(places, () => undefined, TIMES)).toEqual({ stuck: process.pid });
  });
});
