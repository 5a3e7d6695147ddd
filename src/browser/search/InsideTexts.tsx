import { stillHere } from '#/browser/quick-exit/has-left.ts';
import { Found } from './Found.tsx';
import { loadInsideTexts } from './inside-texts.ts';
import { OnRequest } from './OnRequest.tsx';
import { pagesInWords, type SearchData, type SearchDrawings } from './search-data.ts';

/** What is passed down. */
interface Props extends Pick<SearchData, 'strings' | 'kinds'> {
  query: string;
  drawings: SearchDrawings;
}

/** Looks inside all texts for what was typed: what is then asked of the site tells what she looks for. */
export function InsideTexts({ query, strings, kinds, drawings }: Props) {
  return (
    <OnRequest
      name="inside"
      hint={strings.insideHint}
      button={strings.inside}
      strings={strings}
      find={async () => (await stillHere(loadInsideTexts()))(query)}
      said={({ length }) => (length === 0 ? strings.insideNone : pagesInWords(length, strings))}
    >
      {(found) => (
        <ul class="list" role="list" aria-label={strings.insideFound}>
          {found.map(({ url, title, kind, heading, excerpt }) => {
            const known = kinds.find(({ path }) => url.startsWith(path));
            return (
              <Found
                key={url}
                url={url}
                title={title}
                kind={[kind ?? known?.words ?? strings.page, heading].filter(Boolean).join(' · ')}
                drawing={drawings[known?.beside ?? 'page']}
              >
                {excerpt.map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}
              </Found>
            );
          })}
        </ul>
      )}
    </OnRequest>
  );
}
