import { serve } from '../../scripts/serve.ts';
import { DIST } from './site.ts';
import makeTestSite from './test-site.ts';

/** Serves the built test site for the browser tests, on a free port that the tests read from the environment. */
export default async function serveDist(): Promise<() => Promise<void>> {
  await makeTestSite();
  const served = await serve(DIST, 0);
  process.env['TELAR_URL'] = served.url;
  return served.close;
}
