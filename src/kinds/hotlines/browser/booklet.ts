import { eachPage } from '#/browser/page/each-page.ts';
import { offerPrinting } from '#/browser/page/print-button.ts';

/*
 * A link to a country's box chooses it, and the paper that its printers hold is chosen with a country. A booklet is printed from the page too, and not from the
 * browser’s menu alone. Everything else of it works without a script.
 */
eachPage(({ address, signal }) => {
  offerPrinting(signal);
  const choose = (box: EventTarget | null): void => {
    if (!(box instanceof HTMLInputElement) || box.name !== 'country') return;
    box.checked = true;
    const paper = document.querySelector<HTMLInputElement>(`[name="paper"][value="${box.dataset['paper'] ?? ''}"]`);
    if (paper) paper.checked = true;
  };
  document.addEventListener('change', ({ target }) => choose(target), { signal });
  choose(document.getElementById(address.hash.slice(1)));
});
