import { hasLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { isOpenAt } from '#/domain/opening-hours.ts';
import { placeOffers, type PlaceFacts, type PlaceWish } from '#/domain/place-facts.ts';
import { folded, placesFound } from '#/domain/place-match.ts';
import type { FinderData, FinderPlace, KnownPlaces } from './finder-data.ts';
import { heardOf, shownPlaces, type FoundPlace } from './shown-places.ts';

/** What a page knows of places, to be looked through by the field of this one. */
interface Known {
  data: FinderData;
  /** The row of each place, to be copied. */
  rows: { row: HTMLElement; place: FinderPlace }[];
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

/** Pixels of what is found that are to be in sight: some rows, or a number with its button. */
const WORTH_SEEING = 210;
/** Pixels at the end of a phone's screen that the bar takes. */
const BAR = 72;

/** What a place offers at an instant, with what was left out of the page to be short. */
const factsAt = ({ hours = 'unknown', ...place }: FinderPlace, now: Date): PlaceFacts => ({
  number: false,
  notPolice: false,
  whatsapp: false,
  text: false,
  others: false,
  languages: [],
  ...place,
  open: isOpenAt(hours, now),
});

/** An element that a page must have. */
const element = <Kind extends Element>(page: ParentNode, selector: string, kind: new () => Kind): Kind => {
  const found = page.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
  return found;
};

/**
 * Finds a place among those that a page knows and shows it under the field of this one: several as a bare list, one with its number, who
 * answers, and a way to call. A list stays as it is. Nothing of what is chosen is kept, sent, or put into the address.
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
  const finder = element(document, '.finder', HTMLElement);
  const more = element(document, '.finder > .more', HTMLElement);
  // The rest of the form stands behind what is read, and comes to its place with this file.
  more.append(element(page, 'template[data-more]', HTMLTemplateElement).content);
  const guess = element(document, '.finder button', HTMLButtonElement);
  const language = element(document, '.finder select', HTMLSelectElement);
  const ticks = [...document.querySelectorAll<HTMLInputElement>('.finder [type="checkbox"]')];

  /** Says something under the field; what is found is named for those who hear the page, and seen by the others. */
  const tell = (message: string, seen = true): void => {
    status.classList.toggle('hidden-visually', !seen);
    if (status.textContent !== message) status.textContent = message;
  };

  /** What nobody may know of a place, of what was asked, in words. */
  const unknownOf = (wish: PlaceWish): string => {
    const open = wish.openNow ? ticks.find(({ name }) => name === 'openNow')?.labels?.[0]?.textContent.trim() : undefined;
    const spoken = wish.language === '' ? undefined : `${words.speaks} ${language.selectedOptions[0]?.text ?? ''}`;
    return `${words.unknown} ${[open, spoken].filter((one) => one !== undefined).join(` ${words.or} `)}`;
  };

  const find = (): void => {
    if (hasLeft()) return;
    const ticked = (name: keyof PlaceWish): boolean => ticks.some((tick) => tick.name === name && tick.checked);
    const wish: PlaceWish = {
      notPolice: ticked('notPolice'),
      whatsapp: ticked('whatsapp'),
      text: ticked('text'),
      openNow: ticked('openNow'),
      language: language.value,
    };
    const isTyped = folded(typed.value).length >= LETTERS;
    const isWished = language.value !== '' || ticks.some(({ checked }) => checked);
    const called = rows.map((one) => ({ also: [], places: [], ...known[one.place.code], ...one, name: one.place.name }));
    const meant = isTyped ? placesFound(typed.value, called) : isWished ? called.map((country) => ({ country, place: undefined })) : [];
    const now = new Date();
    const offering = (offers: boolean | undefined): FoundPlace[] =>
      meant.flatMap(({ country: { row, name, place: facts }, place }) =>
        placeOffers(factsAt(facts, now), wish) === offers ? [{ row, name, place }] : [],
      );
    const sure = isWished ? offering(true) : meant.map(({ country: { row, name }, place }) => ({ row, name, place }));
    const unknown = isWished ? offering(undefined) : [];
    found.replaceChildren(...shownPlaces(sure, unknown, unknownOf(wish), words.call));
    const isNone = isTyped && meant.length === 0;
    // Of two letters it is not yet said that they are no place.
    if (isNone && folded(typed.value).length > LETTERS) tell(words.noPlace);
    else if (isWished && !isNone && sure.length + unknown.length === 0) tell(words.none);
    else tell(heardOf(sure, unknown, unknownOf(wish)), false);
  };

  /** On a phone the field may stand at the end of the screen, and a keyboard below it: what is found comes up with it. */
  const comeIntoSight = (): void => {
    const { top, height } = found.getBoundingClientRect();
    const seen = (window.visualViewport?.height ?? window.innerHeight) - BAR;
    if (height > 0 && top + Math.min(height, WORTH_SEEING) > seen) finder.scrollIntoView();
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
    if (document.activeElement === typed) comeIntoSight();
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
      status.after(found);
      find();
      if (!place) tell(words.noGuess);
      // The button stands below what it found.
      typed.scrollIntoView({ block: 'center' });
    });
  });
  for (const event of ['focusin', 'input'] as const) finder.addEventListener(event, come);
  finder.addEventListener('input', ({ target }) => {
    // Below what was touched last: what she ticks does not move away.
    (target === typed ? status : more).after(found);
    find();
    if (target === typed) comeIntoSight();
  });
  // What was typed before this file came counts too.
  find();
  if (typed.value !== '' || document.activeElement === typed) come();
};
