import { defineConfig } from 'vitest/config';

/**
 * The tests that judge a change of src/domain: its own. What is built on it comes by there too and would notice some more, but a wrong number
 * or date is to be seen where it is made, and all units take ten times as long.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/{domain,browser/search}/**/*.test.ts', 'tests/unit/clock-zones.test.ts', 'tests/unit/content-files/number-history.test.ts'],
    // What is counted for each mutant makes code slow.
    exclude: ['**/long-texts-time.test.ts'],
    isolate: false,
    testTimeout: 10_000,
    env: { TELAR_LANG: 'en' },
  },
});
