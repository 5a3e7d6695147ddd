import { keyDown, keyUp, NO_PRESSES, PRESSES_TO_EXIT } from '#/domain/exit-presses.ts';

/*
 * "Leave now". Put inline in every page's <head>, so that it works before anything else has loaded and when every
 * other script failed. Without it the link is a plain link. docs/decisions.md, 5; docs/quick-exit.md.
 */
const root = document.documentElement;
let destination = '';

const leave = (link: HTMLAnchorElement): void => {
  if (destination) return;
  destination = link.href;
  // Nothing of the page is painted again. Set through the object model: an attribute would break the policy.
  root.style.setProperty('display', 'none', 'important');
  document.title = link.dataset['exit'] ?? '';
  // Started, never awaited. Each of these may be missing or forbidden, and none may keep her here.
  const attempts: (() => unknown)[] = [
    () => {
      window.name = '';
    },
    () => {
      document.querySelectorAll<HTMLMediaElement>('audio,video').forEach((media) => {
        media.pause();
      });
    },
    () => {
      speechSynthesis.cancel();
    },
    () => {
      navigator.mediaSession.metadata = null;
    },
    () => {
      sessionStorage.clear();
    },
    () => {
      localStorage.clear();
    },
    () =>
      caches.keys().then((keys) => {
        keys.forEach((key) => void caches.delete(key));
      }),
    () =>
      navigator.serviceWorker.getRegistrations().then((all) => {
        all.forEach((one) => void one.unregister());
      }),
  ];
  for (const attempt of attempts) {
    try {
      void attempt();
    } catch {
      // Not there in this browser: nothing to clear.
    }
  }
  location.replace(destination);
};

const exitLink = (): HTMLAnchorElement | null => document.querySelector('a[data-exit]');

addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-exit]') : null;
    if (link) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave(link);
    }
  },
  true,
);

// Never a stuck blank page, never the hidden page: a page restored after leaving leaves again.
addEventListener('pageshow', (event) => {
  if (event.persisted && destination) location.replace(destination);
});

let presses = NO_PRESSES;
addEventListener(
  'keydown',
  (event) => {
    presses = keyDown(presses, event.key, event.repeat);
  },
  true,
);
addEventListener(
  'keyup',
  (event) => {
    const before = presses.count;
    presses = keyUp(presses, event.key, event.timeStamp);
    const link = exitLink();
    if (!link || presses.count === before) return;
    if (presses.count >= PRESSES_TO_EXIT) {
      leave(link);
      return;
    }
    const count = document.querySelector('[data-exit-count]');
    if (count) count.textContent = `${presses.count}/${PRESSES_TO_EXIT}`;
  },
  true,
);
