import { render } from 'preact';
import { Finder, type FinderStrings, type Place } from './Finder.tsx';

// Not one of Astro's islands: those bring inline scripts, and on help pages the exit is the only one.
for (const box of document.querySelectorAll<HTMLElement>('[data-finder]')) {
  const strings = JSON.parse(box.dataset['finder'] ?? '{}') as FinderStrings;
  // "Honduras=America/Tegucigalpa=Tegucigalpa|San Pedro Sula", a line each.
  const places = (box.dataset['places'] ?? '').split('\n').map((line): Place => {
    const [name = '', zones = '', also = ''] = line.split('=');
    return { name, zones: zones.split(' '), also: also.split('|') };
  });
  render(<Finder strings={strings} places={places} />, box);
}
