import { useEffect, useRef, useState } from 'preact/hooks';
import { placesBegun } from '#/domain/place-typed.ts';
import { CountryCard } from './CountryCard.tsx';
import { loadIndex, type Found, type Index } from './index-loader.ts';
import { Results } from './Results.tsx';
import type { SearchData } from './search-data.ts';

/** What the page passes down: its data, and who is told when nothing was found, or something again. */
interface Props extends SearchData {
  tellNothing?: (nothing: boolean) => void;
}

/** How many results are shown. */
const MOST = 12;
/** Milliseconds of quiet typing before a search. */
const QUIET = 150;
/** How many countries are shown whole. */
const MOST_COUNTRIES = 2;

/**
 * Search as you type, on the device. Nothing is loaded before the box has focus; what is typed stays in memory and
 * reaches neither an address nor a server.
 */
export function Search({ strings, words, countries, kinds, drawings, tellNothing }: Props) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found[] | undefined>();
  const [failed, setFailed] = useState(false);
  const [ready, setReady] = useState(false);
  const index = useRef<Promise<Index> | undefined>(undefined);
  const box = useRef<HTMLInputElement>(null);

  const load = (): Promise<Index> => (index.current ??= loadIndex());
  const ask = (words: string): void => {
    setQuery(words);
    box.current?.focus();
  };

  useEffect(() => {
    setReady(true);
  }, []);

  useEffect(() => {
    if (query.trim() === '') {
      setFound(undefined);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      load()
        .then((loaded) => loaded.find(query, MOST))
        .then((results) => {
          if (current) setFound(results);
        })
        .catch(() => {
          index.current = undefined;
          if (current) setFailed(true);
        });
    }, QUIET);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);

  const meant = placesBegun(query, countries);
  // Where more are meant, none is yet.
  const shown = meant.length <= MOST_COUNTRIES ? meant : [];
  const count = found?.length ?? 0;
  const isNothing = found !== undefined && count === 0 && shown.length === 0;
  const pages = (count === 1 ? strings.count.one : strings.count.other).replace('{{count}}', String(count));
  const summary = (): string => {
    if (failed) return strings.failed;
    if (found === undefined) return '';
    if (isNothing) return strings.none;
    if (shown.length !== 1) return pages;
    return count === 0 ? strings.country : strings.countryAnd.replace('{{pages}}', pages);
  };

  useEffect(() => {
    tellNothing?.(isNothing);
  }, [isNothing]);

  return (
    <>
      <div class="asked" data-ready={ready ? 'true' : undefined}>
        <div class="box">
          <input
            id="query"
            ref={box}
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="query-hint"
            value={query}
            onFocus={() => {
              load().catch(() => setFailed(true));
            }}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          {query !== '' && (
            <button type="button" aria-label={strings.clear} data-clear onClick={() => ask('')}>
              <span aria-hidden="true">×</span>
            </button>
          )}
        </div>
        <p id="query-hint" class="meta">
          {strings.hint}
        </p>
        {!ready && <p class="note without-script">{strings.noScript}</p>}
        <p role="status">{summary()}</p>
        {shown.map((country) => (
          <CountryCard key={country.name} country={country} />
        ))}
        {count > 0 && <Results found={found ?? []} kinds={kinds} drawings={drawings} page={strings.page} />}
      </div>
      {isNothing && (
        <div class="instead">
          <img class="cloth" src={drawings.nothing} width="96" height="96" alt="" />
          <div>
            <h2>{strings.offered}</h2>
            <p class="offered">
              {words.map((word) => (
                <button key={word} type="button" class="button" onClick={() => ask(word)}>
                  {word}
                </button>
              ))}
            </p>
          </div>
        </div>
      )}
    </>
  );
}
