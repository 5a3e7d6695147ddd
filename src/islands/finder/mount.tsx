import { render } from 'preact';
import { Finder, type FinderStrings } from './Finder.tsx';

// Not one of Astro's islands: those bring inline scripts, and on help pages the exit is the only one.
for (const box of document.querySelectorAll<HTMLElement>('[data-finder]')) {
  const strings = JSON.parse(box.dataset['finder'] ?? '{}') as FinderStrings;
  // "Honduras=America/Tegucigalpa …", a line each: which zones a country's clocks show.
  const zones = new Map(
    (box.dataset['zones'] ?? '').split('\n').flatMap((line) => {
      const [name = '', own = ''] = line.split('=');
      return own.split(' ').map((zone): [string, string] => [zone, name]);
    }),
  );
  render(<Finder strings={strings} zones={zones} />, box);
}
