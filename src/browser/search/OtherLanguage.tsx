import { useState } from 'preact/hooks';
import type { Locale } from '#/domain/locale.ts';
import { loadAnswers } from './answers.ts';
import { Pages } from './Found.tsx';
import type { SearchData, SearchPage } from './search-data.ts';

/** What is passed down. */
interface Props extends Pick<SearchData, 'strings'> {
  query: string;
  locale: Locale;
  /** The drawing of a page that has none. */
  drawing: string;
}

/** Looks in the other language for what was not found in this one, once she asks for it: its file is one more to be fetched. */
export function OtherLanguage({ query, locale, strings, drawing }: Props) {
  const [found, setFound] = useState<readonly SearchPage[] | undefined>();
  const [state, setState] = useState<'still' | 'searching' | 'failed'>('still');

  const look = (): void => {
    setState('searching');
    loadAnswers(locale)
      .then((answers) => {
        setFound(answers(query).pages);
        setState('still');
      })
      .catch(() => {
        setState('failed');
      });
  };

  const said = { searching: strings.searching, failed: strings.failed, still: found?.length === 0 ? strings.none : '' }[state];
  return (
    <section class="other-language">
      <p id="other-hint" class="meta">
        {strings.otherHint}
      </p>
      <button type="button" class="button" aria-describedby="other-hint" onClick={look}>
        {state === 'failed' ? strings.again : strings.other}
      </button>
      <p role="status">{said}</p>
      {found !== undefined && found.length > 0 && (
        <>
          <h2>{strings.otherFound}</h2>
          <Pages pages={found} drawing={drawing} lang={locale} />
        </>
      )}
    </section>
  );
}
