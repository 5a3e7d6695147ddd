import { DISCREET_MARK, linkKind } from '#/domain/discreet.ts';

/*
 * The discreet visit: pages that are opened from here take this page's place in the browser's list, so that "Back"
 * does not walk through them. On by itself where the page says so, elsewhere after a tap. docs/quick-exit.md.
 */
const root = document.documentElement;
const { quietTitle, discreet } = document.body.dataset;

const isOn = (): boolean => window.name === DISCREET_MARK;

const quieten = (): void => {
  if (quietTitle !== undefined && isOn()) document.title = quietTitle;
};

const turnOn = (): void => {
  window.name = DISCREET_MARK;
  root.dataset['visit'] = 'discreet';
  // Not before the first tap or key: a page that nobody touches keeps the title under which it was found.
  addEventListener('pointerdown', quieten, { once: true });
  addEventListener('keydown', quieten, { once: true });
};

const refresh = (): void => {
  if (discreet !== undefined || isOn()) turnOn();
};

addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-turn-discreet]')) {
    turnOn();
    quieten();
    return;
  }
  const link = target?.closest('a');
  if (!link || !isOn() || event.defaultPrevented || event.button !== 0) return;
  switch (linkKind(link.href, location.href)) {
    case 'inside':
      event.preventDefault();
      location.replace(link.href);
      break;
    case 'same-page':
      // A jump within the page would add an entry too.
      event.preventDefault();
      location.replace(link.href);
      break;
    case 'outside':
      window.name = '';
      break;
    case 'other':
      break;
  }
});

// After "Back" from another site the page may come out of the browser's memory with its mark emptied.
addEventListener('pageshow', refresh);
refresh();
