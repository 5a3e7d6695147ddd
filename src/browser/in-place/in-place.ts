import { eachPage } from '#/browser/page/each-page.ts';
import { askedFor, stillHere } from '#/browser/quick-exit/has-left.ts';
// Of this file, and of none of its own: then both have one copy of what they share.
import '#/browser/lights/lights.ts';
import type { TermsInPlace } from '#/domain/terms-in-place.ts';

/*
 * A tap on a source, or on a word of the glossary, shows it where it is read. Without this file both are links: to the list below the text, and
 * to the glossary. Nothing is kept. The card is no popover: those lie above everything, and on a page made larger by two fingers above the exit.
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
  /** The link of what is shown, or asked for: what comes late, for another one, is too late. */
  let latest: HTMLAnchorElement | undefined;

  const hide = (): void => {
    const isWithin = box.contains(document.activeElement);
    box.hidden = true;
    if (isWithin) latest?.focus();
  };

  /** @param from where she was when she asked: who has gone on since is not called away */
  const show = (name: string, from: Element | null, ...within: Node[]): void => {
    said.replaceChildren(...within);
    box.ariaLabel = name;
    box.hidden = false;
    if (document.activeElement === from) box.focus();
  };

  /** Shows what a link names. @returns whether the link has nothing left to do */
  const shown = (link: HTMLAnchorElement): boolean => {
    const place = link.hash.slice(1);
    const from = document.activeElement;
    if (link.classList.contains('cite')) {
      const source = document.getElementById(place);
      if (!source) return false;
      show(link.textContent, from, element('p', ...Array.from(source.childNodes, (node) => node.cloneNode(true))));
      return true;
    }
    const isLate = (): boolean => signal.aborted || latest !== link;
    void stillHere(termsAt(terms)).then(
      (all) => {
        const [term = '', means = ''] = all[place] ?? [];
        const onwards = element('a', more) as HTMLAnchorElement;
        onwards.href = link.href;
        if (term !== '' && !isLate()) show(term, from, element('p', element('b', term)), element('p', means), element('p', onwards));
      },
      () => {
        // It may be asked for again, when there is a network.
        asked.delete(terms);
        plain.add(link);
        if (!isLate()) link.click();
      },
    );
    return true;
  };

  addEventListener('pagehide', () => (latest = undefined), { signal });
  document.addEventListener(
    'click',
    (event) => {
      const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (!(target instanceof Element)) return;
      const isWithin = box.contains(target);
      if (isWithin ? target.closest('button') : !box.hidden) hide();
      // Whatever she taps meanwhile, numbers perhaps, is not taken from her by what comes late, nor is the page to which “Back” led.
      if (!isWithin) latest = undefined;
      const link = target.closest<HTMLAnchorElement>('a.cite, a.term');
      if (!link || plain.has(link) || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
      latest = link;
      if (!shown(link)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    // Before anything else can stop it.
    { signal, capture: true },
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && !box.hidden) hide();
    },
    { signal },
  );
  // Nothing lies over what she comes to who tabs on.
  box.addEventListener('focusout', ({ relatedTarget }) => {
    box.hidden ||= relatedTarget instanceof Node && !box.contains(relatedTarget);
  });
  box.dataset['ready'] = '';
});
