import { DISCREET_MARK, linkKind } from '#/domain/discreet.ts';
import { sayFramed } from './framed.ts';

/*
 * The discreet visit: pages that are opened from here take this page's place in the browser's list, so that "Back"
 * does not walk through them. On by itself where the page says so, elsewhere after a tap. docs/quick-exit.md.
 */
const root = document.documentElement;
const { quietTitle, discreet } = document.body.dataset;

// Remembered here, not only in the window's name: that is emptied for a link that leaves, and the page may stay all the
// same (an app opens, a file is saved, nobody answers).
let on = discreet !== undefined;

const quieten = (): void => {
  if (quietTitle !== undefined) document.title = quietTitle;
};

const turnOn = (): void => {
  on = true;
  window.name = DISCREET_MARK;
  // Not before the first tap or key: a page that nobody touches keeps the title under which it was found.
  addEventListener('pointerdown', quieten, { once: true });
  addEventListener('keydown', quieten, { once: true });
};

/** What only this script can say: until it runs, every link is an ordinary one. */
const refresh = (): void => {
  if (on || window.name === DISCREET_MARK) turnOn();
  root.dataset['visit'] = on ? 'discreet' : 'ordinary';
};

/** The link that an event is for. */
const linkOf = (event: Event): HTMLAnchorElement | null => (event.target instanceof Element ? event.target.closest('a') : null);

/**
 * A sign that the page is still here though a link led away: the mark is set again, so that a reload keeps the visit. A
 * second tap on a link that leaves is none, nor is anything after the exit, which hid the page.
 */
const signOfLife = (event: Event): void => {
  const link = linkOf(event);
  if (on && root.style.visibility === '' && !(link && linkKind(link.href, location.href) === 'outside')) window.name = DISCREET_MARK;
};

addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-turn-discreet]')) {
    on = true;
    refresh();
    quieten();
    return;
  }
  const link = linkOf(event);
  // A new tab or window is the browser's own affair.
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  switch (linkKind(link.href, location.href)) {
    case 'same-page':
      // A jump within the page would add an entry too, in every visit.
      event.preventDefault();
      location.replace(link.href);
      break;
    case 'inside':
      if (!on) break;
      window.name = DISCREET_MARK;
      event.preventDefault();
      location.replace(link.href);
      break;
    case 'outside':
      if (!on) break;
      window.name = '';
      break;
    case 'other':
      break;
  }
});

// After "Back" from another site the page may come out of the browser's memory with its mark emptied.
addEventListener('pageshow', refresh);
for (const sign of ['pointerdown', 'keydown', 'focus'] as const) addEventListener(sign, signOfLife);
document.addEventListener('visibilitychange', signOfLife);
refresh();
if (top !== window) sayFramed();
