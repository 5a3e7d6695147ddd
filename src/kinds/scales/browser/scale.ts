import { eachPage } from '#/browser/page/each-page.ts';
import { offerPrinting } from '#/browser/page/print-button.ts';

/*
 * What a browser does not do by itself for the signs of a scale: they are closed again when she goes, so that "Back" shows to nobody
 * which ones she opened, and they are printed. Everything else is `<details>`.
 */
eachPage(({ signal }) => {
  addEventListener(
    'pagehide',
    () => {
      for (const sign of document.querySelectorAll<HTMLDetailsElement>('.scale details')) sign.open = false;
    },
    { signal },
  );
  offerPrinting(signal);
});
