import type { Page } from '@playwright/test';

/** What the page was when she left, and what it was a moment later. */
export interface Seen {
  address: string;
  entries: number;
  name: string;
  visibility: string;
  opacity: string;
  body: string;
  speaks: number;
  stores: number;
  workers: number;
}

declare global {
  interface Window {
    /** With the addresses that were asked for before she left: a driver may hear of them late. */
    seen: { then?: Seen; now?: Seen; began?: string[] };
    /** What the page asked for itself, and when. A browser lists a request only once it has ended. */
    fetches: { name: string; startTime: number }[];
    /** Lets what was asked for be read, or not. */
    bodies: { comes: () => void; fails: () => void; asked: boolean };
  }
}

/**
 * Gives a page what scenarios use: `until`, a voice (`lastSaid`, `voicesCome`), and answers whose inside waits (`bodies`).
 * @param late the addresses whose answers are not read before `bodies` says so
 */
export const prepare = async (page: Page, { lateVoices, late }: { lateVoices: boolean; late: RegExp | undefined }): Promise<void> => {
  await page.addInitScript(
    ({ voicesAreLate, source }) => {
      let known = voicesAreLate ? [] : [{ lang: 'es-MX', localService: true }];
      let speaks = 0;
      const synth = Object.assign(new EventTarget(), {
        getVoices: () => known,
        speak: (utterance: unknown) => {
          speaks += 1;
          Object.assign(window, { lastSaid: utterance });
        },
        cancel: () => undefined,
      });
      const fetches: Window['fetches'] = [];
      const plainFetch = window.fetch.bind(window);
      const noted: typeof window.fetch = (asked, init) => {
        fetches.push({ name: asked instanceof Request ? asked.url : new URL(asked, location.href).href, startTime: performance.now() });
        return plainFetch(asked, init);
      };
      window.fetch = noted;
      Object.defineProperty(window, 'speechSynthesis', { value: synth });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: function Utterance() {
          return undefined;
        },
      });
      const nothing = (): void => undefined;
      const bodies = { comes: nothing, fails: nothing, asked: false };
      const held = new Promise<void>((comes, fails) => {
        bodies.comes = comes;
        bodies.fails = () => fails(new TypeError('The line broke.'));
      });
      held.catch(() => undefined);
      if (source !== '')
        for (const read of ['json', 'text'] as const) {
          // eslint-disable-next-line @typescript-eslint/unbound-method -- it is given its answer below
          const plain = Response.prototype[read] as () => Promise<unknown>;
          const waits = async function (this: Response): Promise<unknown> {
            if (new RegExp(source).test(this.url)) {
              bodies.asked = true;
              await held;
            }
            return plain.call(this);
          };
          Object.assign(Response.prototype, { [read]: waits });
        }
      const look = async (): Promise<unknown> => {
        const { visibility, opacity } = getComputedStyle(document.documentElement);
        const said = {
          address: location.href,
          entries: history.length,
          name: window.name,
          visibility,
          opacity,
          body: document.body.innerHTML,
          speaks,
        };
        return { ...said, stores: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length };
      };
      Object.assign(window, {
        bodies,
        fetches,
        look,
        voicesCome: () => {
          known = [{ lang: 'es-MX', localService: true }];
          synth.dispatchEvent(new Event('voiceschanged'));
        },
        until: async (selector: string): Promise<unknown> => {
          for (;;) {
            const found = document.querySelector(selector);
            if (found) return found;
            await new Promise((resolve) => setTimeout(resolve, 10));
          }
        },
      });
    },
    { voicesAreLate: lateVoices, source: late?.source ?? '' },
  );
};

/** What hands do on a page that is gone but still there, and what a browser tells it. */
const HANDS = `
  for (const link of document.querySelectorAll('main a, main button')) link.click();
  for (const field of document.querySelectorAll('input, select')) {
    for (const event of ['focusin', 'focus', 'input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
  }
  for (const key of ['a', 'Enter']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerId: 7 }));
  for (const event of ['focus', 'pageshow']) dispatchEvent(new Event(event));
  for (const event of ['visibilitychange']) document.dispatchEvent(new Event(event));
`;

/** Milliseconds that the page stays after the exit, with what comes meanwhile, before its load is stopped so that it can be asked. */
export const STAYS = 900;

/**
 * Leaves, in one go: the browser answers nothing more while the next page is on its way. So the page itself notes what it was right
 * after the exit and at the end, and then stops the load.
 */
export const leave = async (page: Page, then: string): Promise<void> => {
  await page.evaluate(`(async () => {
    window.seen = {};
    const left = performance.now();
    document.querySelector('[data-exit]').click();
    seen.then = await look();
    setTimeout(() => { ${then} }, 150);
    setTimeout(() => { ${HANDS} }, 300);
    setTimeout(async () => {
      seen.began = [...performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType !== 'fetch'), ...fetches].filter(({ startTime }) => startTime < left).map(({ name }) => name);
      seen.now = await look();
      window.stop();
    }, ${String(STAYS)});
  })(), undefined`);
};
