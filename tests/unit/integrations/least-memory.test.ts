import { afterEach, describe, expect, it, vi } from 'vitest';
import sharp from 'sharp';
import { leastMemory } from '#/integrations/least-memory.ts';

const afterPages = async (): Promise<void> => {
  const hook = leastMemory().hooks['astro:build:done'];
  if (!hook) throw new Error('Nothing is done once the pages are made.');
  await Reflect.apply(hook, undefined, [{}]);
};

describe('once the pages are made', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('what they left behind is given back, and no picture stays in memory', async () => {
    const collect = vi.fn();
    vi.stubGlobal('gc', collect);
    sharp.cache({ memory: 50 });
    await afterPages();
    expect(collect).toHaveBeenCalledOnce();
    expect(sharp.cache().memory.max).toBe(0);
  });

  it('a build that was not started by ours goes on without', async () => {
    vi.stubGlobal('gc', undefined);
    await expect(afterPages()).resolves.toBeUndefined();
  });
});
