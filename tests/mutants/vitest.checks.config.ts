import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/mutants/*.test.ts'], setupFiles: ['./tests/support/no-help-languages.ts'], env: { TELAR_LANG: 'en' } },
});
