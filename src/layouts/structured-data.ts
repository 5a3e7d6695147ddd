import type { Article, BreadcrumbList, CreativeWork, WithContext } from 'schema-dts';
import type { Series } from '#/collections/series.ts';
import type { Locale } from '#/domain/locale.ts';
import type { Original } from '#/domain/originals.ts';
import { site } from '../../site.config.ts';

/** What a page tells machines of itself, in the words of schema.org. */
export type StructuredData = WithContext<Article> | WithContext<BreadcrumbList>;

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
  /** The day of its last change. */
  updated?: string | undefined;
  author?: string | undefined;
  /** The published works that it retells: a title may be theirs, and is not the site's then. */
  originals?: readonly Original[];
}): WithContext<Article> => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: article.title,
  description: article.description,
  inLanguage: article.locale,
  mainEntityOfPage: absolute(article.href),
  ...(article.date === undefined ? {} : { datePublished: article.date }),
  ...(article.updated === undefined ? {} : { dateModified: article.updated }),
  author: { '@type': 'Organization', name: article.author ?? site.name },
  publisher: { '@type': 'Organization', name: site.name },
  ...(article.originals?.length ? { isBasedOn: article.originals.map(workData) } : {}),
});
