import type { Found } from './index-loader.ts';
import type { SearchData } from './search-data.ts';

/** What is passed down. */
interface Props extends Pick<SearchData, 'kinds' | 'drawings'> {
  found: readonly Found[];
  /** What a page is called that is of no other kind. */
  page: string;
}

/** The pages that were found, each with its drawing, what kind of page it is, and the words around what was found. */
export function Results({ found, kinds, drawings, page }: Props) {
  return (
    <ul class="list" role="list">
      {found.map((result) => (
        <li key={result.url}>
          <img class="cloth" src={drawings.of[result.url] ?? drawings.other} width="96" height="96" alt="" loading="lazy" />
          <h2>
            <a href={result.url}>{result.title}</a>
          </h2>
          <p class="kind">{result.kind ?? kinds.find(({ path }) => result.url.startsWith(path))?.words ?? page}</p>
          <p class="said">{result.excerpt.map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}</p>
        </li>
      ))}
    </ul>
  );
}
