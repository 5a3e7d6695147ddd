import { eachPage } from '#/browser/page/each-page.ts';
import { hasLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { startFinder } from './find.ts';
// A page with a finder has one script to wait for, which says too which of its numbers may have changed.
import '#/browser/numbers/aged.ts';

/*
 * The finder of a page. One that lists the places, or holds their rows, is looked through at once. The first page speaks both
 * languages and knows no places: once someone goes to its field, it fetches the list of her language, the same for everyone, and
 * looks through that. Nothing of what is typed leaves the device.
 */
/** Of the lists, as the page writes them (`en:/en/get-help/ es:…`), those in the languages that the browser asks for, in its order, and behind them the others. */
const listsFor = (all: string): ReadonlyMap<string, string> => {
  const known = all.split(' ').map((one): [language: string, address: string] => [one.slice(0, 2), one.slice(3)]);
  const wanted = navigator.languages.flatMap((one) => known.filter(([language]) => one.startsWith(language)));
  return new Map([...wanted, ...known.reverse()]);
};

const fetchList = async (form: HTMLElement, lists: string, signal: AbortSignal): Promise<void> => {
  let come: { language: string; answer: Response } | undefined;
  // Without a network the list that she keeps, in whatever language her browser is.
  for (const [language, address] of listsFor(lists)) {
    // A copy of it must not stay behind, whatever the host says; it is the same for everyone, and says nothing of what is typed.
    // left: what failed does nothing by itself.
    const answer = await stillHere(fetch(address, { cache: 'no-store', credentials: 'same-origin' }).catch(() => undefined));
    if (answer?.ok) {
      come = { language, answer };
      break;
    }
  }
  // Caught below, where nobody reads why.
  if (!come) throw new Error();
  const { language, answer } = come;
  // Its styles are none of this page's, whose policy would refuse them aloud.
  const text = (await stillHere(answer.text())).replace(/<style[^]*?<\/style>/g, '');
  // Another page may have a finder of its own by now.
  if (signal.aborted) return;
  const page = new DOMParser().parseFromString(text, 'text/html');
  for (const part of form.querySelectorAll('.found, .more, [role="status"]')) part.setAttribute('lang', language);
  // A list out of the copy says above what is found that it is one, and from when. A first page that says so of itself is as old.
  const copied = page.querySelector('main > [data-copy]');
  if (copied && !document.querySelector('main > [data-copy]')) form.querySelector('.found')?.before(copied);
  startFinder(page, signal);
};

eachPage(({ signal }) => {
  const field = document.querySelector<HTMLElement>('.finder');
  if (!field) return;
  const { lists } = field.dataset;
  if (lists === undefined) {
    startFinder(document, signal);
    return;
  }
  let asked = false;
  const ask = (): void => {
    if (asked || hasLeft()) return;
    asked = true;
    stillHere(fetchList(field, lists, signal)).catch(() => {
      // The links to the lists stand below; whoever tries again asks again.
      asked = false;
    });
  };
  for (const event of ['focusin', 'input'] as const) field.addEventListener(event, ask);
});
