import { hydrate, render } from 'preact';
import { eachPage } from '#/browser/page/each-page.ts';
import { onLeft } from '#/browser/quick-exit/has-left.ts';
import { Search } from './Search.tsx';
import type { SearchData } from './search-data.ts';

/*
 * The search of a page: what stands in it ready, and its data as JSON. A module of the site starts it, and no script within the page:
 * in a discreet visit it may have taken the place of another, whose policy knows none.
 */
/**
 * What was typed, for her who opens a page in a discreet visit and comes back by the page's own "Back": all of it is one document. In memory
 * alone (docs/decisions.md, 62): it goes with the document, by the exit too, and where the search is opened anew.
 */
let typed = '';
const forget = (): void => {
  typed = '';
};
onLeft(forget);
addEventListener('pagehide', forget);

eachPage(({ signal }) => {
  const place = document.querySelector('[data-search]');
  const whole = place?.closest('.search');
  const data = document.querySelector<HTMLScriptElement>('[data-search-data]');
  if (!place || !whole || !data) return;
  const tellNothing = (nothing: boolean): void => {
    whole.classList.toggle('nothing', nothing);
    whole.querySelector('.also')?.toggleAttribute('hidden', nothing);
    whole.querySelector('.worries')?.toggleAttribute('hidden', !nothing);
  };
  const before = document.body.dataset['returned'] === undefined ? '' : typed;
  typed = before;
  const keep = (now: string): void => {
    typed = now;
  };
  hydrate(<Search {...(JSON.parse(data.text) as SearchData)} {...{ before, keep, tellNothing }} />, place);
  // Until then the page waits to say that the search does not come (search.css).
  place.setAttribute('data-started', '');
  signal.addEventListener('abort', () => {
    render(null, place);
  });
});
