import { CountryCard } from './CountryCard.tsx';
import type { SearchCountry, SearchData } from './search-data.ts';

/** What is passed down. */
interface Props extends Pick<SearchData, 'strings' | 'list'> {
  countries: readonly SearchCountry[];
  /** Whether she named a country: then no other is offered beside it. */
  isNamed: boolean;
}

/** The emergency and crisis numbers for her who is in danger: whose they are stands before each button. A country of which we know no emergency number has its card. */
export function Danger({ countries, isNamed, strings, list }: Props) {
  const withNumber = countries.filter(({ emergency }) => emergency.length > 0);
  return (
    <section class="danger-now">
      <h2>{strings.dangerTitle}</h2>
      <p class="meta">{strings.dangerWords}</p>
      <div>
        {withNumber.map(({ name, emergency, crisis, href, whole }) => (
          <section key={name} data-country={name}>
            <h3>{name}</h3>
            {[...emergency, ...crisis].map((one) => (
              <div key={one.dial}>
                <p>
                  <b translate={false}>{one.name}.</b> {one.words}
                </p>
                {one.tel === undefined ? (
                  <b translate={false}>{one.dial}</b>
                ) : (
                  <a class="button call" href={one.tel} translate={false} data-result>
                    {one.call}
                    <span class="hidden-visually">, {name}</span>
                  </a>
                )}
              </div>
            ))}
            <p>
              <a href={href} data-result>
                {whole}
              </a>
            </p>
          </section>
        ))}
        {!isNamed && (
          <section>
            <h3>{strings.anotherCountry}</h3>
            <p>
              <a class="button" href={list} data-result>
                {strings.lines}
              </a>
            </p>
          </section>
        )}
      </div>
      {countries
        .filter((country) => !withNumber.includes(country))
        .map((country) => (
          <CountryCard key={country.code} country={country} />
        ))}
    </section>
  );
}
