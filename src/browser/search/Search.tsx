import { useEffect, useRef, useState } from 'preact/hooks';
import { loadIndex, type Found, type Index } from './index-loader.ts';

/** What the page passes down: strings in its language. */
interface Props {
  strings: { label: string; noScript: string; hint: string; none: string; failed: string; count: { one: string; other: string } };
}

/** How many results are shown. */
const MOST = 12;
/** Milliseconds of quiet typing before a search. */
const QUIET = 150;

/**
 * Search as you type, on the device. Nothing is loaded before the box has focus; what is typed stays in memory and
 * reaches neither an address nor a server.
 */
export function Search({ strings }: Props) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found[] | undefined>();
  const [failed, setFailed] = useState(false);
  const [ready, setReady] = useState(false);
  const index = useRef<Promise<Index> | undefined>(undefined);

  const load = (): Promise<Index> => (index.current ??= loadIndex());

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

  const count = found?.length ?? 0;
  const summary =
    found === undefined
      ? ''
      : count === 0
        ? strings.none
        : (count === 1 ? strings.count.one : strings.count.other).replace('{{count}}', String(count));

  return (
    <div class="search" data-ready={ready ? 'true' : undefined}>
      {!ready && <p class="note">{strings.noScript}</p>}
      <label for="query">{strings.label}</label>
      <input
        id="query"
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
      <p id="query-hint" class="quiet">
        {strings.hint}
      </p>
      <p role="status">{failed ? strings.failed : summary}</p>
      {found !== undefined && count > 0 && (
        <ul class="list" role="list">
          {found.map((result) => (
            <li key={result.url}>
              <h2>
                <a href={result.url}>{result.title}</a>
              </h2>
              {result.kind && <p class="kind">{result.kind}</p>}
              <p>{result.excerpt.map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
