import { isOpenAt } from '#/domain/opening-hours.ts';
import { placeMatches, placesMeant, type PlaceWish } from '#/domain/place-match.ts';
import type { FinderData } from './finder-data.ts';

/*
 * Narrows the list of places that is already on the page: it hides rows and never adds any. Nothing of what is chosen is
 * kept, sent, or put into the address.
 */

/** As many places as are named under the box: the first of the list stand above it, and would stay out of sight. */
const NAMED = 3;

/** An element that the page must have. */
const element = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
  return found;
};

const { words, places } = JSON.parse(element('.finder > script', HTMLScriptElement).text) as FinderData;
const typed = element('#place', HTMLInputElement);
const status = element('.finder > [role="status"]', HTMLElement);
const guess = element('.finder > button', HTMLButtonElement);
const language = element('.finder select', HTMLSelectElement);
const ticks = [...document.querySelectorAll<HTMLInputElement>('.finder [type="checkbox"]')];
const rows = [...document.querySelectorAll<HTMLElement>('[data-place]')].map((row) => {
  const place = places.find(({ name }) => name === row.dataset['place']);
  if (!place) throw new Error(`The finder does not know ${row.dataset['place'] ?? ''}.`);
  return { row, place };
});

/** The links that stand in the status line. */
let links: HTMLAnchorElement[] = [];

/** Says something in the status line, before its links. What stands there is not said again. */
const tell = (message: string): void => {
  const said = [message, ...(links.length === 0 ? [] : [`${words.open} `, ...links])];
  if (said.map((one) => (typeof one === 'string' ? one : one.text)).join('') !== status.textContent) status.replaceChildren(...said);
};

/** A link to the page that a row leads to. */
const linkTo = (row: HTMLElement, name: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = row.querySelector('a[href^="/"]')?.getAttribute('href') ?? '';
  link.textContent = name;
  return link;
};

const narrow = (): void => {
  const ticked = (name: keyof PlaceWish): boolean => ticks.some((tick) => tick.name === name && tick.checked);
  const meant = typed.value.trim() === '' ? undefined : placesMeant(typed.value, places);
  // A place that nobody knows by that name hides nothing: the numbers stay in sight.
  const names = meant?.length === 0 ? undefined : meant;
  const wish: PlaceWish = {
    names,
    notPolice: ticked('notPolice'),
    whatsapp: ticked('whatsapp'),
    text: ticked('text'),
    openNow: ticked('openNow'),
    language: language.value,
  };
  const now = new Date();
  const shown = rows.filter(({ row, place }) => {
    row.hidden = !placeMatches({ ...place, open: isOpenAt(place.hours, now) }, wish);
    return !row.hidden;
  });
  links = names === undefined || shown.length > NAMED ? [] : shown.map(({ row, place }) => linkTo(row, place.name));
  tell(meant?.length === 0 ? words.noPlace : shown.length === 0 ? words.none : '');
  // On home the other countries are folded away until something is asked.
  if (meant || language.value !== '' || ticks.some(({ checked }) => checked)) document.querySelector('[data-places-box]')?.setAttribute('open', '');
};

guess.addEventListener('click', () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const place = places.find(({ zones }) => zones.includes(zone));
  if (!place) {
    tell(words.noGuess);
    return;
  }
  typed.value = place.name;
  narrow();
});
element('.finder', HTMLElement).addEventListener('input', narrow);
// What was typed and ticked before this file came counts too; a tap on the button would have been lost, so it was not seen.
guess.disabled = false;
narrow();
