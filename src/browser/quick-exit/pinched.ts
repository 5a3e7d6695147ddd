/*
 * Two fingers make the page larger, and what is fixed to it goes out of sight with it: the bar with the exit, and what is said above it, follow
 * what is seen, in place and in size. So does a page that is wider than a phone's screen.
 */
const view = window.visualViewport;

/** A page that is as much as this larger is one that was pinched. */
const PINCHED = 1.02;
/** Pixels that are more than a scrollbar: a phone lays what is fixed on a page that is wider than its screen to the edges of that page. */
const WIDER = 20;

/** What is said above the bar: that a page is on its way or has not come (show.ts), that each page may be listed. */
const SAID = '.when-listed, .above-bar';

const follow = (): void => {
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!view || !bar) return;
  const said = document.querySelectorAll<HTMLElement>(SAID);
  if (view.scale < PINCHED && innerWidth - view.width < WIDER) {
    bar.style.cssText = '';
    for (const { style } of said) for (const name of ['inline-size', 'transform-origin', 'transform']) style.removeProperty(name);
    return;
  }
  const { scale, offsetLeft, offsetTop, width, height } = view;
  // Set first: it may become higher by it.
  bar.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:3;inline-size:${width * scale}px;background:var(--color-page);transform-origin:0 0`;
  const top = offsetTop + height - bar.offsetHeight / scale;
  bar.style.transform = `translate(${offsetLeft}px,${top}px) scale(${1 / scale})`;
  for (const one of said) {
    one.style.inlineSize = `${width * scale}px`;
    one.style.transformOrigin = '0 100%';
    one.style.transform = `translate(${offsetLeft - one.offsetLeft}px,${top - one.offsetTop - one.offsetHeight}px) scale(${1 / scale})`;
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
