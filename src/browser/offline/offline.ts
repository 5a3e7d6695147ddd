import { eachPage } from '#/browser/page/each-page.ts';
import { onLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { isHelpLocale } from '#/domain/locale.ts';
import { forgetAll, persistently } from './forget.ts';
import { clearRest } from './clear-rest.ts';
import { keepCopy, takeBack } from './keep.ts';

/*
 * "Keep the numbers on this phone", "Keep all the guides" and "Delete the copy". Nothing is registered or stored before one that keeps is
 * tapped, and nothing is offered before this runs, or where the browser keeps no copies.
 */
const root = document.documentElement;
/** The last deletion: what is kept after it waits for its end, when the browser itself deletes all of the site's. */
let deleting: Promise<unknown> = Promise.resolve();
/** What is being kept: the part that was asked for, and behind it what is kept with it (src/domain/kept-parts.ts). */
let keeping: { work: Promise<void>; control: AbortController; parts: readonly [asked: string, ...beside: string[]] } | undefined;

/** Texts are kept in an ordinary visit alone: in a discreet one nothing shall say what is read. @param texts the digit of the guides or the walks, or nothing */
const mayKeep = (texts: string): boolean => !texts || root.dataset['visit'] === 'ordinary';

/**
 * One at a time, however often she taps, and another part behind it.
 * @param texts as `mayKeep` has it
 * @param lang the page's own language: a browser that translates it writes another one over it
 */
const keep = async (script: string, texts: string, lang: string): Promise<void> => {
  const before = deleting;
  while (keeping && keeping.parts[0] !== lang + texts) await stillHere(Promise.allSettled([keeping.work]));
  // A visit may have become a discreet one since texts were offered, and she may have deleted all of it while this waited.
  if (!isHelpLocale(lang) || !mayKeep(texts) || before !== deleting) throw new Error();
  if (!keeping) {
    const control = new AbortController();
    const parts = texts ? ([lang + texts, lang] as const) : ([lang] as const);
    const begun = async (): Promise<void> => {
      await stillHere(before);
      await stillHere(keepCopy(script, parts, control.signal));
    };
    const work = stillHere(begun()).finally(() => {
      keeping = undefined;
    });
    keeping = { work, control, parts };
  }
  await stillHere(keeping.work);
};

onLeft(() => {
  if (!keeping) return;
  keeping.control.abort();
  void takeBack(keeping.parts);
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

eachPage(({ address }) => {
  // An address that is known by heart, as /ayuda, has none in it: there the page says it, as it came.
  const [, named = ''] = address.pathname.split('/');
  const lang = isHelpLocale(named) ? named : root.lang;
  for (const box of document.querySelectorAll<HTMLElement>('[data-offline]')) {
    if (!('serviceWorker' in navigator && 'caches' in window)) break;
    const { offline = '', texts = '', working = '', kept = '', forgotten = '', failed = '', left = '' } = box.dataset;
    const status = box.querySelector('[role="status"]');
    let taps = 0;
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
    on('[data-keep]', async () => keep(offline, texts, lang), kept, failed);
    on('[data-forget]', async () => forget(offline), forgotten, left);
    box.hidden = !mayKeep(texts);
  }
});
