/*
 * Two fingers make the page larger, and what is fixed to it goes out of sight with it: the bar with the exit follows what is seen, in place
 * and in size.
 */
const view = window.visualViewport;

/** A page that is as much as this larger is one that was pinched. */
const PINCHED = 1.02;

const follow = (): void => {
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!view || !bar) return;
  if (view.scale < PINCHED) {
    bar.style.cssText = '';
    return;
  }
  const { scale, offsetLeft, offsetTop, width, height } = view;
  // Set first: it may become higher by it.
  bar.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:3;inline-size:${width * scale}px;background:var(--color-page);transform-origin:0 0`;
  bar.style.transform = `translate(${offsetLeft}px,${offsetTop + height - bar.offsetHeight / scale}px) scale(${1 / scale})`;
};
view?.addEventListener('resize', follow);
view?.addEventListener('scroll', follow);
// Another page has a bar of its own, and a page restored from memory may stand otherwise.
addEventListener('pageshown', follow);
addEventListener('pageshow', follow);
