import { eachPage } from '#/browser/page/each-page.ts';
import { offerPrinting } from '#/browser/page/print-button.ts';

/*
 * "Look at an offer": the sheet follows what is marked. A question whose answer she knows leaves it, one whose answer sounds wrong
 * becomes what she shows to someone, and every other stays as a question to ask. What is marked stands in the form and nowhere else:
 * it is gone once the page is left, also where "Back" brings the page itself again.
 */
const begin = (form: HTMLFormElement, page: HTMLElement, signal: AbortSignal): void => {
  const find = (selector: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The page of an offer lacks "${selector}".`);
    return found;
  };
  const all = (selector: string): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(selector)];
  const [heading, none, shows, showing, status, clear] = [
    find('.sheet > h2'),
    find('[data-none]'),
    find('.shows'),
    find('.shows > ul'),
    find('[role="status"]'),
    find('[data-clear]'),
  ];
  const [asked, shown, places] = [all('[data-ask]'), all('[data-show]'), all('details[data-checker]')];

  const lay = (): void => {
    const said = new FormData(form);
    for (const item of asked) {
      const answer = said.get(item.dataset['ask'] ?? '');
      item.hidden = answer === 'known' || answer === 'off';
    }
    for (const item of shown) item.hidden = said.get(item.dataset['show'] ?? '') !== 'off';
    none.hidden = asked.some((item) => !item.hidden);
    shows.hidden = showing.hidden = shown.every((item) => item.hidden);
    const chosen = ['there', 'here'].flatMap((name) => places.find((place) => place.dataset['checker'] === said.get(name)) ?? []);
    for (const place of places) {
      const isChosen = chosen.includes(place);
      if (isChosen && place.hidden) place.setAttribute('open', '');
      if (!isChosen) place.removeAttribute('open');
      place.hidden = !isChosen;
    }
    // Where she is comes first.
    for (const place of chosen) status.after(place);
  };
  const empty = (): void => {
    form.reset();
    status.textContent = '';
    lay();
  };

  // What she marked before this script came counts too. A browser brings nothing of an earlier visit back: the form forbids it (autocomplete).
  lay();
  page.addEventListener(
    'change',
    ({ target }) => {
      lay();
      if (!(target instanceof HTMLSelectElement)) return;
      const names = all('details[data-checker]:not([hidden]) > summary').map(({ textContent }) => textContent);
      status.textContent = names.length === 0 ? '' : (status.dataset['shown'] ?? '').replace('{{countries}}', names.join(', '));
    },
    { signal },
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      heading.scrollIntoView();
      heading.focus({ preventScroll: true });
    },
    { signal },
  );
  clear.addEventListener(
    'click',
    () => {
      empty();
      status.textContent = clear.dataset['clear'] ?? '';
    },
    { signal },
  );
  offerPrinting(signal);
  page.querySelector('.lost')?.remove();
  addEventListener('pagehide', empty, { signal });
};

eachPage(({ signal }) => {
  const page = document.querySelector<HTMLElement>('.offer');
  const form = document.querySelector<HTMLFormElement>('form[method="dialog"]');
  if (page && form) begin(form, page, signal);
});
