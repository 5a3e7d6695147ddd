import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CountryCard } from './CountryCard.tsx';
import type { UrgentAnswer } from './answers.ts';
import type { SearchCountry, SearchData, UrgentNumber } from './search-data.ts';

/** What is passed down. */
interface Props extends Pick<SearchData, 'strings' | 'list'> {
  danger: UrgentAnswer;
  /** Every country: she may be in any. */
  all: readonly SearchCountry[];
}

/** The numbers of a country for a kind of danger, what it is about first. Where it has no line for that, the first line that helps, with all that its card says of it. */
const numbersFor = ({ kind }: UrgentAnswer, { emergency, crisis, violence, line }: SearchCountry): Omit<UrgentNumber, 'urge'>[] => {
  if (kind === 'despair') return [...crisis, ...emergency];
  const lines = violence.length > 0 ? violence : line?.isHelp ? [{ ...line, words: [line.words, ...line.more].join(' ') }] : [];
  return kind === 'violence' && violence.length > 0 ? [...lines, ...emergency] : [...emergency, ...lines];
};

/** Characters up to which it is said before a button who answers ("the police"), alone and with the line's name: more would push the button under the keyboard. */
const [SHORT, WITH_NAME] = [56, 92];
const isShort = ({ name, answers }: Pick<UrgentNumber, 'name' | 'answers'>): boolean =>
  answers.length <= SHORT && name.length + answers.length <= WITH_NAME;

/**
 * Whom to call where she is: in the country that she said, else in the one that the clock suggests, named as a guess, else in the one that
 * she picks. Whose a number is stands before its button. A country of which we know no emergency number has its card.
 */
export function Danger({ danger, all, strings, list }: Props) {
  const [picked, pick] = useState<SearchCountry | undefined>();
  const whole = useRef<HTMLElement>(null);
  // The button that was pressed may be gone: whoever hears the page, or has no pointer, goes on at the country.
  useEffect(() => {
    const name = picked && whole.current?.querySelector<HTMLElement>('h3, .country-card h2');
    if (!name) return;
    name.tabIndex = -1;
    name.focus();
  }, [picked]);
  const shown = picked ? [picked] : danger.countries;
  const isGuess = !picked && !danger.isSaid;
  const places = (
    <ul role="list" class="where">
      {all.map((country) => (
        <li key={country.code}>
          <button
            type="button"
            aria-pressed={shown.includes(country)}
            data-result
            onClick={() => {
              pick(country);
            }}
          >
            {country.name}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section ref={whole} class="danger-now">
      <h2 class="hidden-visually">{strings[danger.kind]}</h2>
      <div>
        {shown
          .filter(({ emergency }) => emergency.length > 0)
          .map((country) => (
            <section key={country.code} data-country={country.name}>
              <h3>
                {country.name}
                {isGuess && <small> {strings.guess}</small>}
              </h3>
              {numbersFor(danger, country).map((one) => (
                <div key={one.dial}>
                  <p>
                    <b translate={false}>{one.name}.</b> {isShort(one) && one.answers}
                  </p>
                  {one.tel === undefined ? (
                    <b translate={false}>{one.dial}</b>
                  ) : (
                    <a class="button call" href={one.tel} translate={false} data-result>
                      {one.call}
                      <span class="hidden-visually">, {country.name}</span>
                    </a>
                  )}
                  <p class="meta">
                    {!isShort(one) && one.answers} {one.words}
                  </p>
                </div>
              ))}
              <p>
                <a href={country.href} data-result>
                  {country.whole}
                </a>
              </p>
            </section>
          ))}
      </div>
      {shown
        .filter(({ emergency }) => emergency.length === 0)
        .map((country) => (
          <Fragment key={country.code}>
            {isGuess && (
              <p>
                {country.name} <small>{strings.guess}</small>
              </p>
            )}
            <CountryCard country={country} />
          </Fragment>
        ))}
      {shown.length === 0 ? (
        <>
          <h3>{strings.where}</h3>
          {places}
        </>
      ) : (
        <details>
          <summary data-result>{strings.anotherCountry}</summary>
          {places}
        </details>
      )}
      <p>
        <a href={list} data-result>
          {strings.lines}
        </a>
      </p>
    </section>
  );
}
