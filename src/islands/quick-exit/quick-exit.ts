import { keyDown, keyUp, NO_PRESSES, PRESSES_TO_EXIT } from '#/domain/exit-presses.ts';

/*
 * "Leave now". Put inline in every page's <head>, so that it works before anything else has loaded and when every
 * other script failed. Without it the link is a plain link. docs/decisions.md, 5; docs/quick-exit.md.
 */
const root = document.documentElement;
// What needs scripts is shown, and what is said to those without is hidden, before anything is painted.
root.dataset['js'] = '';
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
    // An async function: what throws, at once or later, is a rejection, and nothing waits for it.
    (async () => await attempt())().catch(() => undefined);
  }
  location.replace(destination);
};

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
/** Says how far the presses have come, to eyes and ears, quietly; nothing when they start again. */
const show = (before: number): void => {
  if (presses.count === before) return;
  const count = document.querySelector('[data-exit-count]');
  if (count) count.textContent = presses.count > 0 ? `${presses.count}/${PRESSES_TO_EXIT}` : '';
};
const onKey = (type: 'keydown' | 'keyup', next: (event: KeyboardEvent) => typeof presses): void => {
  addEventListener(
    type,
    (event) => {
      const before = presses.count;
      presses = next(event);
      show(before);
      const link = document.querySelector<HTMLAnchorElement>('a[data-exit]');
      if (link && presses.count >= PRESSES_TO_EXIT) leave(link);
    },
    true,
  );
};
onKey('keydown', (event) => keyDown(presses, event.key, event.repeat));
onKey('keyup', (event) => keyUp(presses, event.key, event.timeStamp));
