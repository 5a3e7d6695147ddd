import type { SearchCountry } from './search-data.ts';

/** What is passed down. */
interface Props {
  country: SearchCountry;
}

/** A country that was typed: its first line with its number, who answers there and what is to be known, and the way to all its lines. */
export function CountryCard({ country: { name, href, whole, line, none, anyHour, emergency } }: Props) {
  return (
    <section class="country-card" data-country={name}>
      <h2>{name}</h2>
      {line && (
        <>
          <p class="dial">
            {line.tel === undefined ? (
              <b translate={false}>{line.dial}</b>
            ) : (
              <a href={line.tel} translate={false}>
                {line.dial}
                <span class="hidden-visually">, {name}</span>
              </a>
            )}
            {line.only !== undefined && <small> {line.only}</small>}
          </p>
          <p>
            <b translate={false}>{line.name}.</b> {line.answers} {line.words}
          </p>
        </>
      )}
      {none !== undefined && <p>{none}</p>}
      {anyHour && (
        <p>
          <a href={anyHour.tel} translate={false}>
            {anyHour.dial}
            <span class="hidden-visually">, {name}</span>
          </a>
          {anyHour.words}
        </p>
      )}
      <p class="ways">
        {line?.tel !== undefined && (
          <a class={line.isHelp ? 'button call' : 'button'} href={line.tel} data-result>
            {line.call}
          </a>
        )}
        <a class="button" href={href} data-result>
          {whole}
        </a>
      </p>
      {line?.more.map((one) => (
        <p key={one} class="meta">
          {one}
        </p>
      ))}
      {emergency
        .filter(({ dial }) => dial !== line?.dial)
        .map((one) => (
          <a key={one.dial} class="urgent" href={one.tel}>
            <b>
              {one.urge}, {name}.
            </b>{' '}
            <span>
              {one.answers} {one.words}
            </span>
          </a>
        ))}
    </section>
  );
}
