import { render } from 'preact';
import { Finder, type FinderStrings } from './Finder.tsx';

// Not one of Astro's islands: those bring inline scripts, and on help pages the exit is the only one.
for (const box of document.querySelectorAll<HTMLElement>('[data-finder]')) {
  const strings = JSON.parse(box.dataset['finder'] ?? '{}') as FinderStrings;
  render(<Finder strings={strings} />, box);
}
