import { eachPage } from '#/browser/page/each-page.ts';
import { offerPrinting } from '#/browser/page/print-button.ts';

/* The button that prints. What is printed, the page’s own styles decide by what is chosen in it. Where none can, the note stays that leads to the browser's menu. */
eachPage(({ signal }) => {
  offerPrinting(signal);
  if (typeof print === 'function') document.querySelector('.lost')?.remove();
});
