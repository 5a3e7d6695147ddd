import { QUIET_COPY, type QuietCopy } from '#/domain/quiet-copy.ts';
import { site } from '../../site.config.ts';
import { openings, valueOf, wordsBehind, type Change, type Opening, type Page } from './read-page.ts';

/** A page's copy at its quiet address. */
export interface Copy {
  /** Where it stands, from the root. */
  at: string;
  /** The tag that says so, which neither keeps. */
  tag: Change;
  /** What else differs in it. */
  changes: Change[];
}

const without = ({ from, to }: Pick<Change, 'from' | 'to'>): Change => ({ from, to, text: '' });

/** An attribute with something else in it; nothing where the element has none of that name. */
const changed = ({ places }: Opening, name: string, value: string): Change[] => {
  const place = places[name];
  return place ? [{ from: place.startOffset, to: place.endOffset, text: `${name}="${value}"` }] : [];
};

const isCopyMade = (value: unknown): value is QuietCopy =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string' && 'links' in value;

/**
 * What the copy of a page at its quiet address differs by (docs/decisions.md, 21): it has its quiet title, leads to the quiet address in the
 * other language, tells chats and a browser's own "share" that address, tells programs nothing of what it is about, names no language version and
 * no feed, and no search finds it. All else is the page, so that each text is made into a page once.
 * @returns nothing of a page that cannot be sent
 */
export const quietCopy = (page: Page): Copy | undefined => {
  const metas = openings(page, 'meta');
  const tag = metas.find((one) => valueOf(one, 'name') === QUIET_COPY);
  if (!tag) return undefined;
  const made: unknown = JSON.parse(valueOf(tag, 'content') ?? '');
  const [title, main, body] = ['title', 'main', 'body'].map((name) => openings(page, name)[0]);
  const named = title && wordsBehind(page, title);
  const quietTitle = body?.places['data-quiet-title'];
  const searched = main?.places['data-pagefind-body'];
  if (!isCopyMade(made) || !named || !quietTitle) throw new Error(`A page's quiet copy cannot be made: ${page.html.slice(tag.from, tag.to)}`);
  const here = new URL(made.at, site.url).href;
  return {
    at: made.at,
    tag: without(tag),
    changes: [
      // As it is written, with its signs named.
      { from: named.from, to: named.to, text: page.html.slice(quietTitle.startOffset + 'data-quiet-title="'.length, quietTitle.endOffset - 1) },
      ...openings(page, 'link')
        .filter((one) => valueOf(one, 'rel') === 'alternate')
        .map(without),
      ...metas.filter((one) => valueOf(one, 'name') === 'description').map(without),
      ...openings(page, 'script')
        .filter((one) => valueOf(one, 'type') === 'application/ld+json')
        .map(({ from, to }) => without({ from, to: (page.pieces.find((piece) => piece.kind === 'closing' && piece.from >= to) ?? { to }).to })),
      // Chrome shares the address that a page calls its own.
      ...openings(page, 'link')
        .filter((one) => valueOf(one, 'rel') === 'canonical')
        .flatMap((one) => changed(one, 'href', here)),
      ...metas.filter((one) => valueOf(one, 'property') === 'og:url').flatMap((one) => changed(one, 'content', here)),
      // With the space before it.
      ...(searched ? [without({ from: searched.startOffset - 1, to: searched.endOffset })] : []),
      ...openings(page, 'a').flatMap((one) => {
        const to = made.links[valueOf(one, 'href') ?? ''];
        return to === undefined ? [] : changed(one, 'href', to);
      }),
    ],
  };
};
