import { stillHere } from '#/browser/quick-exit/has-left.ts';
import type { Locale } from '#/domain/locale.ts';
import { loadAnswers } from './answers.ts';
import { Pages } from './Found.tsx';
import { OnRequest } from './OnRequest.tsx';
import type { SearchData, SearchDrawings } from './search-data.ts';

/** What is passed down. */
interface Props extends Pick<SearchData, 'strings'> {
  query: string;
  locale: Locale;
  drawings: SearchDrawings;
}

/** Looks in the other language for what was not found in this one: its file is one more to be fetched. */
export function OtherLanguage({ query, locale, strings, drawings }: Props) {
  return (
    <OnRequest
      name="other-language"
      hint={strings.otherHint}
      button={strings.other}
      strings={strings}
      find={async () => (await stillHere(loadAnswers(locale)))(query).pages}
      said={({ length }) => (length === 0 ? strings.none : '')}
    >
      {(found) => (
        <>
          <h2>{strings.otherFound}</h2>
          <Pages pages={found} drawings={drawings} lang={locale} />
        </>
      )}
    </OnRequest>
  );
}
