import { useEffect, useState } from 'preact/hooks';
import { isOpenAt, type OpeningHours } from '#/domain/opening-hours.ts';
import { folded, placeMatches, type PlaceFacts, type PlaceWish } from '#/domain/place-match.ts';

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
  languages: [code: string, name: string][];
}

const ALL: PlaceWish = { name: '', notPolice: false, whatsapp: false, text: false, openNow: false, language: '' };

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-place]')];

/** What a row of the list says of itself. */
const factsOf = ({ dataset }: HTMLElement, now: Date): PlaceFacts => {
  const hours = dataset['hours'] ?? 'unknown';
  const parsed = (hours.startsWith('{') ? JSON.parse(hours) : hours) as OpeningHours;
  const has = (name: string): boolean => (dataset['offers'] ?? '').split(' ').includes(name);
  return {
    names: folded(dataset['place'] ?? ''),
    notPolice: has('not-police'),
    whatsapp: has('whatsapp'),
    text: has('text'),
    languages: (dataset['languages'] ?? '').split(' '),
    open: isOpenAt(parsed, now),
  };
};

/**
 * Narrows the list of places that is already on the page: it hides rows and never adds any. Nothing of what is chosen is
 * kept, sent, or put into the address.
 */
export function Finder({ strings, zones }: { strings: FinderStrings; zones: ReadonlyMap<string, string> }) {
  const [wish, setWish] = useState(ALL);
  const [count, setCount] = useState(1);
  const [guessed, setGuessed] = useState(true);

  useEffect(() => {
    const now = new Date();
    let shown = 0;
    for (const row of rows()) {
      row.hidden = !placeMatches(factsOf(row, now), wish);
      if (!row.hidden) shown += 1;
    }
    setCount(shown);
    // On home the other countries are folded away until something is asked.
    if (wish !== ALL) document.querySelector('[data-places-box]')?.setAttribute('open', '');
  }, [wish]);

  const change = (part: Partial<PlaceWish>): void => setWish({ ...wish, ...part });

  const guess = (): void => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const name = zones.get(zone);
    setGuessed(name !== undefined);
    if (name !== undefined) change({ name });
  };

  const box = (name: 'notPolice' | 'whatsapp' | 'text' | 'openNow') => (
    <label class="tick">
      <input type="checkbox" checked={wish[name]} onChange={(event) => change({ [name]: event.currentTarget.checked })} /> {strings[name]}
    </label>
  );

  return (
    <div class="narrow stack">
      <label for="place">{strings.label}</label>
      <input
        id="place"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={wish.name}
        onInput={(event) => change({ name: event.currentTarget.value })}
      />
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
          <select value={wish.language} onChange={(event) => change({ language: event.currentTarget.value })}>
            <option value="">{strings.anyLanguage}</option>
            {strings.languages.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </details>
      <p role="status">{guessed ? (count === 0 ? strings.none : '') : strings.noGuess}</p>
    </div>
  );
}
