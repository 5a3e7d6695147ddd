import type { Meant, PlaceNames } from '#/domain/place-match.ts';

/** A country that fits, with its row in the list. */
type FoundPlace = Meant<PlaceNames & { row: HTMLElement }>;

/** What stands for a row: "México", or where a place in it was typed "México: Puerto Vallarta". */
const said = (name: string, places: readonly string[]): string => name + (places.length > 0 ? `: ${places.join(', ')}` : '');

const placesOf = (found: readonly FoundPlace[]): string[] => found.flatMap(({ place }) => place ?? []);

/** While several fit: the name alone, which leads to the country's page. */
const bareRow = (found: FoundPlace): HTMLElement => {
  const { row, name } = found.country;
  const bare = row.cloneNode() as HTMLElement;
  bare.className = 'bare';
  // Those that stand first have their link below their number.
  const link = row.querySelector('h3 a, p:last-child a')?.cloneNode() ?? '';
  bare.append(link);
  bare.children[0]?.append(said(name, placesOf([found])));
  return bare;
};

/** The only one: as in the list, with a button to call. */
const wholeRow = (country: FoundPlace['country'], words: string, call: string): HTMLElement => {
  const whole = country.row.cloneNode(true) as HTMLElement;
  whole.querySelector('h3 a, h2')?.replaceChildren(words);
  const number = whole.querySelector('a.number');
  if (number) {
    const button = number.cloneNode() as Element;
    button.className = 'button call';
    button.append(call);
    button.setAttribute('aria-label', `${call} ${number.getAttribute('aria-label') ?? number.textContent}`);
    number.after(button);
  }
  return whole;
};

/**
 * What stands under the field: those that fit, then under a heading of their own those of which nobody knows whether they do.
 * @param heading that heading
 * @param call what stands on the button that calls
 */
export const shownPlaces = (sure: readonly FoundPlace[], unknown: readonly FoundPlace[], heading: string, call: string): HTMLElement[] => {
  const all = [...sure, ...unknown];
  // Several places of one country are one country.
  const isOne = new Set(all.map(({ country }) => country)).size === 1;
  return [sure, unknown].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const list = document.createElement('ul');
    list.className = 'places';
    list.setAttribute('role', 'list');
    list.append(...(isOne ? [wholeRow(first.country, said(first.country.name, placesOf(all)), call)] : group.map(bareRow)));
    if (group === sure) return [list];
    const title = document.createElement('h2');
    title.append(heading);
    return [title, list];
  });
};
