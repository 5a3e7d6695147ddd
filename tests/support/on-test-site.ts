import { resolve } from 'node:path';
import makeTestSite, { TEST_SITE } from './test-site.ts';

/*
 * For programs that no test runner starts: imported before all else, it lets `SITE` and `DIST` (./site.ts) be the site of
 * tests/fixture, and builds that where it has to be.
 */
process.env['TELAR_TEST_SITE'] ??= resolve(TEST_SITE);
await makeTestSite();
