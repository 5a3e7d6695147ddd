import { eachPage } from '#/browser/page/each-page.ts';
import { onLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { isHelpLocale, type HelpLocale } from '#/domain/locale.ts';
import { forgetAll, persistently } from './forget.ts';
import { clearRest } from './clear-rest.ts';
import { keepCopy, takeBack } from './keep.ts';

/*
 * "Keep the numbers on this phone" and "Delete the copy". Nothing is registered or stored before the first is tapped, and
 * nothing is offered before this runs, or where the browser keeps no copies.
 */
let taps = 0;
/** The last deletion: what is kept after it waits for its end, when the browser itself deletes all of the site's. */
let deleting: Promise<unknown> = Promise.resolve();
let keeping: { work: Promise<void>; control: AbortController; locale: HelpLocale } | undefined;

/** One at a time, however often she taps. */
const keep = async (script: string): Promise<void> => {
  const locale = document.documentElement.lang;
  if (!isHelpLocale(locale)) throw new Error(`The page is in "${locale}".`);
  if (!keeping) {
    const control = new AbortController();
    const before = deleting;
    const begun = async (): Promise<void> => {
      await stillHere(before);
      await stillHere(keepCopy(script, locale, control.signal));
    };
    const work = stillHere(begun()).finally(() => {
      keeping = undefined;
    });
    keeping = { work, control, locale };
  }
  await stillHere(keeping.work);
};

onLeft(() => {
  if (!keeping) return;
  keeping.control.abort();
  void takeBack(keeping.locale);
});

const forget = async (script: string): Promise<void> => {
  const called = keeping;
  called?.control.abort();
  const deletion = persistently(async () => {
    // left: deleting goes on
    await forgetAll();
    if (!called) return;
    // What was being kept has stopped, and nothing comes after the word.
    // left: once she has left it never ends, and what it had begun is taken back
    await called.work.catch(() => undefined);
    // left: deleting goes on
    await forgetAll();
  });
  const all = (async (): Promise<void> => {
    await stillHere(deletion);
    await stillHere(clearRest(script));
  })();
  deleting = stillHere(all).catch(() => undefined);
  await stillHere(all);
};

eachPage(() => {
  for (const box of document.querySelectorAll<HTMLElement>('[data-offline]')) {
    if (!('serviceWorker' in navigator && 'caches' in window)) break;
    const { offline = '', working = '', kept = '', forgotten = '', failed = '', left = '' } = box.dataset;
    const status = box.querySelector('[role="status"]');
    const on = (button: string, work: () => Promise<void>, done: string, otherwise: string): void => {
      box.querySelector(button)?.addEventListener('click', () => {
        taps += 1;
        const mine = taps;
        // What was tapped last is what is spoken of.
        const tell = (words: string): void => {
          if (status && mine === taps) status.textContent = words;
        };
        tell(working);
        stillHere(work()).then(
          () => tell(done),
          () => tell(otherwise),
        );
      });
    };
    on('[data-keep]', async () => keep(offline), kept, failed);
    on('[data-forget]', async () => forget(offline), forgotten, left);
    box.hidden = false;
  }
});
