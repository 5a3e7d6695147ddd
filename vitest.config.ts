import { defineConfig } from 'vitest/config';

const project = (name: string, timeout: number) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout, env: { TELAR_LANG: 'en' } },
});

export default defineConfig({
  test: {
    projects: [project('unit', 10_000), project('content', 20_000), project('built', 180_000), project('promises', 180_000)],
  },
});
