import { hasLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { isOpenAt } from '#/domain/opening-hours.ts';
import { folded, placeMatches, placesMeant, type PlaceWish } from '#/domain/place-match.ts';
import type { FinderData, KnownPlaces } from './finder-data.ts';

/** What a page knows of places, to be looked through by the field of this one. */
interface Known {
  data: FinderData;
  /** The row of each place, to be copied. */
  rows: { row: HTMLElement; place: FinderData['places'][number] }[];
}

/** What a page knows: its list, or the rows that it holds for the finder alone. */
const knownOf = (page: ParentNode): Known => {
  const data = JSON.parse(element(page, '[data-finder]', HTMLScriptElement).text) as FinderData;
  const source: ParentNode = page.querySelector<HTMLTemplateElement>('template[data-places]')?.content ?? page;
  const rows = [...source.querySelectorAll<HTMLElement>('[data-place]')].flatMap((row) => {
    const place = data.places.find(({ name }) => name === row.dataset['place']);
    return place ? [{ row, place }] : [];
  });
  return { data, rows };
};

/** Letters before something is looked for: one is in the name of nearly every place. */
const LETTERS = 2;

/** An element that a page must have. */
const element = <Kind extends Element>(page: ParentNode, selector: string, kind: new () => Kind): Kind => {
  const found = page.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
  return found;
};

/** A row as it stands under the field: as in the list, with a button to call. */
const shownRow = (row: HTMLElement, words: FinderData['words']): HTMLElement => {
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

/**
 * Finds a place among those that a page knows and shows its row under the field of this one: its number, who answers, and a way to
 * call. A list stays as it is. Nothing of what is chosen is kept, sent, or put into the address.
 * @param page the page that knows the places: this one, or the list that was fetched
 */
export const startFinder = (page: ParentNode): void => {
  const {
    data: { words, places },
    rows,
  } = knownOf(page);
  let known: KnownPlaces = {};
  let coming: Promise<void> | undefined;
  const typed = element(document, '#place', HTMLInputElement);
  const status = element(document, '.finder > [role="status"]', HTMLElement);
  const found = element(document, '.finder > .found', HTMLElement);
  // The rest of the form stands behind what is read, and comes to its place with this file.
  element(document, '.finder > .more', HTMLElement).append(element(page, 'template[data-more]', HTMLTemplateElement).content);
  const guess = element(document, '.finder button', HTMLButtonElement);
  const language = element(document, '.finder select', HTMLSelectElement);
  const ticks = [...document.querySelectorAll<HTMLInputElement>('.finder [type="checkbox"]')];

  /** Says something under the field; what is found is named for those who hear the page, and seen by the others. */
  const tell = (message: string, seen = true): void => {
    status.classList.toggle('hidden-visually', !seen);
    if (status.textContent !== message) status.textContent = message;
  };

  const find = (): void => {
    if (hasLeft()) return;
    const ticked = (name: keyof PlaceWish): boolean => ticks.some((tick) => tick.name === name && tick.checked);
    const called = places.map(({ code, name }) => ({ name, also: known[code]?.also ?? [] }));
    const meant = folded(typed.value).length < LETTERS ? undefined : placesMeant(typed.value, called).map(({ name }) => name);
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
    found.replaceChildren(...fitting.map(({ row }) => shownRow(row, words)));
    if (meant?.length === 0) tell(words.noPlace);
    else if (asked && fitting.length === 0) tell(words.none);
    else tell(fitting.map(({ place }) => place.name).join(', '), false);
  };

  /** Fetches what the countries are called, once someone comes to the field: the same for everyone, and no copy of it stays. */
  const fetchPlaces = async (): Promise<void> => {
    try {
      const answer = await stillHere(fetch('/search/places.json', { cache: 'no-store', credentials: 'same-origin' }));
      known = (await stillHere(answer.json())) as KnownPlaces;
    } catch {
      // Names still find their places; whoever comes to the field again asks again.
      coming = undefined;
    }
    find();
  };
  const comePlaces = (): Promise<void> => (coming ??= fetchPlaces());
  const come = (): void => {
    if (!hasLeft()) void comePlaces();
  };

  guess.addEventListener('click', () => {
    void stillHere(comePlaces()).then(() => {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const place = places.find(({ code }) => known[code]?.zones.includes(zone));
      typed.value = place?.name ?? '';
      find();
      if (!place) tell(words.noGuess);
      // The button stands below what it found.
      typed.scrollIntoView({ block: 'center' });
    });
  });
  for (const event of ['focusin', 'input'] as const) element(document, '.finder', HTMLElement).addEventListener(event, come);
  element(document, '.finder', HTMLElement).addEventListener('input', find);
  // What was typed before this file came counts too.
  find();
  if (typed.value !== '' || document.activeElement === typed) come();
};
