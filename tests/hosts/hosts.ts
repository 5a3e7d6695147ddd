import '../support/on-test-site.ts';
import { DIST as dist, SITE as folder } from '../support/site.ts';
import { goneFrom, holdOpen, keepingOf, pagesOf, quietIn, sizesOf, standingOf, type Expect } from './checks.ts';
import { clearingOf, noOtherWayOf } from './notes.ts';
import { caddy, nginx, npmStart } from './servers.ts';

/*
 * The built site of tests/fixture, in which stories were withdrawn, behind the real servers that we have a configuration for, and behind
 * `npm start`. Installed must be: caddy, nginx with its module for packed files, openssl (Debian: caddy, nginx,
 * libnginx-mod-http-brotli-static, openssl).
 */

let [allPassed, allFailed] = [0, 0];
for (const start of [caddy, nginx, npmStart]) {
  const host = await start(folder);
  let [passed, failed] = [0, 0];
  const expect: Expect = (what, holds) => {
    if (holds) passed += 1;
    else failed += 1;
    if (!holds) console.log(`FAILED  ${host.name}: ${what}`);
  };
  try {
    const letGo = holdOpen(host);
    await pagesOf(host, expect);
    await noOtherWayOf(host, expect);
    await clearingOf(host, expect);
    await sizesOf(host, dist, expect);
    await keepingOf(host, dist, expect);
    await goneFrom(host, expect);
    const load = await standingOf(host, expect);
    await quietIn(host, expect);
    await letGo(expect);
    console.log(`${failed === 0 ? 'ok' : 'FAILED'}  ${host.name} (${passed} passed, ${failed} failed; ${load})`);
  } finally {
    await host.stop();
  }
  allPassed += passed;
  allFailed += failed;
}
console.log(`${allPassed} passed, ${allFailed} failed`);
process.exit(allFailed === 0 ? 0 : 1);
