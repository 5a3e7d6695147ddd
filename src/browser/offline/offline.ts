import { eachPage } from '#/browser/page/each-page.ts';
import { isHelpLocale } from '#/domain/locale.ts';
import { forgetAll } from './forget.ts';
import { keepCopy } from './keep.ts';

/*
 * "Keep the numbers on this phone" and "Delete the copy". Nothing is registered or stored before the first is tapped, and
 * nothing is offered before this runs, or where the browser keeps no copies.
 */
let taps = 0;
let keeping: { work: Promise<void>; control: AbortController } | undefined;

/** One at a time, however often she taps. */
const keep = async (script: string): Promise<void> => {
  const locale = document.documentElement.lang;
  if (!isHelpLocale(locale)) throw new Error(`The page is in "${locale}".`);
  if (!keeping) {
    const control = new AbortController();
    const work = keepCopy(script, locale, control.signal).finally(() => {
      keeping = undefined;
    });
    keeping = { work, control };
  }
  await keeping.work;
};

/** How often all of it is deleted before she is told that it could not be, and milliseconds between: something may still be written meanwhile. */
const TRIES = 5;
const PAUSE = 400;

const forget = async (): Promise<void> => {
  const called = keeping;
  called?.control.abort();
  for (let tries = 1; ; tries += 1) {
    try {
      await forgetAll();
      if (!called) return;
      // What was being kept has stopped, and nothing comes after the word.
      await called.work.catch(() => undefined);
      await forgetAll();
      return;
    } catch (reason) {
      if (tries === TRIES) throw reason;
      await new Promise((resolve) => {
        setTimeout(resolve, PAUSE);
      });
    }
  }
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
        work().then(
          () => tell(done),
          () => tell(otherwise),
        );
      });
    };
    on('[data-keep]', async () => keep(offline), kept, failed);
    on('[data-forget]', forget, forgotten, left);
    box.hidden = false;
  }
});
