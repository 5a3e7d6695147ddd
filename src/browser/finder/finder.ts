import { eachPage } from '#/browser/page/each-page.ts';
import { askedFor, hasLeft, stillHere } from '#/browser/quick-exit/has-left.ts';
import { startFinder } from './find.ts';
// A page with a finder has one script to wait for, which says too which of its numbers may have changed.
import '#/browser/numbers/aged.ts';

/*
 * The finder of a page. One that lists the places, or holds their rows, is looked through at once. The first page speaks both
 * languages and knows no places: once someone goes to its field, it fetches the list of her language, the same for everyone, and
 * looks through that. Nothing of what is typed leaves the device.
 */
/** Of the lists, as the page writes them (`en:/en/get-help/ es:…`), those in the languages that the browser asks for, in its order, and behind them the others. */
const listsFor = (all: string): ReadonlySet<string> => {
  const known = all.split(' ');
  return new Set([...navigator.languages.flatMap((one) => known.filter((list) => one.startsWith(list.slice(0, 2)))), ...known.reverse()]);
};

const fetchList = async (form: HTMLElement, lists: string, signal: AbortSignal): Promise<void> => {
  // Without a network the list that she keeps, in whatever language her browser is.
  for (const list of listsFor(lists)) {
    // A copy of it must not stay behind, whatever the host says; it is the same for everyone, and says nothing of what is typed.
    // left: what failed does nothing by itself.
    const answer = await stillHere(askedFor(list.slice(3)).catch(() => undefined));
    if (!answer) continue;
    // Its styles are none of this page's, whose policy would refuse them aloud.
    const text = (await stillHere(answer.text())).replace(/<style[^]*?<\/style>/g, '');
    // Another page may have a finder of its own by now.
    if (signal.aborted) return;
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const part of form.querySelectorAll('.found, .more, [role="status"]')) part.setAttribute('lang', list.slice(0, 2));
    // What is found in the copy says above it that it is one, and from when.
    form.querySelector('.found')?.before(page.querySelector('p[data-copy]') ?? '');
    startFinder(page, signal);
    return;
  }
  // Caught below, where nobody reads why.
  throw new Error();
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
