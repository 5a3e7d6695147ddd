import { moodyHost, type MoodyHost } from './moody-host.ts';
import { test } from './opened.ts';

/** Playwright's `test` with a host whose answers the test decides. */
export const onMoodyHost = test.extend<{ host: MoodyHost }>({
  // Playwright reads the names of a fixture's needs from its first argument.
  host: async ({}, use) => {
    const host = await moodyHost();
    await use(host);
    await host.close();
  },
});
