import { eachPage } from '#/browser/page/each-page.ts';
import { hasLeft } from '#/browser/quick-exit/has-left.ts';

/** What the page is called while a light is the last one that has come; the first one needs no name. */
const NAMES = ['second-light', 'third-light', 'fourth-light'];

/** All that lies above the middle of the window, however far. */
const READ = '999999px 0px -45% 0px';

/* The drawing beside a story takes the light of what is being read. Without this, the first one stays. Nothing is kept, sent or asked for. */
eachPage(({ signal }) => {
  const reader = document.querySelector('.in-lights');
  if (!reader) return;
  const read = new Set<Element>();
  // left: it asks first
  const watch = new IntersectionObserver(
    (entries) => {
      if (hasLeft()) return;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) read.add(target);
        else read.delete(target);
      }
      reader.classList.remove(...NAMES);
      reader.classList.add(...NAMES.slice(Math.max(read.size - 1, 0), read.size));
    },
    { rootMargin: READ },
  );
  for (const place of reader.querySelectorAll('.light-strip')) watch.observe(place);
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
});
