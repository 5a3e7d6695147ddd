/** A place that fits: its row in the list, what its country is called, and the place in it by which it was found. */
export interface FoundPlace {
  row: HTMLElement;
  name: string;
  place: string | undefined;
}

/** What stands for it: "México", or where a place in it was typed "México: Puerto Vallarta". */
const said = ({ name, place }: FoundPlace): string => (place === undefined ? name : `${name}: ${place}`);

const made = <Tag extends 'a' | 'h2' | 'li' | 'ul'>(tag: Tag, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] => {
  const one = document.createElement(tag);
  one.className = className;
  one.append(...children);
  return one;
};

/** While several fit: the name alone, which leads to the country's page. */
const bareRow = (found: FoundPlace): HTMLElement => {
  const link = made('a', '', said(found));
  // Those that stand first have their link below their number.
  link.href = found.row.querySelector<HTMLAnchorElement>('h3 a, p:last-child a')?.getAttribute('href') ?? '';
  const row = made('li', 'bare', link);
  row.dataset['place'] = found.name;
  return row;
};

/** The only one: as in the list, with a button to call. */
const wholeRow = (found: FoundPlace, words: string, call: string): HTMLElement => {
  const row = found.row.cloneNode(true) as HTMLElement;
  const title = row.querySelector('h3 a, h2');
  if (title) title.textContent = words;
  const number = row.querySelector<HTMLAnchorElement>('a.number');
  if (number) {
    const button = made('a', 'button call', call);
    button.href = number.href;
    button.setAttribute('aria-label', `${call} ${number.getAttribute('aria-label') ?? number.textContent.replace(/\s+/g, ' ').trim()}`);
    number.after(button);
  }
  return row;
};

const list = (rows: HTMLElement[]): HTMLElement[] => {
  if (rows.length === 0) return [];
  const places = made('ul', 'places', ...rows);
  places.setAttribute('role', 'list');
  return [places];
};

/**
 * What stands under the field: those that fit, then under a heading of their own those of which nobody knows whether they do.
 * @param heading that heading
 * @param call what stands on the button that calls
 */
export const shownPlaces = (sure: readonly FoundPlace[], unknown: readonly FoundPlace[], heading: string, call: string): HTMLElement[] => {
  const all = [...sure, ...unknown];
  const [first] = all;
  // Several places of one country are one country.
  if (first && all.every(({ row }) => row === first.row)) {
    const place = all.flatMap((one) => one.place ?? []).join(', ');
    return [
      ...(unknown.length > 0 ? [made('h2', '', heading)] : []),
      ...list([wholeRow(first, said({ ...first, place: place || undefined }), call)]),
    ];
  }
  return [...list(sure.map(bareRow)), ...(unknown.length > 0 ? [made('h2', '', heading)] : []), ...list(unknown.map(bareRow))];
};

/** The same for those who hear the page. */
export const heardOf = (sure: readonly FoundPlace[], unknown: readonly FoundPlace[], heading: string): string => {
  const names = (places: readonly FoundPlace[]): string => places.map(said).join(', ');
  return [names(sure), unknown.length > 0 ? `${heading}: ${names(unknown)}` : ''].filter((part) => part !== '').join('. ');
};
