import zones from 'virtual:finder-zones';
import { isOpenAt } from '#/domain/opening-hours.ts';
import { folded, placeMatches, placesMeant, type PlaceWish } from '#/domain/place-match.ts';
import type { FinderData } from './finder-data.ts';

/*
 * Finds a place among those of the page and shows its row under the field: its number, who answers, and a way to call. The list
 * itself stays as it is. Nothing of what is chosen is kept, sent, or put into the address.
 */

/** Letters before something is looked for: one is in the name of nearly every place. */
const LETTERS = 2;

/** An element that the page must have. */
const element = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
  return found;
};

const { words, places } = JSON.parse(element('[data-finder]', HTMLScriptElement).text) as FinderData;
const typed = element('#place', HTMLInputElement);
const status = element('.finder > [role="status"]', HTMLElement);
const found = element('.finder > .found', HTMLElement);
// The rest of the form stands behind what is read, and comes to its place with this file.
element('.finder > .more', HTMLElement).append(element('template[data-more]', HTMLTemplateElement).content);
const guess = element('.finder button', HTMLButtonElement);
const language = element('.finder select', HTMLSelectElement);
const ticks = [...document.querySelectorAll<HTMLInputElement>('.finder [type="checkbox"]')];
// The rows of the list, or those that the page holds for the finder alone.
const source: ParentNode = document.querySelector<HTMLTemplateElement>('template[data-places]')?.content ?? document;
const rows = [...source.querySelectorAll<HTMLElement>('[data-place]')].flatMap((row) => {
  const place = places.find(({ name }) => name === row.dataset['place']);
  return place ? [{ row, place }] : [];
});

/** A row as it stands under the field: as in the list, with a button to call. */
const shownRow = (row: HTMLElement): HTMLElement => {
  const shown = row.cloneNode(true) as HTMLElement;
  const number = shown.querySelector<HTMLAnchorElement>('a.number');
  if (number) {
    const call = document.createElement('a');
    call.className = 'button call';
    call.href = number.href;
    call.textContent = words.call;
    call.setAttribute('aria-label', `${words.call} ${number.getAttribute('aria-label') ?? ''}`);
    number.after(call);
  }
  return shown;
};

/** Says something under the field; what is found is named for those who hear the page, and seen by the others. */
const tell = (message: string, seen = true): void => {
  status.classList.toggle('hidden-visually', !seen);
  if (status.textContent !== message) status.textContent = message;
};

const find = (): void => {
  const ticked = (name: keyof PlaceWish): boolean => ticks.some((tick) => tick.name === name && tick.checked);
  const meant = folded(typed.value).length < LETTERS ? undefined : placesMeant(typed.value, places);
  const wish: PlaceWish = {
    names: meant,
    notPolice: ticked('notPolice'),
    whatsapp: ticked('whatsapp'),
    text: ticked('text'),
    openNow: ticked('openNow'),
    language: language.value,
  };
  const asked = meant !== undefined || language.value !== '' || ticks.some(({ checked }) => checked);
  const now = new Date();
  const fitting = asked ? rows.filter(({ place }) => placeMatches({ ...place, open: isOpenAt(place.hours, now) }, wish)) : [];
  found.replaceChildren(...fitting.map(({ row }) => shownRow(row)));
  if (meant?.length === 0) tell(words.noPlace);
  else if (asked && fitting.length === 0) tell(words.none);
  else tell(fitting.map(({ place }) => place.name).join(', '), false);
};

guess.addEventListener('click', () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const place = places.find(({ code }) => zones[code]?.includes(zone));
  typed.value = place?.name ?? '';
  find();
  if (!place) tell(words.noGuess);
  // The button stands below what it found.
  typed.scrollIntoView({ block: 'center' });
});
element('.finder', HTMLElement).addEventListener('input', find);
// What was typed before this file came counts too.
find();
