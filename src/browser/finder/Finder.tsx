import { useEffect, useState } from 'preact/hooks';
import { isOpenAt, type OpeningHours } from '#/domain/opening-hours.ts';
import { placeMatches, placesMeant, type PlaceFacts, type PlaceNames, type PlaceWish } from '#/domain/place-match.ts';

/** The finder's words, in the language of the page. */
export interface FinderStrings {
  label: string;
  guess: string;
  noGuess: string;
  only: string;
  notPolice: string;
  whatsapp: string;
  text: string;
  openNow: string;
  language: string;
  anyLanguage: string;
  none: string;
  noPlace: string;
  open: string;
  languages: [code: string, name: string][];
}

/** A place that can be looked for, and the zones that a clock there shows. */
export interface Place extends PlaceNames {
  zones: readonly string[];
}

/** As many places as are named under the box: the first of the list stand above it, and would stay out of sight. */
const NAMED = 3;

type Filters = Omit<PlaceWish, 'names'>;
const ALL: Filters = { notPolice: false, whatsapp: false, text: false, openNow: false, language: '' };

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-place]')];

/** What a row of the list says of itself. */
const factsOf = ({ dataset }: HTMLElement, now: Date): PlaceFacts => {
  const hours = dataset['hours'] ?? 'unknown';
  const parsed = (hours.startsWith('{') ? JSON.parse(hours) : hours) as OpeningHours;
  const has = (name: string): boolean => (dataset['offers'] ?? '').split(' ').includes(name);
  return {
    name: dataset['place'] ?? '',
    notPolice: has('not-police'),
    whatsapp: has('whatsapp'),
    text: has('text'),
    languages: (dataset['languages'] ?? '').split(' '),
    open: isOpenAt(parsed, now),
  };
};

/** A row's place, and the page that it leads to. */
const pageOf = (row: HTMLElement): { name: string; href: string } => ({
  name: row.dataset['place'] ?? '',
  href: row.querySelector('a[href^="/"]')?.getAttribute('href') ?? '',
});

/**
 * Narrows the list of places that is already on the page: it hides rows and never adds any. Nothing of what is chosen is
 * kept, sent, or put into the address.
 */
export function Finder({ strings, places }: { strings: FinderStrings; places: readonly Place[] }) {
  const [typed, setTyped] = useState('');
  const [filters, setFilters] = useState(ALL);
  const [status, setStatus] = useState('');
  const [found, setFound] = useState<{ name: string; href: string }[]>([]);

  useEffect(() => {
    const asked = typed.trim() !== '' || filters !== ALL;
    const meant = typed.trim() === '' ? undefined : placesMeant(typed, places);
    // A place that nobody knows by that name hides nothing: the numbers stay in sight.
    const names = meant?.length === 0 ? undefined : meant;
    const now = new Date();
    const shown = rows().filter((row) => {
      row.hidden = !placeMatches(factsOf(row, now), { ...filters, names });
      return !row.hidden;
    });
    setStatus(meant?.length === 0 ? strings.noPlace : shown.length === 0 ? strings.none : '');
    setFound(names === undefined || shown.length > NAMED ? [] : shown.map(pageOf));
    // On home the other countries are folded away until something is asked.
    if (asked) document.querySelector('[data-places-box]')?.setAttribute('open', '');
  }, [typed, filters]);

  const change = (part: Partial<Filters>): void => setFilters({ ...filters, ...part });

  const guess = (): void => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const place = places.find(({ zones }) => zones.includes(zone));
    if (place) setTyped(place.name);
    else setStatus(strings.noGuess);
  };

  const box = (name: 'notPolice' | 'whatsapp' | 'text' | 'openNow') => (
    <label class="tick">
      <input type="checkbox" checked={filters[name]} onChange={(event) => change({ [name]: event.currentTarget.checked })} /> {strings[name]}
    </label>
  );

  return (
    <div class="finder stack">
      <label for="place">{strings.label}</label>
      <input id="place" type="search" autocomplete="off" spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      <p role="status">
        {status}
        {found.length > 0 && `${strings.open} `}
        {found.map(({ name, href }) => (
          <a key={href} href={href}>
            {name}
          </a>
        ))}
      </p>
      <button type="button" class="button" onClick={guess}>
        {strings.guess}
      </button>
      <details>
        <summary>{strings.only}</summary>
        {box('notPolice')}
        {box('whatsapp')}
        {box('text')}
        {box('openNow')}
        <label>
          {strings.language}{' '}
          <select value={filters.language} onChange={(event) => change({ language: event.currentTarget.value })}>
            <option value="">{strings.anyLanguage}</option>
            {strings.languages.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </details>
    </div>
  );
}
