import { shownAddress } from '#/browser/page/each-page.ts';
import { DISCREET_MARK, isPage, linkKind } from '#/domain/discreet.ts';
import address from 'virtual:show-page';
import { sayFramed } from './framed.ts';

/*
 * The discreet visit: pages that are opened from here are shown in this document, under the address where the visit began
 * (show.ts), or, where a browser cannot, take this page's place in its list. On by itself where the page says so, elsewhere after a
 * tap. docs/quick-exit.md.
 */
type Shower = typeof import('./show.ts');

const root = document.documentElement;
const { quietTitle, discreet } = document.body.dataset;
/** A page that was saved and is opened as a file: a browser that runs this shows no other file in its place. */
const saved = location.protocol === 'file:';

// Remembered here, not only in the window's name: that is emptied for a link that leaves, and the page may stay all the
// same (an app opens, a file is saved, nobody answers).
let on = discreet !== undefined && !saved;

const quieten = (): void => {
  if (quietTitle !== undefined) document.title = quietTitle;
};

/** What shows a page in this document; nothing where it does not come, or where the browser cannot. */
let showing: Promise<Shower | undefined> | undefined;
const shower = async (): Promise<Shower | undefined> =>
  (showing ??= (import(/* @vite-ignore */ address) as Promise<Shower>).then(
    (show) => (show.canShow ? show : undefined),
    () => (showing = undefined),
  ));

const turnOn = (): void => {
  on = true;
  void shower();
  window.name = DISCREET_MARK;
  // Not before the first tap or key: a page that nobody touches keeps the title under which it was found.
  addEventListener('pointerdown', quieten, { once: true });
  addEventListener('keydown', quieten, { once: true });
};

/** What only this script can say: until it runs, every link is an ordinary one. */
const refresh = (): void => {
  if (saved) return;
  if (on || window.name === DISCREET_MARK) turnOn();
  root.dataset['visit'] = on ? 'discreet' : 'ordinary';
};

/** Opens a page in a discreet visit. */
const open = async (link: HTMLAnchorElement, href: string): Promise<void> => {
  const show = isPage(href) ? await shower() : undefined;
  if (show) await show.show(href, link);
  else location.replace(href);
};

/** Goes to a place within the page that is shown. */
const jumpTo = async (href: string): Promise<void> => {
  const show = on ? await shower() : undefined;
  if (show) show.jump(new URL(href).hash);
  // A jump within the page would add an entry too, in every visit.
  else location.replace(href);
};

/** A link's address, as seen from the page that is shown. */
const addressOf = (link: HTMLAnchorElement): string => new URL(link.getAttribute('href') ?? '', shownAddress()).href;

/** The link that an event is for. */
const linkOf = (event: Event): HTMLAnchorElement | null => (event.target instanceof Element ? event.target.closest('a') : null);

/**
 * A sign that the page is still here though a link led away: the mark is set again, so that a reload keeps the visit. A
 * second tap on a link that leaves is none, nor is anything after the exit, which hid the page.
 */
const signOfLife = (event: Event): void => {
  const link = linkOf(event);
  if (on && root.style.visibility === '' && !(link && linkKind(addressOf(link), shownAddress()) === 'outside')) window.name = DISCREET_MARK;
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
  const href = addressOf(link);
  switch (linkKind(href, shownAddress())) {
    case 'same-page':
      event.preventDefault();
      void jumpTo(href);
      break;
    case 'inside':
      if (!on) break;
      window.name = DISCREET_MARK;
      event.preventDefault();
      void open(link, href);
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
