/*
 * "She has left": said by the exit (quick-exit.ts) on the root, for good, and asked by everything of ours that goes on after a wait.
 * Whatever navigates, fetches, shows, speaks or stores anything waits through this file; the linter refuses a bare `await`, `.then` and
 * `setTimeout` in src/browser (eslint.waits.js), and tests/browser/left.phone.spec.ts leaves at each of them.
 */
/** Whether the exit was taken on this page. It stays so: a page that is restored afterwards leaves again. */
export const hasLeft = (): boolean => document.documentElement.dataset['left'] !== undefined;

/**
 * Does something as soon as she has left: what is remembered is to be forgotten. The page stays only until the next one comes.
 * @param act what is done, once
 * @param signal ends the waiting
 */
export const onLeft = (act: () => void, signal?: AbortSignal): void => {
  const watch = new MutationObserver(() => {
    if (!hasLeft()) return;
    watch.disconnect();
    act();
  });
  watch.observe(document.documentElement, { attributeFilter: ['data-left'] });
  signal?.addEventListener('abort', () => watch.disconnect());
};

/**
 * A wait that ends only while she is here.
 * @param wait what is waited for
 * @returns the same outcome; once she has left it never comes, so that nothing behind it runs, `finally` neither
 */
export const stillHere = <Outcome>(wait: PromiseLike<Outcome>): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    wait.then(
      (outcome) => {
        if (!hasLeft()) resolve(outcome);
      },
      (reason: unknown) => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason of the wait itself, whatever it is
        if (!hasLeft()) reject(reason);
      },
    );
  });

/** Milliseconds after which a file that does not come is given up: a line may stall without failing, and whoever tries again would wait for the same one. */
const PATIENCE = 20_000;

/**
 * Asks for a file of ours, of which no copy stays behind, and for nothing else: it is the same for everyone.
 * @param address the file's
 * @param patience milliseconds after which it is given up
 * @param signal ends the asking
 * @returns its answer; fails where it never comes, or says that it is not there. Once she has left it does neither.
 */
export const askedFor = (address: string, patience = PATIENCE, signal?: AbortSignal): Promise<Response> => {
  const control = new AbortController();
  setTimeout(() => control.abort(), patience);
  signal?.addEventListener('abort', () => control.abort());
  return stillHere(
    fetch(address, { cache: 'no-store', credentials: 'same-origin', signal: control.signal }).then((answer) => {
      if (!answer.ok) throw new Error(address);
      return answer;
    }),
  );
};

/**
 * Does something after a while, if she is still here then.
 * @param act what is done
 * @param pause milliseconds
 * @returns what `clearTimeout` takes
 */
export const later = (act: () => void, pause: number): number =>
  window.setTimeout(() => {
    if (!hasLeft()) act();
  }, pause);
