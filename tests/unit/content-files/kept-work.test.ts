import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptWork, programsSum } from '#/content-files/kept-work.ts';
import { sideBySide } from '#/integrations/side-by-side.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'telar-kept-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

let made = 0;
const ask = async (...input: string[]): Promise<string> => {
  const outcome = await keptWork('x', folder).of(input, () => {
    made += 1;
    return Promise.resolve(Buffer.from(`made of ${input.join('|')}`));
  });
  return outcome.toString();
};
const keptFiles = (): string[] => fs.readdirSync(join(folder, 'x'));

describe('work on a file that is kept from build to build', () => {
  it('is done once for the same input, and anew for any other', async () => {
    made = 0;
    for (const input of [
      ['a', 'b'],
      ['a', 'b'],
      ['ab', ''],
      ['a', 'c'],
    ])
      expect(await ask(...input)).toBe(`made of ${input.join('|')}`);
    expect(made).toBe(3);
  });

  it('is done anew where what was kept was cut off or changed', async () => {
    await ask('a');
    const [name = ''] = keptFiles();
    for (const broken of ['', 'made of b', fs.readFileSync(join(folder, 'x', name)).subarray(0, 35)]) {
      fs.writeFileSync(join(folder, 'x', name), broken);
      made = 0;
      expect(await ask('a')).toBe('made of a');
      expect(made).toBe(1);
    }
  });

  it('is deleted when a build has no use for it: nothing of a story that was taken down stays', async () => {
    await ask('her words');
    const next = keptWork('x', folder);
    await next.of(['other words'], () => Promise.resolve(Buffer.from('o')));
    next.forgetRest();
    expect(keptFiles()).toHaveLength(1);
    made = 0;
    await ask('her words');
    expect(made).toBe(1);
  });

  it('is done all the same where nothing can be kept', async () => {
    fs.writeFileSync(join(folder, 'x'), 'a file where the folder should be');
    expect(await ask('a')).toBe('made of a');
    expect((await keptWork('x', '').of(['a'], () => Promise.resolve(Buffer.from('b')))).toString()).toBe('b');
  });
});

describe('the word for all programs', () => {
  it('is another where a program changed, or what is named beside them, and the same where a text did', () => {
    const write = (file: string, words: string): string => {
      fs.mkdirSync(join(folder, file, '..'), { recursive: true });
      fs.writeFileSync(join(folder, file), words);
      return programsSum(folder, ['drawings']);
    };
    const first = write('src/domain/days.ts', 'one');
    const words = [first, write('src/domain/days.ts', 'two'), write('drawings/bird.ts', 'a bird'), write('package-lock.json', '{}')];
    expect(new Set(words).size).toBe(4);
    expect(write('content/posts/en/news.md', 'news')).toBe(words[3]);
    const without = programsSum(folder);
    write('drawings/bird.ts', 'another bird');
    expect(programsSum(folder)).toBe(without);
  });

  it('is not made up where there are no programs', () => {
    expect(() => programsSum(folder)).toThrow(folder);
  });
});

describe('work side by side', () => {
  it('is done for as many at a time as was said, and gives each its place', async () => {
    let now = 0;
    let most = 0;
    const doubled = await sideBySide(
      [5, 1, 4, 2, 3],
      async (item) => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((next) => setTimeout(next, item));
        now -= 1;
        return item * 2;
      },
      2,
    );
    expect(doubled).toEqual([10, 2, 8, 4, 6]);
    expect(most).toBe(2);
  });

  it('stops at the first that fails', async () => {
    const begun: number[] = [];
    const work = sideBySide(
      [1, 2, 3, 4],
      (item) => {
        begun.push(item);
        return item === 2 ? Promise.reject(new Error('two')) : Promise.resolve();
      },
      1,
    );
    await expect(work).rejects.toThrow('two');
    expect(begun).toEqual([1, 2]);
  });
});
