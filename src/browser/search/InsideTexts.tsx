import { stillHere } from '#/browser/quick-exit/has-left.ts';
import { Found } from './Found.tsx';
import { loadInsideTexts } from './inside-texts.ts';
import { OnRequest } from './OnRequest.tsx';
import { pagesInWords, type SearchData } from './search-data.ts';

/** What is passed down. */
interface Props extends Pick<SearchData, 'strings' | 'kinds' | 'drawings'> {
  query: string;
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
    </OnRequest>
  );
}
