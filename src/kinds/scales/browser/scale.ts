import { eachPage } from '#/browser/page/each-page.ts';

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
  const printing = document.querySelector<HTMLElement>('[data-print]');
  if (!printing) return;
  printing.hidden = false;
  printing.querySelector('button')?.addEventListener('click', () => print(), { signal });
});
