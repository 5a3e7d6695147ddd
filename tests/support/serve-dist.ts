import { serve } from '../../scripts/serve.ts';
import { DIST } from './site.ts';

/** Serves the built site for the browser tests, on a free port that the tests read from the environment. */
export default async function serveDist(): Promise<() => Promise<void>> {
  const served = await serve(DIST, 0);
  process.env['TELAR_URL'] = served.url;
  return served.close;
}
