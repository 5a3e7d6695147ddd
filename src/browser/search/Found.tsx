import type { ComponentChildren } from 'preact';
import type { Locale } from '#/domain/locale.ts';
import type { SearchDrawings, SearchPage } from './search-data.ts';

/** What is passed down. */
interface Props {
  url: string;
  title: string;
  kind: string;
  drawing: string;
  children: ComponentChildren;
}

/** A page that was found: the drawing of its kind and the kind's name, its title, and below what is said of it. */
export function Found({ url, title, kind, drawing, children }: Props) {
  return (
    <li>
      <img class="cloth" src={drawing} width="96" height="96" alt="" />
      <p class="kind">{kind}</p>
      <h2>
        <a href={url} data-result>
          {title}
        </a>
      </h2>
      <p class="said">{children}</p>
    </li>
  );
}

/** Pages that were found, each with the line that was written for it; nothing where there are none. */
export function Pages({ pages, drawings, lang }: { pages: readonly SearchPage[]; drawings: SearchDrawings; lang?: Locale }) {
  if (pages.length === 0) return null;
  return (
    <ul class="list" role="list" lang={lang}>
      {pages.map((page) => (
        <Found key={page.url} url={page.url} title={page.title} kind={page.kind} drawing={drawings[page.beside]}>
          {page.answer}
        </Found>
      ))}
    </ul>
  );
}
