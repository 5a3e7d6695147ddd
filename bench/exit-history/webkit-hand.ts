import { OURS } from '../../tests/support/network.ts';
import { beginWebKitVisit } from '../../tests/support/webkit-visit.ts';
import type { WebKitDriver } from '../../tests/support/webkit.ts';
import type { Opens } from './hand.ts';
import { addFixture } from './rows.ts';

/** WebKitGTK's small browser, which keeps no list of what was visited. */
export const inWebKit =
  (driver: WebKitDriver): Opens =>
  async (scripts) => {
    const visit = await beginWebKitVisit(driver, { scripts, waits: true });
    addFixture(visit.network);
    const version = (await visit.browser.getCapabilities()).getBrowserVersion() ?? '';
    return {
      browser: `WebKitGTK ${version}`,
      open: visit.open,
      tap: visit.tap,
      back: visit.back,
      arrive: (path) => visit.arrive(OURS + path),
      away: visit.away,
      run: async (code) => {
        await visit.browser.executeScript(code);
      },
      counted: visit.between,
      walked: visit.walkBack,
      close: async () => {
        await visit.close();
        return undefined;
      },
    };
  };
