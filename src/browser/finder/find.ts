import { askedFor, hasLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { isOpenAt } from '#/domain/opening-hours.ts';
import { placeOffers } from '#/domain/place-facts.ts';
import { folded, LETTERS, placesFound } from '#/domain/place-match.ts';
import type { FinderData, KnownPlaces } from './finder-data.ts';
import { shownPlaces } from './shown-places.ts';

/** An element that a page must have. */
const element = <Kind extends Element>(page: ParentNode, selector: string, kind: new () => Kind): Kind => {
  const found = page.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(selector);
  return found;
};

/**
 * Finds a place among those that a page knows and shows it under the field of this one: several as a bare list, one with its number, who
 * answers, and a way to call. A list stays as it is. Nothing of what is chosen is kept, sent, or put into the address.
 * @param page the page that knows the places: this one, or the list that was fetched
 * @param signal ends with the page of the field: another one’s numbers are no business of what was typed here
 */
export const startFinder = (page: ParentNode, signal: AbortSignal): void => {
  const { words, places } = JSON.parse(element(page, '[data-finder]', HTMLScriptElement).text) as FinderData;
  const source: ParentNode = page.querySelector<HTMLTemplateElement>('template[data-places]')?.content ?? page;
  // The rows to be copied: the list's, or those that a page holds for the finder alone, in the order of what is known of them.
  const rows = [...source.querySelectorAll<HTMLElement>('[data-place]')];
  let known: KnownPlaces = {};
  let coming: Promise<void> | undefined;
  const typed = element(document, '#place', HTMLInputElement);
  const status = element(document, '.finder > [role="status"]', HTMLElement);
  const found = element(document, '.finder > .found', HTMLElement);
  const finder = element(document, '.finder', HTMLElement);
  const more = element(document, '.finder > .more', HTMLElement);
  // The rest of the list's form stands behind what is read, and comes to its place with this file; home has none.
  more.append(...(page.querySelector<HTMLTemplateElement>('template[data-more]')?.content.children ?? []));
  const guess = document.querySelector('.finder button');
  const language = document.querySelector<HTMLSelectElement>('.finder select');
  const ticks = [...document.querySelectorAll<HTMLInputElement>('.finder [type="checkbox"]')];

  /** Says something under the field; what is found is named for those who hear the page, and seen by the others. */
  const tell = (message: string, seen = true): void => {
    status.classList.toggle('hidden-visually', !seen);
    if (status.textContent !== message) status.textContent = message;
  };

  /** On a phone the field may stand at the end of the screen, and a keyboard below it: what is found comes up with it. */
  const comeIntoSight = (): void => {
    if (found.firstChild) finder.scrollIntoView({ block: 'nearest' });
  };

  const find = (): void => {
    if (hasLeft() || signal.aborted) return;
    const wishes = [...ticks.filter(({ checked }) => checked).map(({ name }) => name), language?.value ?? ''].filter((wish) => wish !== '');
    const letters = folded(typed.value).length;
    const called = rows.flatMap((row, at) => {
      const facts = places[at];
      return facts ? [{ also: [], places: [], ...known[facts.code], row, name: row.dataset['place'] ?? '', facts }] : [];
    });
    const asked = wishes.length > 0 ? called.map((country) => ({ country, place: undefined })) : [];
    const meant = letters < LETTERS ? asked : placesFound(typed.value, called);
    const now = new Date();
    const offering = (offers: boolean | undefined): typeof meant =>
      meant.filter(
        ({ country: { facts } }) => (wishes.length === 0 || placeOffers({ ...facts, open: isOpenAt(facts.hours, now) }, wishes)) === offers,
      );
    // Of what was asked, what nobody may know of a place.
    const unknown = [
      ...(wishes.includes('openNow') ? [words.openNow] : []),
      ...(language?.value ? [`${words.speaks} ${language.selectedOptions[0]?.text ?? ''}`] : []),
    ];
    const [sure, unsure] = [offering(true), offering(undefined)];
    found.replaceChildren(...shownPlaces(sure, unsure, typed.value, `${words.unknown} ${unknown.join(` ${words.or} `)}`, words.call));
    // In danger whoever found one place needs the number of that place: those of the countries that stand first would mislead.
    const one = found.querySelector('.band') ? [...sure, ...unsure][0]?.country.name : undefined;
    for (const row of document.querySelectorAll('.danger'))
      row.parentElement?.toggleAttribute('hidden', one !== undefined && !row.textContent.includes(one));
    const heard = [...found.querySelectorAll('h2, h3, .bare')].map(({ textContent }) => textContent).join(', ');
    // Of two letters it is not yet said that they are no place.
    if (letters > LETTERS && meant.length === 0) tell(words.noPlace);
    else if (meant.length > 0 && heard === '') tell(words.none);
    else tell(heard, false);
  };

  /** Fetches what the countries are called, once someone comes to the field: the same for everyone, and no copy of it stays. */
  const fetchPlaces = async (): Promise<void> => {
    try {
      const answer = await stillHere(askedFor('/search/places.json'));
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

  guess?.addEventListener('click', () => {
    const before = typed.value;
    void stillHere(comePlaces()).then(() => {
      // What she typed meanwhile says it better than her clock.
      if (typed.value !== before) return;
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const place = places.findIndex(({ code }) => known[code]?.zones.includes(zone));
      typed.value = rows[place]?.dataset['place'] ?? '';
      status.after(found);
      find();
      if (place < 0) tell(words.noGuess);
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
