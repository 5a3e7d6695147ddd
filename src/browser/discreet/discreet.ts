import { hasLeft, later } from '#/browser/quick-exit/has-left.ts';
import { sayFramed } from './framed.ts';

/*
 * What a discreet visit needs beside an ordinary tap (tap.ts, which stands in the page): a new tab would be an ordinary visit, with the
 * whole title of its page in the history, so that it is opened here, or leads to where the visit began. docs/quick-exit.md.
 */
/** Milliseconds after which a link leads again to where it led: by then the menu that the browser shows for it is open. */
const MENU = 300;

/** A link, within a drawing too: that one has neither an origin nor an address that can be set, and cannot be told to be clicked. */
type Link = HTMLAnchorElement | SVGAElement;

/** The links that lead elsewhere while a menu opens. */
const turned = new WeakSet<Link>();

/** The link of ours that an event in a discreet visit is for, however its address is written. */
const discreetLink = ({ target }: Event): Link | undefined => {
  // Nothing says what the visit is in a page that was saved.
  const { visit = 'ordinary' } = document.documentElement.dataset;
  const link = target instanceof Element && visit !== 'ordinary' ? target.closest<Link>('a[href]') : null;
  return link && new URL(link.getAttribute('href') ?? '', location.href).origin === location.origin ? link : undefined;
};

// Another button of the mouse opens a new tab.
addEventListener('auxclick', (event) => {
  const link = event.button === 1 ? discreetLink(event) : undefined;
  if (!link) return;
  event.preventDefault();
  link.dispatchEvent(new MouseEvent('click', event));
});
// So does the menu of a finger that stays, or of the right button.
addEventListener('contextmenu', (event) => {
  const link = discreetLink(event);
  if (!link || turned.has(link) || hasLeft()) return;
  const href = link.getAttribute('href') ?? '';
  turned.add(link);
  link.setAttribute('href', location.href);
  later(() => {
    link.setAttribute('href', href);
    turned.delete(link);
  }, MENU);
});
// And a link that is drawn to the tabs.
addEventListener('dragstart', (event) => {
  if (discreetLink(event)) event.preventDefault();
});
if (top !== window) sayFramed();
