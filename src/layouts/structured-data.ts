import type { Article, BreadcrumbList, ContactPoint, CreativeWork, WebPage, WithContext } from 'schema-dts';
import type { Series } from '#/kinds/series/collection.ts';
import { telHref } from '#/domain/dialling.ts';
import type { LineOnPage } from '#/domain/hotlines.ts';
import type { Locale } from '#/domain/locale.ts';
import type { Original } from '#/domain/originals.ts';
import type { PageKind } from '#/domain/page-kinds.ts';
import { sharePicture } from '#/domain/share-picture.ts';
import { site } from '../../site.config.ts';

/** What a page tells machines of itself, in the words of schema.org. */
export type StructuredData = WithContext<Article> | WithContext<BreadcrumbList> | WithContext<ContactPoint> | WithContext<WebPage>;

/** A page on the way to another: what it is called, and its address. */
export interface Step {
  name: string;
  href: string;
}

const absolute = (path: string): string => new URL(path, site.url).href;

/** A series on the way to a page. */
export const seriesStep = ({ entry, href }: Pick<Series, 'entry' | 'href'>, locale: Locale): Step => ({ name: entry.data.name[locale], href });

/** The way to a page. @param above the pages above it, from the section down: a page without any has no way to tell */
export const breadcrumbData = (above: readonly [Step, ...Step[]], page: Step): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [...above, page].map((step, index) => ({ '@type': 'ListItem', position: index + 1, name: step.name, item: absolute(step.href) })),
});

/** A page that is no text: what it is called, what can be done there, its language, who publishes it, and the page above it. */
export const pageData = (page: Step & { description: string; locale: Locale; above: Step }): WithContext<WebPage> => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  name: page.name,
  description: page.description,
  inLanguage: page.locale,
  url: absolute(page.href),
  publisher: { '@type': 'Organization', name: site.name },
  breadcrumb: {
    '@type': 'BreadcrumbList',
    itemListElement: [page.above, page].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: absolute(step.href),
    })),
  },
});

const workData = ({ title, by, publisher, date, url, language }: Original): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  inLanguage: language,
  ...(by === undefined ? {} : { author: { '@type': 'Person', name: by } }),
  publisher: { '@type': 'Organization', name: publisher },
  ...(date === undefined ? {} : { datePublished: date }),
  ...(url === undefined ? {} : { url }),
});

/** A text: what it is called, its language, its day and that of its last change, who publishes it, and what it retells. */
export const articleData = (article: {
  title: string;
  description: string;
  href: string;
  locale: Locale;
  date?: string | undefined;
  kind: PageKind;
  /** The day of its last change; where none is said it stands as on its day. */
  updated?: string | undefined;
  author?: string | undefined;
  /** The published works that it retells: a title may be theirs, and is not the site's then. */
  originals?: readonly Original[];
}): WithContext<Article> => {
  const modified = article.updated ?? article.date;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    description: article.description,
    inLanguage: article.locale,
    mainEntityOfPage: absolute(article.href),
    ...(article.date === undefined ? {} : { datePublished: article.date }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    image: absolute(sharePicture(article.kind, article.locale)),
    author: { '@type': 'Organization', name: article.author ?? site.name },
    publisher: { '@type': 'Organization', name: site.name },
    ...(article.originals?.length ? { isBasedOn: article.originals.map(workData) } : {}),
  };
};

/**
 * The numbers of a line that a tap calls, in their international form or with the country in which they work: what its card shows, and
 * nothing that it does not say. One that is dialled by hand calls something else elsewhere, and is left out.
 * @param country two letters
 */
export const contactData = (
  { name, languages }: Pick<LineOnPage, 'name' | 'languages'>,
  phones: LineOnPage['phones'],
  country: string,
): WithContext<ContactPoint>[] =>
  phones.flatMap((phone) => {
    const tel = telHref(phone);
    if (tel === undefined) return [];
    return {
      '@context': 'https://schema.org',
      '@type': 'ContactPoint',
      name,
      telephone: tel.slice('tel:'.length),
      ...(phone.e164 === undefined ? { areaServed: country.toUpperCase() } : {}),
      ...(languages === 'unknown' ? {} : { availableLanguage: languages.known }),
    };
  });
