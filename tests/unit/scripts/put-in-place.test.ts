import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say } from '#/staff-words/messages.ts';
import { liveBuild, pointTo } from '../../../scripts/build/live.ts';
import { mend } from '../../../scripts/build/mend.ts';
import { buildFolder, buildNumbers, placesIn, type Places } from '../../../scripts/build/places.ts';
import { beside, putInPlace, tidy } from '../../../scripts/build/put-in-place.ts';
import { filesIn, wholeBuild, writeRecord } from '../../../scripts/build/record.ts';
import { failingDisk } from '../../support/failing-disk.ts';

let roots: string[] = [];
let places: Places;

/** A whole build, each of its files naming it. */
const makeBuild = (number: number, gone: string[] = []): void => {
  const build = buildFolder(places, number);
  for (const file of ['index.html', 'es/index.html', '_headers']) {
    fs.mkdirSync(join(build.site, file, '..'), { recursive: true });
    fs.writeFileSync(join(build.site, file), `${file} of build ${number}`);
  }
  fs.mkdirSync(build.deploy, { recursive: true });
  fs.writeFileSync(join(build.deploy, 'headers.caddy'), `of build ${number}`);
  writeRecord(build, { state: String(number), gone, files: filesIn(build.site) });
};

const project = (): void => {
  const root = fs.mkdtempSync(join(tmpdir(), 'telar-builds-'));
  roots.push(root);
  places = placesIn(root);
  makeBuild(1);
  putInPlace(places, 1);
  makeBuild(2);
};

/** Which build a folder holds, all of it and nothing else; nothing if it is not there. */
const buildIn = (folder: string): number | undefined => {
  if (!fs.existsSync(folder)) return undefined;
  const words = Object.keys(filesIn(folder)).map((file) => fs.readFileSync(join(folder, file), 'utf8'));
  const numbers = new Set(words.map((text) => Number(/\d+$/.exec(text)?.[0])));
  expect(words).toHaveLength(3);
  expect([...numbers]).toHaveLength(1);
  return [...numbers][0];
};
const published = (): number | undefined => buildIn(places.dist);
const served = (): number | undefined => buildIn(places.live);
const deployed = (): string => fs.readFileSync(join(places.deploy, 'headers.caddy'), 'utf8');

beforeEach(() => {
  roots = [];
  project();
});
afterEach(() => {
  for (const root of roots) fs.rmSync(root, { recursive: true, force: true });
});

/** Lets something go wrong at every change in turn, each time in a project of its own. @returns how often */
const atEachChange = (how: 'full' | 'killed', then: (at: number, failed: boolean) => void): number => {
  for (let at = 1; ; at += 1) {
    project();
    const { disk, asked } = failingDisk(at, how);
    let failed = false;
    try {
      putInPlace(places, 2, disk);
    } catch {
      failed = true;
    }
    then(at, failed);
    if (asked() < at) return at - 1;
  }
};

describe('a new site that is put in its place', () => {
  it('is then the folder that hosts take, a plain one, and what is served', () => {
    putInPlace(places, 2);
    expect([published(), served(), deployed()]).toEqual([2, 2, 'of build 2']);
    expect(fs.lstatSync(places.dist).isSymbolicLink()).toBe(false);
    expect(mend(places)).toEqual([]);
  });

  it('takes nothing away when the disk is full, whichever of its steps that stops', () => {
    const tried = atEachChange('full', (at, failed) => {
      expect(served(), `change ${at}`).toBe(published());
      if (failed && published() === 1) expect(mend(places), `change ${at}`).toEqual([]);
      else expect(published(), `change ${at}`).toBe(2);
      mend(places);
      expect(deployed()).toBe(`of build ${published()}`);
    });
    expect(tried).toBeGreaterThan(15);
  });

  it('leaves a whole site under the link at every moment at which it may be killed, and a whole folder, or one that the next start puts back', () => {
    let missing = 0;
    atEachChange('killed', (at) => {
      expect([1, 2], `change ${at}`).toContain(served());
      if (published() === undefined) missing += 1;
      const told = mend(places);
      expect(published(), `change ${at}`).toBe(served());
      expect(deployed(), `change ${at}`).toBe(`of build ${served()}`);
      if (told.length > 0) expect(told).toEqual([say('mendedNew', { folder: 'dist' })]);
      expect(mend(places), `change ${at}`).toEqual([]);
    });
    // Between the two renames, and in the first change of the next step at most.
    expect(missing).toBe(1);
  });

  it('is whole after the second next start, where the next one is killed too, at any moment', () => {
    const left = new Set<string>();
    const killedAt = (first: number): boolean => {
      project();
      const { disk, asked } = failingDisk(first, 'killed');
      expect(() => {
        putInPlace(places, 2, disk);
        if (asked() < first) throw new Error('It was done before.');
      }).toThrow();
      return asked() >= first;
    };
    for (let first = 1; killedAt(first); first += 1) {
      // Only what it leaves to be mended, and of that each state once.
      const state = `${published()} ${served()} ${deployed()}`;
      if (!fs.existsSync(beside(places).note) || left.has(state)) continue;
      left.add(state);
      for (let second = 1; killedAt(first); second += 1) {
        const { disk, asked } = failingDisk(second, 'killed');
        try {
          mend(places, disk);
        } catch {
          // Killed once more.
        }
        expect([1, 2]).toContain(served());
        mend(places);
        expect(published(), `changes ${first} and ${second}`).toBe(served());
        if (asked() < second) break;
      }
    }
    expect(left.size).toBe(5);
    // Some hundred small projects: seconds, and more on a busy disk.
  }, 60_000);

  it('is not put where a link stands that someone made, which is left alone', () => {
    fs.renameSync(places.dist, join(places.root, 'elsewhere'));
    fs.symlinkSync('elsewhere', places.dist);
    expect(() => putInPlace(places, 2)).toThrow(say('publishedLink', { folder: 'dist', target: 'elsewhere', live: '.builds/live' }));
    expect([published(), served()]).toEqual([1, 1]);
  });

  it('is not put into a folder that cannot be moved, which stays as it was, and the reason is said', () => {
    const disk = {
      ...fs,
      renameSync: (from: string, to: string): void => {
        if (from === places.dist) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
        fs.renameSync(from, to);
      },
    };
    expect(() => putInPlace(places, 2, disk as typeof fs)).toThrow(say('publishedHeld', { folder: 'dist', code: 'EBUSY' }));
    expect([published(), served()]).toEqual([1, 1]);
  });

  it('is found by its number where links cannot be made, as on Windows', () => {
    pointTo(places, 2, fs, true)();
    expect(liveBuild(places, true)?.number).toBe(2);
  });
});

describe('what the next start finds', () => {
  it('is put back where something of the folder that hosts take is gone', () => {
    fs.rmSync(join(places.dist, '_headers'));
    expect(mend(places)).toEqual([say('mendedMissing', { folder: 'dist' })]);
    expect(published()).toBe(1);
    fs.rmSync(places.dist, { recursive: true });
    expect(mend(places)).toEqual([say('mendedMissing', { folder: 'dist' })]);
    expect(published()).toBe(1);
  });

  it('is not called whole where a file of the build is gone or cut off', () => {
    const build = buildFolder(places, 1);
    fs.writeFileSync(join(build.site, 'index.html'), '');
    expect(wholeBuild(build)).toBeUndefined();
  });

  it('is the site that is served, where a change was begun to a build that is no longer whole', () => {
    fs.writeFileSync(beside(places).note, '2');
    fs.rmSync(join(buildFolder(places, 2).site, 'index.html'));
    fs.renameSync(places.dist, beside(places).former);
    expect(mend(places)).toEqual([say('mendedOld', { folder: 'dist' })]);
    expect([published(), served()]).toEqual([1, 1]);
    expect(mend(places)).toEqual([]);
  });

  it('is left alone where someone stopped a build before it changed anything', () => {
    fs.mkdirSync(join(places.builds, 'making-3-1', 'site'), { recursive: true });
    mend(places);
    expect([published(), served()]).toEqual([1, 1]);
    tidy(places, undefined);
    expect(fs.existsSync(join(places.builds, 'making-3-1'))).toBe(false);
  });
});

describe('what is kept', () => {
  it('is the build that is served and the one that was served before it, in which requests may still read', () => {
    // A build that was whole and was killed before it came into its place.
    makeBuild(3);
    makeBuild(4);
    putInPlace(places, 4);
    tidy(places, 1);
    expect(buildNumbers(places)).toEqual([1, 4]);
    expect(fs.existsSync(beside(places).former)).toBe(false);
  });

  it('is nothing from before a story was taken down', () => {
    makeBuild(2, ['/es/historias/ana/']);
    putInPlace(places, 2);
    tidy(places, 1);
    expect(buildNumbers(places)).toEqual([2]);
    makeBuild(3, ['/es/historias/ana/']);
    putInPlace(places, 3);
    tidy(places, 2);
    expect(buildNumbers(places)).toEqual([2, 3]);
  });
});
