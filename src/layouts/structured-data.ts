import type { Locale } from '#/domain/locale.ts';
import { site } from '../../site.config.ts';

const absolute = (path: string): string => new URL(path, site.url).href;

/** Structured data (schema.org) for the way to a page. @param trail from the section down to the page itself */
export const breadcrumbData = (trail: readonly { name: string; href: string }[]): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map((step, index) => ({ '@type': 'ListItem', position: index + 1, name: step.name, item: absolute(step.href) })),
});

/** Structured data (schema.org) for a text: what it is called, its language, its day and that of its last change, who publishes it. */
export const articleData = (article: {
  title: string;
  description: string;
  href: string;
  locale: Locale;
  date?: string | undefined;
  /** The day of its last change. */
  updated?: string | undefined;
  author?: string | undefined;
}): Record<string, unknown> => ({
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
});
