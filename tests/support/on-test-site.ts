import './name-test-site.ts';
import makeTestSite from './test-site.ts';

/*
 * For programs that no test runner starts: imported before all else, it lets `SITE` and `DIST` (./site.ts) be the site of
 * tests/fixture, and builds that where it has to be.
 */
await makeTestSite();
