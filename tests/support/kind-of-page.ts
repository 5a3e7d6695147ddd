import type { Locale } from '#/domain/locale.ts';
import { PAGE_KINDS, type PageKind } from '#/domain/page-kinds.ts';
import { sharePicture } from '#/domain/share-picture.ts';
import { string } from './pages.ts';

/** The kinds that a built page may be of: those that have its share picture and, of these, those that have its quiet title, where some have. */
export const kindsOf = (html: string, locale: Locale): PageKind[] => {
  const quiet = /data-quiet-title="([^"]*?) · /.exec(html)?.[1];
  const isKind = (kind: string): kind is PageKind => kind in PAGE_KINDS;
  const alike = Object.keys(PAGE_KINDS)
    .filter(isKind)
    .filter((kind) => html.includes(sharePicture(kind, locale)));
  // A part's quiet title says which part it is, and no kind's does.
  const titled = alike.filter((kind) => kind === 'gateway' || kind === 'help' || string(locale, 'common', `quiet.${kind}`) === quiet);
  return titled.some((kind) => kind !== 'gateway') ? titled : alike;
};
