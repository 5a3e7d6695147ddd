import { onLeft, stillHere } from '#/browser/quick-exit/has-left.ts';

/** One text in which words were found: where it leads, what it is called, and the words around what was found. */
export interface Found {
  url: string;
  title: string;
  /** What a story is; nothing for any other page. */
  kind: string | undefined;
  excerpt: { text: string; marked: boolean }[];
}

/** How many texts are shown. */
const MOST = 12;

/** Looks for words inside all texts. */
export type InsideTexts = (query: string) => Promise<Found[]>;

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[] }>;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
const plain = (html: string): string => html.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);

/** An excerpt in Pagefind's HTML, cut into plain pieces, so that none of it is ever put into the page as HTML. */
export const excerptPieces = (excerpt: string): Found['excerpt'] =>
  excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: plain(piece.replace(/<\/?mark>/g, '')), marked: piece.startsWith('<mark>') }));

/** What is shown under a result: of a part of a story its description, since words out of its midst come without their warning. */
export const shownPieces = (excerpt: string, meta: Readonly<Record<string, string>>): Found['excerpt'] => {
  const { description } = meta;
  return description === undefined ? excerptPieces(excerpt) : [{ text: description, marked: false }];
};

/** Pagefind waits for one file after another by itself: from the exit on its worker is ended, and nothing is fetched in its place. */
const endWithTheExit = (): void => {
  const { Worker: Plain } = window;
  window.Worker = class extends Plain {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      onLeft(() => this.terminate());
    }
  };
  onLeft(() => {
    window.fetch = () => new Promise(() => undefined);
  });
};
let willEnd = false;

/** Loads Pagefind's index of all texts of the page's language. Only when asked: which parts of it are fetched tells what is looked for. */
export const loadInsideTexts = async (): Promise<InsideTexts> => {
  if (!willEnd) endWithTheExit();
  willEnd = true;
  // Written so that the bundler leaves the address alone: the index is made after the build.
  const pagefind = (await stillHere(import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', document.baseURI).href))) as Pagefind;
  // It holds to the language of the page in which it began; another may have taken its place.
  await stillHere(pagefind.destroy());
  await stillHere(pagefind.init());
  return async (query) => {
    const { results } = await stillHere(pagefind.search(query));
    const pages = await stillHere(Promise.all(results.slice(0, MOST).map((result) => result.data())));
    return pages.map(({ url, excerpt, meta }) => ({ url, title: meta['title'] ?? url, kind: meta['kind'], excerpt: shownPieces(excerpt, meta) }));
  };
};
