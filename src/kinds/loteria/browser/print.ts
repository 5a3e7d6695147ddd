import { eachPage } from '#/browser/page/each-page.ts';
import { offerPrinting } from '#/browser/page/print-button.ts';

/* The button that prints. What is printed, the page’s own styles decide by what is chosen in it. */
eachPage(({ signal }) => offerPrinting(signal));
