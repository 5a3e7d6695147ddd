import { useEffect, useRef, useState } from 'preact/hooks';
import { Found } from './Found.tsx';
import { loadInsideTexts, type Found as FoundText, type InsideTexts as Index } from './inside-texts.ts';
import type { SearchData } from './search-data.ts';

/** What is passed down. */
interface Props extends Pick<SearchData, 'strings' | 'kinds' | 'drawings'> {
  query: string;
}

/** Looks inside all texts for what was typed, once she asks for it (for other words it is another one): said beforehand, since what is then asked of the site tells what she looks for. */
export function InsideTexts({ query, strings, kinds, drawings }: Props) {
  const [found, setFound] = useState<readonly FoundText[] | undefined>();
  const [state, setState] = useState<'still' | 'searching' | 'failed'>('still');
  const index = useRef<Promise<Index> | undefined>(undefined);
  const isGone = useRef(false);

  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );

  const look = (): void => {
    setState('searching');
    (index.current ??= loadInsideTexts())
      .then((search) => search(query))
      .then((texts) => {
        if (isGone.current) return;
        setFound(texts);
        setState('still');
      })
      .catch(() => {
        index.current = undefined;
        if (!isGone.current) setState('failed');
      });
  };

  const said = (): string => {
    if (state === 'searching') return strings.searching;
    if (state === 'failed') return strings.failed;
    if (found === undefined) return '';
    return found.length === 0
      ? strings.insideNone
      : (found.length === 1 ? strings.count.one : strings.count.other).replace('{{count}}', String(found.length));
  };

  return (
    <section class="inside">
      <p id="inside-hint" class="meta">
        {strings.insideHint}
      </p>
      <button type="button" class="button" aria-describedby="inside-hint" onClick={look}>
        {state === 'failed' ? strings.again : strings.inside}
      </button>
      <p role="status">{said()}</p>
      {found !== undefined && found.length > 0 && (
        <ul class="list" role="list" aria-label={strings.insideFound}>
          {found.map(({ url, title, kind, excerpt }) => (
            <Found
              key={url}
              url={url}
              title={title}
              kind={kind ?? kinds.find(({ path }) => url.startsWith(path))?.words ?? strings.page}
              drawing={drawings.other}
            >
              {excerpt.map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}
            </Found>
          ))}
        </ul>
      )}
    </section>
  );
}
