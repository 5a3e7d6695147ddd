import { eachPage } from '#/browser/page/each-page.ts';
import { askedFor, stillHere } from '#/browser/quick-exit/has-left.ts';
import type { TermsInPlace } from '#/domain/terms-in-place.ts';

/*
 * A tap on a source, or on a word of the glossary, shows it where it is read. Without this file, or where the browser has no popover, both are
 * links: to the list below the text, which is opened, and to the glossary. Nothing is kept.
 */

/** Milliseconds until the link leads where it leads: by then she may be reading on, and would be taken from what she reads. */
const SOON = 5000;

/** What each word means, by language: asked for once, and for all words together, so that nobody sees for which. */
const asked = new Map<string, Promise<TermsInPlace>>();

const termsAt = (address: string): Promise<TermsInPlace> => {
  const known = asked.get(address);
  if (known) return known;
  const terms = stillHere(askedFor(address, SOON)).then((answer) => stillHere(answer.json() as Promise<TermsInPlace>));
  asked.set(address, terms);
  return terms;
};

/** The links that lead where they lead: what they name could not be shown. */
const plain = new WeakSet<HTMLAnchorElement>();

const element = (name: string, ...within: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...within);
  return made;
};

/** Folds the lists that lie open for who has no scripts, but for one to which the address leads. */
const fold = (address: URL): void => {
  const target = address.hash === '' ? null : document.getElementById(address.hash.slice(1));
  for (const list of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) list.open = list.contains(target);
};

eachPage(({ address, signal }) => {
  fold(address);
  const box = document.querySelector<HTMLElement>('[data-in-place]');
  const said = box?.querySelector('[data-said]');
  if (!box || !said) return;
  const { more = '', terms = '' } = box.dataset;
  const canShow = 'showPopover' in box;
  box.hidden = !canShow;

  const show = (name: string, ...within: Node[]): void => {
    said.replaceChildren(...within);
    box.ariaLabel = name;
    box.showPopover();
    box.focus();
  };

  /** Shows what a link names. @returns whether the link has nothing left to do */
  const shown = (link: HTMLAnchorElement): boolean => {
    const place = link.hash.slice(1);
    if (link.classList.contains('cite')) {
      const source = document.getElementById(place);
      const list = source?.closest('details');
      if (list && !canShow) list.open = true;
      if (!source || !canShow) return false;
      show(link.textContent, element('p', ...Array.from(source.childNodes, (node) => node.cloneNode(true))));
      return true;
    }
    if (!canShow) return false;
    void stillHere(termsAt(terms)).then(
      (all) => {
        const [term = '', means = ''] = all[place] ?? [];
        const onwards = element('a', more) as HTMLAnchorElement;
        onwards.href = link.href;
        if (term !== '' && !signal.aborted) show(term, element('p', element('b', term)), element('p', means), element('p', onwards));
      },
      () => {
        // It may be asked for again, when there is a network.
        asked.delete(terms);
        plain.add(link);
        if (!signal.aborted) link.click();
      },
    );
    return true;
  };

  document.addEventListener(
    'click',
    (event) => {
      const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.cite, a.term') : null;
      if (!link || plain.has(link) || button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !shown(link)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
});
