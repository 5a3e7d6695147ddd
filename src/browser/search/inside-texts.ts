import { onLeft, stillHere } from '#/browser/quick-exit/has-left.ts';

/** One text in which words were found: where it leads, what it is called, and the words around what was found. */
export interface Found {
  url: string;
  title: string;
  /** What a story is; nothing for any other page. */
  kind: string | undefined;
  /** The heading under which they stand; nothing where it is the text's own. */
  heading: string | undefined;
  excerpt: { text: string; marked: boolean }[];
}

/** How many texts are shown. */
const MOST = 12;

/** Looks for words inside all texts. */
export type InsideTexts = (query: string) => Promise<Found[]>;

/** What Pagefind says of a text: where words were found in it, the best place first, each under its heading. */
interface FoundText {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results?: readonly { title: string; url: string; excerpt: string }[];
}

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<FoundText> }[] }>;
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

/** What is shown of a text: of a guide the heading under which the words stand, and the way there; of a part of a story neither, as above. */
export const shownText = ({ url, excerpt, meta, sub_results: [best] = [] }: FoundText): Found => {
  const [title, kind] = [meta['title'] ?? url, meta['kind']];
  const isApart = best !== undefined && best.title !== title && meta['description'] === undefined;
  return {
    url: isApart ? best.url : url,
    title,
    kind,
    heading: isApart ? best.title : undefined,
    excerpt: shownPieces(isApart ? best.excerpt : excerpt, meta),
  };
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
    return pages.map(shownText);
  };
};
