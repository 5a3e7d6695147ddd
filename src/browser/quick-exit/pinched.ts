/*
 * Two fingers make the page larger, and what is fixed to it goes out of sight with it: the bar with the exit, and what is said above it, follow
 * what is seen, in place and in size. So does a page that is wider than a phone's screen, and one over which a keyboard lies, as on an iPhone;
 * elsewhere the page becomes lower with it (interactive-widget, in Document.astro).
 */
const view = window.visualViewport;

/** A page that is as much as this larger is one that was pinched. */
const PINCHED = 1.02;
/** Pixels that are more than a scrollbar: a phone lays what is fixed on a page that is wider than its screen to the edges of that page. */
const WIDER = 20;
/** Pixels of a page's height that a keyboard takes at least, and a browser's own bars do not. */
const KEYBOARD = 100;

/** What is said above the bar: that a page is on its way or has not come (show.ts), that each page may be listed. */
const SAID = '.when-listed, .above-bar';

const follow = (): void => {
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!view || !bar) return;
  const { scale, offsetLeft, offsetTop, width, height } = view;
  const isWhole = scale < PINCHED && innerWidth - width < WIDER && document.documentElement.clientHeight - height < KEYBOARD;
  // Set first: it may become higher by it.
  bar.style.cssText = isWhole
    ? ''
    : `position:fixed;inset:0 auto auto 0;z-index:3;inline-size:${width * scale}px;background:var(--color-page);transform-origin:0 0`;
  const top = offsetTop + height - bar.offsetHeight / scale;
  /** To where something is moved, within what is seen. */
  const moved = (left: number, down: number): string => (isWhole ? '' : `translate(${left}px,${down}px) scale(${1 / scale})`);
  bar.style.transform = moved(offsetLeft, top);
  for (const one of document.querySelectorAll<HTMLElement>(SAID)) {
    one.style.inlineSize = bar.style.inlineSize;
    one.style.transformOrigin = '0 100%';
    one.style.transform = moved(offsetLeft - one.offsetLeft, top - one.offsetTop - one.offsetHeight);
  }
};
view?.addEventListener('resize', follow);
view?.addEventListener('scroll', follow);
// A translation, or large letters, may make the page wider at any time, and its bar with it.
const wider = new ResizeObserver(follow);
/** Another page has a bar of its own, and a page restored from memory may stand otherwise. */
const begin = (): void => {
  wider.disconnect();
  const bar = document.querySelector('.bar');
  if (bar) wider.observe(bar);
  follow();
};
addEventListener('pageshown', begin);
addEventListener('pageshow', begin);
addEventListener('said', follow);
