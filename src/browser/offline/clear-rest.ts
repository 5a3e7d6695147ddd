import { later, stillHere } from '#/browser/quick-exit/has-left.ts';

/** How long the host may take, in milliseconds: what she asked for is done, and she waits to be told. */
const PATIENCE = 3000;

/**
 * Has the browser itself delete what it still holds of a copy that was deleted: the worker's program, with all its addresses, and the
 * place of the site in its list of sites. Only an answer of the host can ask for that, and not every host gives it
 * (src/integrations/security-headers.ts); without a network nobody does. It tells the host that a copy was deleted, not by whom.
 * @param script the worker's address, asked for in a way in which nothing else asks for it
 */
export const clearRest = async (script: string): Promise<void> => {
  const control = new AbortController();
  // An answer that comes later would delete what she may have kept again meanwhile.
  const timer = later(() => control.abort(), PATIENCE);
  try {
    await stillHere(fetch(script, { method: 'HEAD', cache: 'no-store', signal: control.signal }));
  } catch {
    /* there is no network, or it took too long */
  }
  clearTimeout(timer);
};
