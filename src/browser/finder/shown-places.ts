import { lettersBegun, type Meant, type PlaceNames } from '#/domain/place-match.ts';

/** A country that fits, with its row in the list. */
type FoundPlace = Meant<PlaceNames & { row: HTMLElement }>;

/** What stands for a row: "México", or where a place in it was typed "México: Puerto Vallarta". */
const said = (name: string, places: readonly string[]): string => name + (places.length > 0 ? `: ${places.join(', ')}` : '');

const placesOf = (found: readonly FoundPlace[]): string[] => found.flatMap(({ place }) => place ?? []);

/** A name whose first letters are what was typed, those marked. */
const marked = (name: string, typed: string): (string | Node)[] => {
  const letters = lettersBegun(name, typed);
  if (letters === 0) return [name];
  const begun = document.createElement('b');
  begun.append(name.slice(0, letters));
  return [begun, name.slice(letters)];
};

/** While several fit: the name alone, which leads to the country's page. */
const bareRow = (found: FoundPlace, typed: string): HTMLElement => {
  const { row, name } = found.country;
  const bare = row.cloneNode() as HTMLElement;
  bare.className = 'bare';
  const link = row.querySelector(':is(h2, h3) a')?.cloneNode() ?? '';
  const words = document.createElement('span');
  words.append(...(found.place === undefined ? marked(name, typed) : [`${name}: `, ...marked(found.place, typed)]));
  bare.append(link);
  bare.children[0]?.append(words);
  return bare;
};

/** The only one: its name, its number and a button to call on a band, and below who answers. */
const wholeRow = ({ row }: FoundPlace['country'], words: string, call: string): HTMLElement => {
  const whole = row.cloneNode(true) as HTMLElement;
  whole.querySelector(':is(h2, h3) a')?.replaceChildren(words);
  const number = whole.querySelector('a.number');
  if (number) {
    const button = number.cloneNode() as Element;
    button.className = 'button call';
    button.append(call);
    button.setAttribute('aria-label', `${call} ${number.textContent}`);
    number.after(button);
  }
  const band = document.createElement('div');
  band.className = 'band';
  band.append(...[...whole.children].filter(({ localName }) => localName !== 'p'));
  whole.prepend(band);
  return whole;
};

/**
 * What stands under the field: those that fit, then under a heading of their own those of which nobody knows whether they do.
 * @param typed of several its letters are marked where a name begins with them
 * @param heading that heading
 * @param call what stands on the button that calls
 */
export const shownPlaces = (
  sure: readonly FoundPlace[],
  unknown: readonly FoundPlace[],
  typed: string,
  heading: string,
  call: string,
): HTMLElement[] => {
  const all = [...sure, ...unknown];
  // Several places of one country are one country.
  const isOne = new Set(all.map(({ country }) => country)).size === 1;
  return [sure, unknown].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const list = document.createElement('ul');
    list.className = 'places';
    list.setAttribute('role', 'list');
    list.append(...(isOne ? [wholeRow(first.country, said(first.country.name, placesOf(all)), call)] : group.map((one) => bareRow(one, typed))));
    if (group === sure) return [list];
    const title = document.createElement('h2');
    title.append(heading);
    return [title, list];
  });
};
